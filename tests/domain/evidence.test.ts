import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOtherPeriods, findRivals, isNewest } from '../../src/lib/domain/evidence';
import type { Figure } from '../../src/lib/domain/figure';
import { exampleFigure } from './example-figure';

const issued = new Map<string, string | null>([
	['kh-2024-q3', '2024-09-18'],
	['kh-2022', '2023'],
	['bao-chi', '2024-12-01'],
	['khong-ngay', null]
]);

const form = exampleFigure({ id: 'form' });
const prose = exampleFigure({ id: 'prose', formCode: null, line: 215, isPrimary: false });
const later = exampleFigure({ id: 'later-prose', formCode: null, line: 405, isPrimary: false });
const undated = exampleFigure({ id: 'undated', formCode: null, documentId: 'khong-ngay', isPrimary: false });
const press = exampleFigure({
	id: 'press', documentKind: 'press', documentId: 'bao-chi', formCode: null, line: null, section: '', isPrimary: false
}); // prettier-ignore
/** Each differs from the fact in one thing that makes it another fact. */
const strangers = [
	exampleFigure({ id: 'other-province', provinceId: 'hai-duong' }),
	exampleFigure({ id: 'other-scope', scopeId: 'cap-xa' }),
	exampleFigure({ id: 'other-indicator', indicatorId: 'ho-so' }),
	exampleFigure({ id: 'other-period', periodId: '2023-Q3' })
];
const all = [press, later, ...strangers, undated, prose, form];

describe('claims of the same fact', () => {
	test('are those of the same province, indicator, scope and period, best first, each with the rule that decided', () => {
		const { used, others, rule } = findRivals(form, all, issued);
		expect(used).toBe(form);
		expect(rule).toBeNull();
		expect(others.map(({ figure, rule: why }) => [figure.id, why])).toEqual([
			['prose', 'form'],
			['later-prose', 'form'],
			['undated', 'form'],
			['press', 'official']
		]);
	});

	test('a claim that charts do not use says what decides against it', () => {
		const { used, others, rule } = findRivals(press, all, issued);
		expect([used.id, rule]).toEqual(['form', 'official']);
		expect(others[0]).toEqual({ figure: form, rule: null });
		expect(others.map(({ figure }) => figure.id)).not.toContain('press');
	});

	test('a later document comes before an earlier one, and the place in the text decides inside one', () => {
		const first = { ...prose, isPrimary: true };
		const old = exampleFigure({ id: 'old', formCode: null, documentId: 'kh-2022', isPrimary: false });
		const rules = findRivals(first, [old, later, first], issued).others.map(({ figure, rule }) => [figure.id, rule]);
		expect(rules).toEqual([
			['later-prose', 'place'],
			['old', 'later']
		]);
	});

	test('a fact stated once has no other claim', () => {
		expect(findRivals(form, [form, ...strangers], issued)).toEqual({ used: form, others: [], rule: null });
	});

	test('whatever the order of the claims, none is lost and none is invented', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(all), fc.nat(), (some, pick) => {
				const figure = some[pick % Math.max(1, some.length)];
				if (!figure) return;
				const same = (one: Figure): boolean =>
					(['provinceId', 'indicatorId', 'scopeId', 'periodId'] as const).every((key) => one[key] === figure[key]);
				const ids = findRivals(figure, some, issued).others.map(({ figure: other }) => other.id);
				expect([...ids, figure.id].sort()).toEqual(some.filter(same).map(({ id }) => id).sort()); // prettier-ignore
			})
		);
	});
});

describe('other periods', () => {
	const q1 = exampleFigure({ id: 'q1', periodId: '2024-Q1' });
	const year = exampleFigure({ id: 'year', periodId: '2023' });
	const unused = exampleFigure({ id: 'unused', periodId: '2024-Q2', isPrimary: false });

	test('are what charts use, newest first, of the same province, indicator and scope', () => {
		const found = findOtherPeriods(form, [...all, year, unused, q1]);
		expect(found.map(({ id }) => id)).toEqual(['q1', 'year', 'other-period']);
	});

	test('the newest of a comparison class is told apart', () => {
		expect(isNewest(form, [form, q1, year])).toBe(true);
		expect(isNewest(q1, [form, q1, year])).toBe(false);
		const flow = { measure: 'flow' } as const;
		const whole = exampleFigure({ id: 'whole', periodId: '2023', ...flow });
		const quarter = exampleFigure({ id: 'quarter', periodId: '2024-Q3', ...flow });
		// A year is compared with years: a later quarter does not make it old.
		expect(isNewest(whole, [whole, quarter])).toBe(true);
	});

	test('of two periods with one end the shorter is newer, as in comparisons', () => {
		const rate = exampleFigure({ id: 'rate-year', periodId: '2024' });
		const last = exampleFigure({ id: 'rate-q4', periodId: '2024-Q4' });
		expect([isNewest(rate, [rate, last]), isNewest(last, [rate, last])]).toEqual([false, true]);
	});
});
