import { parsePeriod, type Period } from '../../domain/period';
import { periodsIn, readDay } from './head-period';
import { plainLetters } from './words';

/**
 * - `own`: names the report's period, and nothing else
 * - `plain`: says only that figures stand here, or that they are of this period
 * - `total`: since the beginning of the year
 * - `other`: another period, a plan, an estimate, a level, a body, a unit: whatever else a head may add
 */
export type HeadMeaning = 'own' | 'plain' | 'total' | 'other';

const quarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const day = /(?:den |tinh den |het |toi )*(?:ngay )?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} thang \d{1,2} nam \d{4})/g;
const sinceJanuary = /luy ke|\blk\b|cong don|tu dau nam|dau nam den/;
/** Said of any report: "kỳ báo cáo", "quý này", "tính đến thời điểm báo cáo", what forms are used for, the number of a column. */
const ofThisPeriod =
	/\(su dung [^()]*\)?|\((?:\d{1,2}|[a-e])\)|(?:ky|quy|nam|thang) (?:nay|bao cao)|trong (?:ky|quy|nam)|(?:tinh )?den (?:het )?(?:thoi diem|ky|ngay) bao cao|hien tai/g;
/** Words that may stand in a head without saying anything about whose or which figures they are. */
const plainWords = new Set(
	'ket qua so lieu thong ke gia tri so luong thuc hien thuc te bao cao tong hop tong cong dat duoc da cua trong ky toan ca tinh dia phuong va cac ghi nhan chi tieu noi dung'.split(
		' '
	)
);

/** Takes out the parts of a head that name a time; says whether all of them are the report's. */
function takeTimes(head: string, period: Period | null): { rest: string; named: 'none' | 'own' | 'total' | 'other' } {
	let rest = head;
	const found: ('own' | 'total' | 'other')[] = [];
	const take = (pattern: RegExp, judge: (...parts: string[]) => 'own' | 'total' | 'other'): void => {
		rest = rest.replace(pattern, (...parts: string[]) => {
			found.push(judge(...parts));
			return ' ';
		});
	};
	take(day, (_, text) => {
		const iso = readDay(text ?? '');
		return period && iso && period.start <= iso && iso <= period.end ? 'own' : 'other';
	});
	const isYear = (year: string | undefined): boolean =>
		year === undefined || (period !== null && year === String(period.endYear));
	take(/quy\s*(iv|iii|ii|i|0?[1-4])(?![\p{L}\d])(?:\s*(?:nam|\/|-)?\s*(\d{4}))?/gu, (_, quarter = '', year) => {
		const number = quarters[quarter] ?? Number(quarter);
		return period?.kind === 'quarter' && period.endMonth === number * 3 && isYear(year) ? 'own' : 'other';
	});
	take(/0?(\d{1,2}) thang(?: dau)?(?: (cuoi))?(?:\s*(?:nam|\/|-)?\s*(\d{4}))?(?: nam)?/gu, (_, months = '', last, year) => {
		const isSame = period !== null && !last && period.endMonth === Number(months) && isYear(year);
		if (!isSame) return 'other';
		return period.startMonth === 1 ? 'own' : 'total';
	}); // prettier-ignore
	take(/thang\s*0?(\d{1,2})(?:\s*(?:nam|\/|-)?\s*(\d{4}))?/gu, (_, month = '', year) =>
		period?.kind === 'month' && period.endMonth === Number(month) && isYear(year) ? 'own' : 'other'
	);
	take(/(?:ca |tron )?(?:nam\s*)?((?:19|20)\d\d)/gu, (_, year) =>
		period?.kind === 'year' && isYear(year) ? 'own' : 'other'
	);
	if (found.length === 0) return { rest, named: 'none' };
	const named = found.includes('other') ? 'other' : found.includes('total') ? 'total' : 'own';
	return { rest, named };
}

/** Whose figures the head of a column announces, in a report of the given period. */
export function meaningOfHead(head: string, periodId: string | null): HeadMeaning {
	const period = periodId === null ? null : parsePeriod(periodId);
	const text = plainLetters(head).replace(/\s+/g, ' ');
	if (sinceJanuary.test(text)) return 'total';
	const { rest, named } = takeTimes(text.replace(ofThisPeriod, ' '), period);
	const words = rest.split(/[^\p{L}\d%]+/u).filter(Boolean);
	if (!words.every((word) => plainWords.has(word))) return 'other';
	if (named === 'none') return 'plain';
	return named === 'own' && periodsIn(head).some((id) => id !== periodId) ? 'other' : named;
}
