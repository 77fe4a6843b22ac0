import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare } from '../../src/lib/query/compare';
import { ask, type Row } from '../../src/lib/query/engine';
import { trend } from '../../src/lib/query/trend';
import { fixtureRows } from './fixture-rows';
import { fixtureEngine } from './fixture-engine';

const engine = fixtureEngine();

/** Column of a table's row with the given id. */
const lookUp = (rows: Row[], key: string, id: unknown, column: string) => rows.find((row) => row[key] === id)?.[column];
const kindOf = (id: unknown) => lookUp(fixtureRows.scopes, 'scope_id', id, 'kind');
const issuedOn = (row: Row) => String(lookUp(fixtureRows.documents, 'document_id', row.document_id, 'issued_on') ?? '');

interface Choice {
	provinceIds: string[];
	indicatorIds: string[];
	scopeIds: string[];
}

/** The rule in plain TypeScript, over the rows the fixture was written from. */
function chosen({ provinceIds, indicatorIds, scopeIds }: Choice): Row[] {
	const inScope = (id: unknown): boolean =>
		scopeIds.length > 0
			? scopeIds.includes(id as string)
			: ['province', 'level'].includes(kindOf(id) as string) || id === 'nganh-doc';
	return fixtureRows.observations.filter(
		(row) =>
			row.is_primary === true &&
			provinceIds.includes(row.province_id as string) &&
			indicatorIds.includes(row.indicator_id as string) &&
			inScope(row.scope_id)
	);
}

/** Newer first: end of period, then start (the shorter period), then day of the document. */
const age = (row: Row): string => `${row.period_end} ${row.period_start} ${issuedOn(row)}`;

function newest(rows: Row[]): Row[] {
	const best = new Map<string, Row>();
	for (const row of rows) {
		const key = [row.province_id, row.indicator_id, row.scope_id, row.comparison_class].join(' ');
		const held = best.get(key);
		if (!held || age(row) > age(held)) best.set(key, row);
	}
	return [...best.values()];
}

const idsOf = (rows: Row[]): unknown[] => rows.map((row) => row.observation_id).sort();
const some = (table: Row[], key: string) => fc.subarray(table.map((row) => row[key] as string));
const choices = fc.record({
	provinceIds: some(fixtureRows.provinces, 'province_id'),
	indicatorIds: some(fixtureRows.indicators, 'indicator_id'),
	scopeIds: some(fixtureRows.scopes, 'scope_id')
});
const periodSets = some(fixtureRows.periods, 'period_id');
const locale = 'vi';

it('any choice of provinces, indicators, scopes and periods gives what filtering by hand gives', async () => {
	await fc.assert(
		fc.asyncProperty(choices, periodSets, async (choice, periods) => {
			const byHand = chosen(choice);
			const over = await ask(engine, trend, { locale, ...choice });
			expect(over.map((figure) => figure.id).sort()).toEqual(idsOf(byHand));
			const latest = await ask(engine, compare, { locale, ...choice, periods: 'latest' });
			expect(latest.map((figure) => figure.id).sort()).toEqual(idsOf(newest(byHand)));
			const dated = await ask(engine, compare, { locale, ...choice, periods });
			const wanted = byHand.filter((row) => periods.includes(row.period_id as string));
			expect(dated.map((figure) => figure.id).sort()).toEqual(idsOf(wanted));
		}),
		{ numRuns: 100 }
	);
});

it('the order is the same whatever the order of choosing', async () => {
	await fc.assert(
		fc.asyncProperty(choices, async (choice) => {
			const turned = {
				provinceIds: choice.provinceIds.toReversed(),
				indicatorIds: choice.indicatorIds.toReversed(),
				scopeIds: choice.scopeIds.toReversed()
			};
			const straight = await ask(engine, trend, { locale, ...choice });
			expect(await ask(engine, trend, { locale, ...turned })).toEqual(straight);
		}),
		{ numRuns: 30 }
	);
});
