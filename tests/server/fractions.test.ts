import { expect, it } from 'vitest';
import { readDataset } from '../../src/lib/server/dataset';
import { findParts } from '../../src/lib/server/fractions';

const { observations, model } = readDataset('data');
const parts = findParts(observations, model);

it('a rate carries the figures it is the quotient of, of its own province, level and period, or none', () => {
	const told = observations.filter((o) => parts.get(String(o.observation_id))?.numerator != null);
	expect(told.length).toBeGreaterThan(10);
	for (const o of told) {
		const indicator = model.indicators.get(String(o.indicator_id));
		const { numerator, denominator } = parts.get(String(o.observation_id)) ?? {};
		const holds = (id: string | undefined, value: unknown): boolean =>
			observations.some(
				(one) =>
					one.indicator_id === id &&
					one.province_id === o.province_id &&
					one.scope_id === o.scope_id &&
					one.period_id === o.period_id &&
					one.is_primary === true &&
					!one.flags &&
					one.value === value
			);
		expect(holds(indicator?.numerator_id, numerator)).toBe(true);
		expect(holds(indicator?.denominator_id, denominator)).toBe(true);
	}
});

it('an estimate is no part', () => {
	const [some] = observations.filter((o) => parts.get(String(o.observation_id))?.numerator != null);
	const numeratorId = model.indicators.get(String(some?.indicator_id))?.numerator_id;
	const estimated = observations.map((o) => (o.indicator_id === numeratorId ? { ...o, flags: 'approx' } : o));
	expect(findParts(estimated, model).get(String(some?.observation_id))).toEqual({ numerator: null, denominator: null });
});
