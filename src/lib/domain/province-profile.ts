import type { Figure } from './figure';
import {
	findMissing,
	findMissingPeriods,
	type MissingIndicator,
	type MissingInArea,
	type MissingPeriod,
	type ReportedPeriod
} from './profile/missing';
import { findMovements, type Movement } from './profile/movements';
import { findStandings, type Beside, type Standing } from './profile/standings';

/** A province with its life span; null: no limit known. ISO dates, both inclusive. */
export interface ProfiledProvince {
	id: string;
	validFrom: string | null;
	validTo: string | null;
}

/** What data say of one province beside those that exist at the same time. */
export interface ProvinceProfile<Document extends ReportedPeriod> {
	strengths: Standing[];
	weaknesses: Standing[];
	beside: Beside[];
	movements: Movement[];
	missingAreas: MissingInArea[];
	missingIndicators: MissingIndicator[];
	missingPeriods: MissingPeriod<Document>[];
	/** Whether any report of the province itself is held. */
	hasReport: boolean;
}

/** True where two provinces exist on the same day: those of before and after a merger are never compared. */
export const existTogether = (a: ProfiledProvince, b: ProfiledProvince): boolean =>
	(a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999');

/**
 * Works out the profile of a province.
 * @param figures primary figures of all provinces and periods
 * @param provinces all there are, in the order in which they are told
 */
export function buildProfile<Document extends ReportedPeriod>(
	province: ProfiledProvince,
	provinces: readonly ProfiledProvince[],
	figures: readonly Figure[],
	documents: readonly Document[]
): ProvinceProfile<Document> {
	const ids = provinces.filter((one) => existTogether(one, province)).map(({ id }) => id);
	const compared = figures.filter(({ provinceId }) => ids.includes(provinceId));
	const { standings, beside } = findStandings(compared, ids, province.id);
	const missing = findMissing(compared, ids, province.id);
	return {
		strengths: standings.filter(({ end }) => end === 'best'),
		weaknesses: standings.filter(({ end }) => end === 'worst'),
		beside,
		movements: findMovements(compared.filter(({ provinceId }) => provinceId === province.id)),
		missingAreas: missing.areas,
		missingIndicators: missing.indicators,
		missingPeriods: findMissingPeriods(documents, ids, province.id),
		hasReport: documents.some(({ kind, provinceId }) => kind === 'report' && provinceId === province.id)
	};
}
