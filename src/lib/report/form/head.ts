import { parsePeriod } from '../../domain/period';
import type { GridPlace } from '../grid/grid';
import type { Blocks } from './blocks';
import { provincesOn, type FormModel } from './form-model';
import { falsePeriod, isFalseDay, periodsIn, readDay } from './head-period';
import { lowerIssuer } from './issuer';
import type { Refusal } from './reading';
import { plainLetters, squash } from './words';

/** Something the report says of itself, and where. */
export interface Said {
	value: string;
	text: string;
	place: GridPlace | null;
}

export interface ReportHead {
	period: Said | null;
	/** Name as the report has it. */
	provinceName: Said | null;
	/** Id, once name and period settle it. */
	province: string | null;
	number: Said | null;
	issuedOn: Said | null;
	/** A longer span that the report names beside its quarter: "quý II và 6 tháng đầu năm". */
	alsoSpan: Said | null;
	/** What it says that cannot be, or that is not the province's: a false period, a false day, a lower body that reports. */
	faults: { kind: 'bad-period' | 'bad-date' | 'issuer' | 'draft'; said: Said }[];
	refusal: Refusal | null;
}

/** What the steward says of the document; empty where he does not know. */
export interface Stated {
	provinceId: string;
	periodId: string;
	number: string;
	issuedOn: string;
}

interface Line {
	text: string;
	place: GridPlace | null;
}

const isSection = (text: string): boolean =>
	/^(?:I|1)\s*[.,:]\s*\p{L}/u.test(text) || /^kinh gui/.test(plainLetters(text));
const aboutReport =
	/bao cao|ket qua|cong tac|phu luc|so lieu|thong ke|bieu|tinh hinh|trong quy|cai cach|^(?:quy|nam|thang|\d+ thang|ky bao cao|ky:)/u;
/** Of a draft, not of what it is about: "góp ý dự thảo nghị định". */
const isDraft = /^\W*(?:ban )?du thao(?:\s+(?:lan|bao cao|ngay|\d)|\W*$)/u;
const isReference = /(?:thuc hien|can cu|theo) (?:che do|cong van|quyet dinh|ke hoach|nghi quyet|thong tu|quy dinh)/u;

