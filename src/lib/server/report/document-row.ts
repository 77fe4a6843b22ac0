import { formatDate } from '../../domain/date';
import { formatPeriod, parsePeriod, type Period } from '../../domain/period';
import { foldText } from '../../domain/search-text';
import { formRowsOf } from '../form-model';
import type { DimensionRow, Model } from '../model';

type Document = DimensionRow<'documents'>;

/** "Khánh Hòa" of "Khánh Hòa (từ 7/2025)". */
const plainName = (name: string): string => name.replace(/\s*\(.*\)$/, '');
const slug = (name: string): string => foldText(name).replace(/[^a-z0-9]+/g, '-');
const initials = (name: string): string =>
	slug(name)
		.split('-')
		.map((word) => word.charAt(0))
		.join('');

/**
 * An id for a report: what the province's other reports begin with, else its initials where no other province shares them, else its
 * name; then the period: "kh-2024-q3".
 */
export function documentId(provinceId: string, periodId: string, model: Model): string {
	const nameOf = (id: string): string => plainName(model.provinces.get(id)?.name_vi ?? id);
	const own = nameOf(provinceId);
	const names = [...model.provinces.values()].map(({ name_vi }) => plainName(name_vi));
	const isShared = names.some((name) => name !== own && initials(name) === initials(own));
	const inUse = [...model.documents.values()].some(
		({ kind, document_id, province_id }) =>
			kind === 'report' && nameOf(province_id) === own && document_id.startsWith(`${initials(own)}-`)
	);
	const prefix = isShared && !inUse ? slug(own) : initials(own);
	return `${prefix}-${periodId.toLowerCase()}`;
}

const spanWords: Record<Period['kind'], { vi: string; en: string }> = {
	month: { vi: 'tháng', en: 'month' },
	quarter: { vi: 'quý', en: 'quarter' },
	half: { vi: 'kỳ', en: 'half-year' },
	ytd: { vi: 'kỳ', en: 'period' },
	year: { vi: 'năm', en: 'year' },
	years: { vi: 'giai đoạn', en: 'period' }
};

/** What readers must know of when a report was signed, and of rows nobody has seen printed yet; one sentence each. */
function caveats(issuedOn: string, period: Period, isOwnReading: boolean): { vi: string; en: string } {
	const { vi, en } = spanWords[period.kind];
	const said: { vi: string; en: string }[] = [];
	const day = issuedOn.length === 10;
	if (day && issuedOn < period.start)
		said.push({
			vi: `Ngày ký in trong báo cáo là ${formatDate(issuedOn, 'vi')}, trước khi ${vi} bắt đầu.`,
			en: `The report is dated ${formatDate(issuedOn, 'en')}, before the ${en} began.`
		});
	else if (day && issuedOn < period.end)
		said.push({
			vi: `Ký ngày ${formatDate(issuedOn, 'vi')}, trước khi ${vi} kết thúc.`,
			en: `Signed on ${formatDate(issuedOn, 'en')}, before the ${en} ended.`
		});
	if (isOwnReading)
		said.push({
			vi: 'Biểu của chính quyền hai cấp được đọc theo cách hiểu của dự án, chưa thấy mẫu in.',
			en: 'The forms of two-level government are read as this project understands them; no printed template has been seen.'
		});
	return { vi: said.map((one) => one.vi).join(' '), en: said.map((one) => one.en).join(' ') };
}

/** What is known of a new report. */
export interface NewReport {
	id: string;
	provinceId: string;
	periodId: string;
	number: string;
	issuedOn: string;
	/** Name of the file it was read from. */
	file: string;
}

/** The row of documents.csv of a new report: titles and caveats by rule. */
export function newDocument({ id, provinceId, periodId, number, issuedOn, file }: NewReport, model: Model): Document {
	const province = model.provinces.get(provinceId);
	const period = parsePeriod(periodId) as Period;
	const rows = formRowsOf(model, { period_id: periodId, province_id: provinceId });
	const { vi, en } = caveats(issuedOn, period, [...rows.values()].some(({ own_reading }) => own_reading === 'yes')); // prettier-ignore
	const isEarly = issuedOn.length === 10 && issuedOn >= period.start && issuedOn < period.end;
	return {
		document_id: id,
		province_id: provinceId,
		kind: 'report',
		number,
		issued_on: issuedOn,
		period_id: periodId,
		as_of: isEarly ? issuedOn : '',
		title_vi: `Báo cáo cải cách hành chính ${formatPeriod(periodId, 'vi')} của ${plainName(province?.name_vi ?? '')}`,
		title_en: `${plainName(province?.name_en ?? '')} report on administrative reform, ${formatPeriod(periodId, 'en')}`,
		caveat_vi: vi,
		caveat_en: en,
		file,
		url: ''
	};
}

/** Reports of a province and period that are registered already. */
export const findReports = (provinceId: string, periodId: string, model: Model): Document[] =>
	[...model.documents.values()].filter(
		(one) => one.kind === 'report' && one.province_id === provinceId && one.period_id === periodId
	);
