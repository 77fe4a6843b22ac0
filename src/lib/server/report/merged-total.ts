import { formatDate } from '../../domain/date';
import { parsePeriod } from '../../domain/period';
import type { DimensionRow, Model } from '../model';

/** A remark in both languages. */
export interface Note {
	vi: string;
	en: string;
}

const plainName = (name: string): string => name.replace(/\s*\(.*\)$/, '');

/**
 * What is said of a period that began before the reporting province did: a running total since January of a province merged in July
 * adds up what its predecessors did as well, or claims to; the forms do not say which. Null for every other period.
 */
export function findMergedTotal(periodId: string, document: DimensionRow<'documents'>, model: Model): Note | null {
	const province = model.provinces.get(document.province_id);
	const period = parsePeriod(periodId);
	if (!province?.valid_from || !period || period.start >= province.valid_from) return null;
	const before = [...model.provinces.values()].filter(({ successor_id }) => successor_id === province.province_id);
	const whole = { vi: before[0]?.successor_vi, en: before[0]?.successor_en };
	const of = (locale: keyof Note): string => whole[locale] || plainName(province[`name_${locale}`]);
	const day = (locale: keyof Note): string => formatDate(province.valid_from, locale);
	return {
		vi: `Lũy kế từ đầu năm: phần trước ngày ${day('vi')} là của các tỉnh hợp thành ${of('vi')}; báo cáo không ghi đã cộng đủ hay chưa.`,
		en: `A running total since January: the part before ${day('en')} is of the provinces that make up ${of('en')}; the report does not say whether all of it is in.`
	};
}