const isTitle = /^\(?(?:phu luc|so lieu|bao cao|bieu|tinh hinh|ket qua|thong ke|ubnd|uy ban|kem theo|ban hanh kem)/u;

/** Lines in which a report says what it is: its title, the head of the annex and titles of forms. Prose is none of them. */
function titleLines({ blocks, texts, firstForm }: Blocks): Line[] {
	const before = texts.filter(({ at }) => at < firstForm);
	const section = before.findIndex(({ text }) => isSection(text));
	const opening = section < 0 ? before : before.slice(0, section);
	const annex = before.map(({ text }) => /^phu luc/.test(plainLetters(text)) && text.length < 60).lastIndexOf(true);
	const closing = section >= 0 && annex > section ? before.slice(annex) : [];
	// Between two forms a second report may begin: its title says so, what stands below a table does not.
	const own = blocks.flatMap(({ above, titles }, at) => {
		// What stands above the first form is the report itself: its opening and closing are chosen already.
		const between = at === 0 ? [] : above.filter(({ text }) => isTitle.test(plainLetters(text)));
		return [...between, ...titles];
	});
	return [...opening, ...closing, ...own].filter(({ text }) => text.length < 400);
}

const named = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/\s*\(.*$/u, '')
		.trim();

/** The provinces a line names, as "tỉnh Khánh Hòa", "UBND TỈNH HẢI DƯƠNG", "thành phố Hải Phòng". */
function provincesIn(text: string, model: FormModel): string[] {
	const found = new Set<string>();
	const line = squash(text.normalize('NFC'));
	const plain = plainLetters(line);
	for (const name of new Set(model.provinces.map((one) => named(one.name)))) {
		const spelling = plainLetters(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		if (new RegExp(`(?:tinh|thanh pho|tp\\.?)\\s+${spelling}(?!\\p{L})`, 'u').test(plain)) found.add(name);
	}
	if (found.size > 0) return [...found];
	// A province that is not in the model: capitals behind "tỉnh".
	const other = /(?:tỉnh|TỈNH|Tỉnh)\s+((?:\p{Lu}[\p{L}-]*\s?){2,4})/u.exec(line)?.[1];
	return other && !/^(?:ỦY|UỶ|ỦY BAN|HỘI|TRONG|NĂM|QUÝ|VỀ)/u.test(other.toUpperCase()) ? [squash(other)] : [];
}

const reportNumber = /(?:b[áa]o c[áa]o\s+)?s[ốo]:?\s*(\d+\s*\/\s*(?:BC|BÁO CÁO)[\p{L}\d-]*)/iu;

/** Reads province, period, number and date from the lines that say them, and refuses a report that says two things. */
export function readHead(found: Blocks, model: FormModel, stated: Stated | null): ReportHead {
	const lines = titleLines(found);
	const periods: Said[] = [];
	const provinces: Said[] = [];
	let number: Said | null = null;
	let issuedOn: Said | null = null;
	const faults: ReportHead['faults'] = [];
	const blame = (kind: ReportHead['faults'][number]['kind'], said: Said): void => {
		if (!faults.some((one) => one.kind === kind)) faults.push({ kind, said });
	};
	for (const { text, place } of lines) {
		const numberMatch = isReference.test(plainLetters(text)) ? null : reportNumber.exec(text);
		if (numberMatch?.[1] && !number) {
			number = { value: numberMatch[1].replace(/\s/g, '').toUpperCase(), text, place };
			const day = readDay(text.slice(numberMatch.index));
			if (day) issuedOn = { value: day, text, place };
			else if (isFalseDay(text.slice(numberMatch.index))) blame('bad-date', { value: '', text, place });
		}
		if (!issuedOn && /ng[àa]y\s+\d{1,2}\s+th[áa]ng/iu.test(text) && text.length < 80) {
			const day = readDay(text);
			if (day) issuedOn = { value: day, text, place };
			else if (isFalseDay(text)) blame('bad-date', { value: '', text, place });
		}
		if (isDraft.test(plainLetters(text))) blame('draft', { value: '', text, place });
		if (isReference.test(plainLetters(text))) continue;
		const issuer = lowerIssuer(text, model);
		if (issuer && !(stated?.number && issuer.startsWith('/') && number?.value === stated.number.toUpperCase()))
			blame('issuer', { value: issuer, text, place });
		const wrong = aboutReport.test(plainLetters(text)) ? falsePeriod(text) : null;
		if (wrong) blame('bad-period', { value: wrong, text, place });
		else if (aboutReport.test(plainLetters(text)))
			for (const value of periodsIn(text)) periods.push({ value, text, place });
		for (const value of provincesIn(text, model)) provinces.push({ value, text, place });
	}
	// A year alone is what other lines say more closely: "năm 2024" under "Quý III/2024"; not in one line with a quarter.
	const exact = periods.filter(
		({ value, text }) =>
			!/^\d{4}$/.test(value) ||
			periods.some((one) => one.value !== value && one.text === text) ||
			!periods.some((one) => one.value !== value && one.value.startsWith(value))
	);
	const { period, alsoSpan } = quarterWithTotal(exact) ?? { period: exact[0] ?? null, alsoSpan: null };
	const provinceName = provinces[0] ?? null;
	const refusal =
		(alsoSpan ? null : contradiction('two-periods', exact)) ?? contradiction('two-provinces', provinces) ?? null;
	const end = period ? (parsePeriod(period.value)?.end ?? null) : null;
	const candidates = provinceName ? provincesOn(model, provinceName.value, end) : [];
	const province = candidates.length === 1 ? (candidates[0]?.id ?? null) : null;
	const head: ReportHead = { period, provinceName, province, number, issuedOn, alsoSpan, faults, refusal };
	return { ...head, refusal: refusal ?? (stated ? againstStated(head, stated, model) : null) };
}

/** "Quý II và 6 tháng đầu năm": one report, of a quarter and of what has run up to its end. Null for anything else. */
function quarterWithTotal(said: readonly Said[]): { period: Said; alsoSpan: Said } | null {
	const kinds = said.map((one) => ({ one, span: parsePeriod(one.value) }));
	const ends = new Set(kinds.map(({ span }) => span?.end));
	const quarter = kinds.find(({ span }) => span?.kind === 'quarter');
	const others = kinds.filter(({ one }) => one.value !== quarter?.one.value);
	const [total] = others;
	if (!quarter || !total || ends.size > 1 || new Set(others.map(({ one }) => one.value)).size > 1) return null;
	return total.span?.startMonth === 1 ? { period: quarter.one, alsoSpan: total.one } : null;
}

function contradiction(is: 'two-periods' | 'two-provinces', said: readonly Said[]): Refusal | null {
	const [first] = said;
	const other = said.find(({ value }) => value !== first?.value);
	return first && other ? { is, sides: [first, other].map(({ text, place }) => ({ text, place })) } : null;
}

/** Half years and the like have more than one id for the same months. */
const spanOf = (id: string): string => {
	const period = parsePeriod(id);
	return period ? `${period.start} ${period.end}` : id;
};

function againstStated(head: ReportHead, stated: Stated, model: FormModel): Refusal | null {
	const refuse = (is: Refusal['is'], said: Said, other: string): Refusal => ({
		is,
		sides: [
			{ text: said.text, place: said.place },
			{ text: other, place: null }
		]
	});
	const { period, alsoSpan, provinceName, number, issuedOn } = head;
	const own = model.provinces.find(({ id }) => id === stated.provinceId);
	if (provinceName && own && named(own.name) !== provinceName.value)
		return refuse('other-province', provinceName, stated.provinceId);
	const spans = [period, alsoSpan].flatMap((one) => (one ? [spanOf(one.value)] : []));
	if (period && stated.periodId && !spans.includes(spanOf(stated.periodId)))
		return refuse('other-period', period, stated.periodId);
	if (number && stated.number && number.value.replace(/^0+/, '') !== stated.number.toUpperCase().replace(/^0+/, ''))
		return refuse('other-number', number, stated.number);
	if (issuedOn && stated.issuedOn && !issuedOn.value.startsWith(stated.issuedOn))
		return refuse('other-date', issuedOn, stated.issuedOn);
	return null;
}
