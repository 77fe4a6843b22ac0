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
	['công chức', /công chức/g]
];

function polesOf(name: string): Set<string> {
	const text = squash(name.normalize('NFC').toLowerCase().replace(/\n/g, ' '));
	return new Set(poles.filter(([, words]) => text.search(words) >= 0).map(([pole]) => pole));
}

/** Years and bounds in a name, "2015", "70 100": other ones make another row. */
const numbersOf = (name: string): string => [...name.matchAll(/\d+/g)].map(([digits]) => Number(digits)).join(' ');

const marked = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i;

const differing = (printed: Set<string>, known: Set<string>): string[] => [
	...[...printed].filter((pole) => !known.has(pole)),
	...[...known].filter((pole) => !printed.has(pole))
];

/**
 * The poles in which a printed name and the row's disagree; none where they may stand for each other. Brackets may be left
 * out as a whole. "đã" alone decides nothing, unless "chưa" or "đang" stands in its place.
 */
export function findPoleBreach(printed: string, known: string): string[] {
	// Marks lost in scanning: the words cannot be told apart, so they are no ground to accept a row on.
	if (!marked.test(printed) && marked.test(known)) return [squash(printed)];
	const own = polesOf(printed);
	const breaches = differing(own, polesOf(known));
	const short = breaches.length > 0 ? differing(own, polesOf(withoutBrackets(known))) : [];
	if (breaches.length > 0 && short.length > 0) return breaches;
	const printedNumbers = numbersOf(printed);
	const sameNumbers = [known, withoutBrackets(known)].some((name) => numbersOf(name) === printedNumbers);
	if (sameNumbers || numbersOf(withoutBrackets(printed)) === numbersOf(withoutBrackets(known))) return [];
	return [printedNumbers || squash(known.replace(/\D+/g, ' '))];
}
