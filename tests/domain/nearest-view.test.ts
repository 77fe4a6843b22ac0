import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonClass } from '../../src/lib/domain/comparability';
import type { Figure } from '../../src/lib/domain/figure';
import { findRefusals, type AskedView, type ViewChange, type WayOut } from '../../src/lib/domain/nearest-view';
import { countProvinces, groupPanels } from '../../src/lib/domain/panels';
import { parsePeriod, type Period } from '../../src/lib/domain/period';
import { exampleFigure } from './example-figure';

const provinceIds = ['khanh-hoa', 'hai-duong', 'binh-thuan'];
const overview = new Set(['toan-tinh', 'cap-huyen']);
const scopes = ['toan-tinh', 'cap-huyen', 'so-noi-vu'];
const asked: AskedView = { provinceIds, scopeIds: [], periods: 'moi-nhat' };

/** What the question of the comparison answers, in short. */
function show(known: readonly Figure[], view: AskedView): Figure[] {
	const inScope = known.filter(({ scopeId }) => (view.scopeIds.length > 0 ? view.scopeIds.includes(scopeId) : overview.has(scopeId))); // prettier-ignore
	if (view.periods !== 'moi-nhat') return inScope.filter(({ periodId }) => view.periods.includes(periodId));
	return inScope.filter((one) =>
		inScope.every(
			(other) =>
				[other.provinceId, other.scopeId, other.comparisonClass].join() !==
					[one.provinceId, one.scopeId, one.comparisonClass].join() || other.periodEnd <= one.periodEnd
		)
	);
}

const after = (view: AskedView, { scopes: scopeIds, periods }: ViewChange): AskedView => ({
	...view,
	...(scopeIds ? { scopeIds } : {}),
	...(periods ? { periods } : {})
});
const flow = (provinceId: string, periodId: string, scopeId = 'toan-tinh'): Figure =>
	exampleFigure({ measure: 'flow', unit: 'hồ sơ', provinceId, periodId, scopeId });
const score = (provinceId: string, periodId: string): Figure =>
	exampleFigure({ measure: 'score', unit: 'điểm', provinceId, periodId, scopeId: 'toan-tinh' });
const refuse = (known: Figure[], view = asked) => findRefusals(show(known, view), known, view, overview);

describe('a view that does not compare offers the nearest that does', () => {
	it('counts over unlike spans: per month, or the span that provinces share', () => {
		const known = [flow('khanh-hoa', '2024-Q3'), flow('binh-thuan', '2023-Q1'), flow('hai-duong', '2022')];
		expect(refuse(known)).toEqual([
			{
				why: 'spans',
				ways: [
					{ kind: 'per-month', change: { scaling: 'moi-thang' } },
					{
						kind: 'class',
						comparisonClass: 'months-3',
						provinceIds: ['khanh-hoa', 'binh-thuan'],
						change: { periods: ['2024-Q3', '2023-Q1'] }
					}
				]
			}
		]);
	});

	it('shares of a plan at different months: against elapsed time', () => {
		const plan = (provinceId: string, periodId: string, month: number): Figure =>
			exampleFigure({
				plan: 'share',
				provinceId,
				periodId,
				comparisonClass: `to-month-${month}`,
				scopeId: 'toan-tinh'
			});
		const [refusal] = refuse([plan('khanh-hoa', '2024-8M', 8), plan('hai-duong', '2022', 12)]);
		expect(refusal).toMatchObject({ why: 'months', ways: [{ kind: 'pace', change: { scaling: 'tien-do' } }] });
	});

	it('scores of different years: the newest year that most share', () => {
		const known = [score('khanh-hoa', '2024'), score('khanh-hoa', '2021'), score('hai-duong', '2021'), score('khanh-hoa', '2020'), score('hai-duong', '2020')]; // prettier-ignore
		expect(refuse(known)[0]).toEqual({
			why: 'years',
			ways: [
				{
					kind: 'common-year',
					periodId: '2021',
					provinceIds: ['khanh-hoa', 'hai-duong'],
					change: { periods: ['2021'] }
				}
			]
		});
		expect(refuse([score('khanh-hoa', '2024'), score('hai-duong', '2021')])[0]).toEqual({ why: 'years', ways: [] });
	});

	it('a province without a figure: its newest period here, else the level it reports', () => {
		const known = [flow('khanh-hoa', '2024-Q3'), flow('hai-duong', '2022'), flow('binh-thuan', '2024-Q3', 'so-noi-vu')];
		const [refusal] = refuse(known, { ...asked, periods: ['2024-Q3'] });
		expect(refusal?.ways).toMatchObject([
			{ kind: 'newest', provinceId: 'hai-duong', periodId: '2022', change: { periods: ['2022'] } },
			{ kind: 'scope', provinceId: 'binh-thuan', change: { scopes: ['so-noi-vu'] } }
		]);
	});

	it('says nothing where all stand side by side', () => {
		expect(refuse(provinceIds.map((id) => flow(id, '2024-Q3')))).toEqual([]);
	});
});

describe('every way out', () => {
	const place = fc.record({
		provinceId: fc.constantFrom(...provinceIds),
		scopeId: fc.constantFrom(...scopes),
		periodId: fc.constantFrom('2022', '2021', '2023-Q1', '2024-Q3', '2024-H1', '2024-8M')
	});
	const view = fc.record({
		provinceIds: fc.constant(provinceIds),
		scopeIds: fc.constantFrom<string[]>([], ['toan-tinh'], ['so-noi-vu']),
		periods: fc.constantFrom<'moi-nhat' | string[]>('moi-nhat', ['2022'], ['2022', '2024-Q3'])
	});

	it.each(['flow', 'ytd', 'rate', 'score'] as const)(
		'leads to an allowed view of figures of the kind %s',
		(measure) => {
			fc.assert(
				fc.property(
					fc.uniqueArray(place, { selector: (one) => Object.values(one).join(), maxLength: 14 }),
					view,
					(places, asks) => {
						const known = places.map((one) =>
							exampleFigure({
								...one,
								measure,
								scopePosition: scopes.indexOf(one.scopeId),
								comparisonClass: comparisonClass(measure, false, parsePeriod(one.periodId) as Period)
							})
						);
						const ways: WayOut[] = refuse(known, asks).flatMap((refusal) => refusal.ways);
						for (const way of ways) {
							const shown = show(known, after(asks, way.change));
							if (way.kind === 'class') {
								expect(groupPanels(shown)).toHaveLength(1);
								expect(countProvinces(shown)).toBeGreaterThan(1);
							}
							if (way.kind === 'common-year') {
								expect(new Set(shown.map(({ periodId }) => periodId)).size).toBe(1);
								expect(countProvinces(shown)).toBeGreaterThan(1);
							}
							if (way.kind === 'newest' || way.kind === 'scope')
								expect(shown.map(({ provinceId }) => provinceId)).toContain(way.provinceId);
						}
					}
				)
			);
		}
	);
});
