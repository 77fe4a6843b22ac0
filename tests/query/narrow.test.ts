import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare } from '../../src/lib/query/compare';
import { ask } from '../../src/lib/query/engine';
import { trend } from '../../src/lib/query/trend';
import { overviewOf, type FilterOptions } from '../../src/lib/ui/compare/filter-options';
import { narrowFigures, viewAhead } from '../../src/lib/view/narrow';
import { askedWith, asksTheSame, subsetParts, type ExactPart, type SubsetPart } from '../../src/lib/view/parts';
import { defaultCompareView, type ViewState } from '../../src/lib/view/view-state';
import { joinFigures, widenView } from '../../src/lib/view/widen';
import { fixtureEngine } from './fixture-engine';
import { fixtureRows } from './fixture-rows';

const engine = fixtureEngine();
const overview = overviewOf({
	scopes: fixtureRows.scopes.map((row) => ({ id: row.scope_id, kind: row.kind })) as FilterOptions['scopes']
});
const idsOf = (table: keyof typeof fixtureRows, key: string) => fixtureRows[table].map((row) => row[key] as string);
const ids = {
	provinces: idsOf('provinces', 'province_id'),
	indicators: idsOf('indicators', 'indicator_id'),
	scopes: idsOf('scopes', 'scope_id')
};

const argsOf = (view: ViewState) => ({ locale: 'vi' as const, ...askedWith(view) });
const compared = (view: ViewState) => ask(engine, compare, argsOf(view));

/** Values of every part that does something to the answer: one that is not drawn does not compile. */
const drawn: { [Part in SubsetPart | ExactPart]: fc.Arbitrary<ViewState[Part]> } = {
	provinces: fc.subarray(ids.provinces, { minLength: 1 }),
	indicators: fc.subarray(ids.indicators, { minLength: 1 }),
	scopes: fc.subarray(ids.scopes),
	periods: fc.constantFrom<ViewState['periods']>('moi-nhat', ['2022', '2024-Q3']),
	sources: fc.constantFrom<ViewState['sources']>('tat-ca', 'tat-ca', 'van-ban'),
	until: fc.constantFrom(undefined, undefined, '2022-12-31')
};
const views = fc.record(drawn);
/** Two views, the second often within the first. */
const pairs = fc.tuple(views, views, fc.boolean()).map(([a, b, within]): [ViewState, ViewState] => {
	const wider = { ...defaultCompareView, ...a };
	const meet = (some: string[], all: string[]) => (some.some((id) => all.includes(id)) ? some.filter((id) => all.includes(id)) : all); // prettier-ignore
	const wanted = within
		? { ...wider, provinces: meet(b.provinces, a.provinces), indicators: meet(b.indicators, a.indicators), scopes: b.scopes }
		: { ...wider, ...b }; // prettier-ignore
	return [wider, wanted];
});

it('what is narrowed down is what the engine would answer', async () => {
	let narrowed = 0;
	await fc.assert(
		fc.asyncProperty(pairs, async ([wider, wanted]) => {
			const own = narrowFigures(wanted, wider, await compared(wider), overview);
			if (own === null) return;
			narrowed++;
			expect(own).toEqual(await compared(wanted));
			const trends = await ask(engine, trend, argsOf(wider));
			expect(narrowFigures(wanted, wider, trends, overview)).toEqual(await ask(engine, trend, argsOf(wanted)));
		}),
		{ numRuns: 200 }
	);
	expect(narrowed).toBeGreaterThan(5);
});

it('a view that shows more is asked of the engine', () => {
	const view = defaultCompareView;
	const more: Partial<ViewState>[] = [
		{ provinces: [...view.provinces, 'x'] },
		{ indicators: ['x'] },
		{ scopes: ['so-nganh'] },
		{ periods: ['2022'] },
		{ sources: 'van-ban' },
		{ until: '2022-12-31' }
	];
	for (const part of more) expect(narrowFigures({ ...view, ...part }, view, [], overview)).toBeNull();
	expect(narrowFigures(view, { ...view, scopes: ['toan-tinh'] }, [], overview)).toBeNull();
});

/** As the filters offer them: in the order of the model. */
const inOrder = (table: 'provinces' | 'indicators', key: string): string[] =>
	[...fixtureRows[table]]
		.sort((a, b) => Number(a.position) - Number(b.position) || (String(a[key]) < String(b[key]) ? -1 : 1))
		.map((row) => row[key] as string);
const order = {
	provinces: inOrder('provinces', 'province_id'),
	indicators: inOrder('indicators', 'indicator_id')
};

it('what is asked for apart and joined is what the engine would answer of the whole', async () => {
	let widened = 0;
	await fc.assert(
		fc.asyncProperty(views, views, fc.constantFrom(...subsetParts), async (a, b, part) => {
			const held = { ...defaultCompareView, ...a };
			const wanted: ViewState = { ...held, [part]: b[part] };
			for (const question of [compared, (view: ViewState) => ask(engine, trend, argsOf(view))]) {
				const widening = widenView(wanted, held, await question(held), overview);
				if (!widening) return;
				widened++;
				expect(widening.asked[part].some((id) => held[part].includes(id))).toBe(false);
				expect(joinFigures(widening.kept, await question(widening.asked), order)).toEqual(await question(wanted));
			}
		}),
		{ numRuns: 200 }
	);
	expect(widened).toBeGreaterThan(20);
});

it('a view that differs in more than provinces or indicators is asked for whole', () => {
	const held = defaultCompareView;
	const more = { provinces: [...held.provinces, 'x'] };
	expect(widenView({ ...held, ...more }, held, [], overview)?.asked.provinces).toEqual(['x']);
	for (const part of [
		{ until: '2022-12-31' },
		{ periods: ['2022'] },
		{ sources: 'van-ban' as const },
		{ indicators: ['x'] }
	])
		expect(widenView({ ...held, ...more, ...part }, held, [], overview)).toBeNull();
	expect(widenView({ ...held, provinces: ['x'] }, held, [], overview)).toBeNull();
});

it('the same in all provinces is asked ahead unless it would be too much or there are no others', () => {
	const view = { ...defaultCompareView, provinces: ['a', 'b'] };
	const figures = (count: number) => Array.from({ length: count }) as never[];
	expect(viewAhead({ view, figures: figures(10) }, ['a', 'b', 'c'])).toEqual({ ...view, provinces: ['a', 'b', 'c'] });
	expect(viewAhead({ view, figures: figures(10) }, ['b', 'a'])).toBeNull();
	expect(viewAhead({ view, figures: figures(3334) }, ['a', 'b', 'c'])).toBeNull();
	expect(viewAhead({ view, figures: figures(3332) }, ['a', 'b', 'c'])).not.toBeNull();
});

it('views that ask the same are answered alike, and a part that changes the answer is never taken for one that does not', async () => {
	const parts = Object.keys(drawn) as (keyof typeof drawn)[];
	const changed = new Set<string>();
	await fc.assert(
		fc.asyncProperty(views, views, fc.constantFrom(...parts), async (a, b, part) => {
			const one: ViewState = { ...defaultCompareView, ...a };
			const other: ViewState = { ...one, [part]: b[part] };
			const [first, second] = [await compared(one), await compared(other)];
			if (asksTheSame(one, other)) expect(second).toEqual(first);
			else if (JSON.stringify(first) !== JSON.stringify(second)) changed.add(part);
		}),
		{ numRuns: 300, seed: 1 }
	);
	expect([...changed].sort()).toEqual([...parts].sort());
});
