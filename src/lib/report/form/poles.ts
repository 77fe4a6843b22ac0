import { squash, withoutBrackets } from './words';

/**
 * Words of a row's name that turn its meaning round: said or not said, they must agree with the row of the form. Read with
 * their marks, since "tỉnh" and "tính", "đã" and "đa" fold to the same letters.
 */
const poles: [string, RegExp][] = [
	['đúng hạn', /đúng (?:thời )?hạn/g],
	['quá hạn', /(?:quá|trễ|chậm) (?:thời )?hạn/g],
	['trước hạn', /trước (?:thời )?hạn|trước và đúng hạn/g],
	['trong hạn', /trong (?:thời )?hạn/g],
	['không', /không/g],
	['chưa', /chưa/g],
	['đang', /đang/g],
	['trực tiếp', /trực tiếp/g],
	['trực tuyến', /trực tuyến|qua mạng/g],
	['một phần', /một phần/g],
	['toàn trình', /toàn trình/g],
	['cấp tỉnh', /cấp tỉnh|(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|do|thuộc) tỉnh(?! l)/g],
	['cấp huyện', /huyện/g],
	['cấp xã', /(?<!thị )xã(?! hội)/g],
	['sở, ngành', /sở,? (?:ban,? )?ngành|các sở|số sở/g],
	['sẽ', /(?<!\p{L})sẽ(?!\p{L})|dự kiến|phấn đấu/gu],
	['tăng', /tăng/g],
	['giảm', /giảm/g],
	['mới', /mới(?! nhất)/g],
	['viên chức', /viên chức/g],
	['công chức', /công chức/g],
	['lũy kế', /l[ũu]y kế|luỹ kế/g]
];
/** Poles that say at which level or in which bodies a row counts: what stands over the row may say it too. */
const levels = new Set(['cấp tỉnh', 'cấp huyện', 'cấp xã', 'sở, ngành']);
/** Where the row says the one, the other turns it. */
const turned: [string, RegExp, RegExp][] = [['trong kỳ', /l[ũu]y kế|luỹ kế/, /trong (?:kỳ|quý|tháng)/]];
const negation = /(?<!\p{L})(không|chưa)\s+(\p{L}+)/gu;

/** What is negated in a name, "chưa hoàn". */
const negated = (name: string): string[] => [...lowered(name).matchAll(negation)].map(([, no = '', word = '']) => `${no} ${word}`); // prettier-ignore
const lowered = (name: string): string => squash(name.normalize('NFC').toLowerCase().replace(/\n/g, ' '));

function polesOf(name: string): Set<string> {
	const text = lowered(name);
	return new Set(poles.filter(([, words]) => text.search(words) >= 0).map(([pole]) => pole));
}

/** Years and bounds in a name, "2015", "70 100": other ones make another row. */
const numbersOf = (name: string): string => [...name.matchAll(/\d+/g)].map(([digits]) => Number(digits)).join(' ');

const marked = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i;

/**
 * The poles in which a printed name and the row's disagree; none where they may stand for each other. Brackets may be left
 * out as a whole. "đã" alone decides nothing, unless "chưa" or "đang" stands in its place. A level that the names over the row say
 * (`above`) may be said again.
 */
export function findPoleBreach(printed: string, known: string, above: string): string[] {
	// Marks lost in scanning: the words cannot be told apart, so they are no ground to accept a row on.
	if (!marked.test(printed) && marked.test(known)) return [squash(printed)];
	const own = polesOf(printed);
	const over = polesOf(above);
	const differing = (name: string): string[] => {
		const poles = polesOf(name);
		return [
			...[...own].filter((pole) => !poles.has(pole) && !(levels.has(pole) && over.has(pole))),
			...[...poles].filter((pole) => !own.has(pole))
		];
	};
	const breaches = differing(known);
	const short = breaches.length > 0 ? differing(withoutBrackets(known)) : [];
	if (breaches.length > 0 && short.length > 0) return breaches;
	const text = lowered(printed);
	const turns = turned.filter(([, row, other]) => row.test(lowered(known)) && !row.test(text) && other.test(text));
	if (turns.length > 0) return turns.map(([pole]) => pole);
	const ownNegated = negated(known);
	const negates = negated(printed).filter((one) => !ownNegated.includes(one));
	if (negates.length > 0) return negates;
	const printedNumbers = numbersOf(printed);
	const sameNumbers = [known, withoutBrackets(known)].some((name) => numbersOf(name) === printedNumbers);
	if (sameNumbers || numbersOf(withoutBrackets(printed)) === numbersOf(withoutBrackets(known))) return [];
	return [printedNumbers || squash(known.replace(/\D+/g, ' '))];
}
