import type { Model } from './model';
import type { Observation } from './observations';

interface Parts {
	numerator: number | null;
	denominator: number | null;
}

const place = (indicatorId: string, o: Observation): string =>
	[indicatorId, o.province_id, o.scope_id, o.period_id].join(' ');

/**
 * Numerator and denominator of every claim of a rate, by observation id: the primary figures of the same province, scope
 * and period, in their canonical units. What is approximate or in doubt is no part. Written beside the rate, so that a
 * question about a rate reads no other indicator.
 */
export function findParts(observations: readonly Observation[], model: Model): Map<string, Parts> {
	const exact = observations.filter(
		(o) => o.is_primary && !o.flags && o.unit === model.indicators.get(String(o.indicator_id))?.unit
	);
	const values = new Map(exact.map((o) => [place(String(o.indicator_id), o), Number(o.value)]));
	return new Map(
		observations.map((o) => {
			const indicator = model.indicators.get(String(o.indicator_id));
			const valueOf = (id: string | undefined): number | null => (id ? (values.get(place(id, o)) ?? null) : null);
			const parts = { numerator: valueOf(indicator?.numerator_id), denominator: valueOf(indicator?.denominator_id) };
			const isWhole = parts.numerator !== null && parts.denominator !== null;
			return [String(o.observation_id), isWhole ? parts : { numerator: null, denominator: null }];
		})
	);
}
