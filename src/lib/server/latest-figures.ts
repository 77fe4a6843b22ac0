import type { Figure, Locale } from '../domain/figure';
import { compare, type CompareArgs } from '../query/compare';
import { provinces } from '../query/dictionary';
import { askNative } from './site-engine';

export interface LatestFigures {
	args: CompareArgs;
	figures: Figure[];
}

async function ask(locale: Locale, indicatorId: string): Promise<LatestFigures> {
	const provinceIds = (await askNative(provinces, { locale })).map(({ id }) => id);
	const args: CompareArgs = { locale, provinceIds, indicatorIds: [indicatorId], scopeIds: [], periods: 'latest' };
	return { args, figures: await askNative(compare, args) };
}

const asked = new Map<string, Promise<LatestFigures>>();

/** The newest figures of an indicator in every province, asked once for its page, its frame and its preview. */
export function latestFigures(locale: Locale, indicatorId: string): Promise<LatestFigures> {
	const key = `${locale} ${indicatorId}`;
	const known = asked.get(key) ?? ask(locale, indicatorId);
	asked.set(key, known);
	return known;
}
