import type { Locale } from '../../domain/figure';
import { isOfOverview } from '../conditions';
import type { Cell, Row } from '../engine';
import type { FigureChoice } from '../figure-choice';
import type { ColumnTable } from './column-table';

/** Tables a choice of figures reads: the claims, perhaps in several files, and where their names stand. */
export interface ChosenFrom {
	observations: readonly ColumnTable[];
	provinces: ColumnTable;
	indicators: ColumnTable;
	areas: ColumnTable;
	scopes: ColumnTable;
	documents: ColumnTable;
}

type Dimension = Exclude<keyof ChosenFrom, 'observations'>;

/** A row of a table, its cells read when they are asked for. A row that is not there holds nulls, as after a LEFT JOIN. */
type Cells = (column: string) => Cell;
const noRow: Cells = () => null;

const cellsOf =
	({ columns }: ColumnTable, row: number): Cells =>
	(column) =>
		(columns[column]?.[row] as Cell | undefined) ?? null;

const keys: Record<Dimension, string> = {
	provinces: 'province_id',
	indicators: 'indicator_id',
	areas: 'area_id',
	scopes: 'scope_id',
	documents: 'document_id'
};

/** Finds rows of a dimension by id. */
function lookUp(table: ColumnTable, key: string): (id: Cell) => Cells {
	const rows = new Map((table.columns[key] ?? []).map((id, row) => [id as Cell, row]));
	return (id) => {
		const row = rows.get(id);
		return row === undefined ? noRow : cellsOf(table, row);
	};
}

/** A claim with its names: aliases as in figure-rows.ts. */
interface Claim {
	o: Cells;
	p: Cells;
	i: Cells;
	a: Cells;
	s: Cells;
	d: Cells;
}

const dayMs = 86_400_000;
const isoDay = (days: Cell): string | null =>
	typeof days === 'number' ? new Date(days * dayMs).toISOString().slice(0, 10) : null;

/** Order of the engine: nulls come last, texts by their characters. */
function compareCells(a: Cell, b: Cell): number {
	if (a === b) return 0;
	if (a === null || b === null) return a === null ? 1 : -1;
	return a < b ? -1 : 1;
}

/** Compares by the first of several cells that differs; those in `falling` go from great to small, nulls last all the same. */
function byCells(of: (claim: Claim) => Cell[], falling = 0): (a: Claim, b: Claim) => number {
	return (a, b) => {
		const [left, right] = [of(a), of(b)];
		for (const [place, cell] of left.entries()) {
			const other = right[place] ?? null;
			const way = place < falling && cell !== null && other !== null ? -1 : 1;
			const order = compareCells(cell, other) * way;
			if (order !== 0) return order;
		}
		return 0;
	};
}

/** `order` of figure-rows.ts: indicator, scope, province, period. */
const inOrder = byCells(({ o, p, i, s }) => [
	i('position'), o('indicator_id'), o('comparison_class'), s('position'), o('scope_id'),
	p('position'), o('province_id'), o('period_end'), o('period_start'), o('observation_id')
]); // prettier-ignore

/** `onlyLatest` of figure-rows.ts: the newest first. */
const newestFirst = byCells(
	({ o, d }) => [o('period_end'), o('period_start'), d('issued_on'), d('position'), o('observation_id')],
	4
);

function newestOfEach(claims: Claim[]): Claim[] {
	const newest = new Map<string, Claim>();
	for (const claim of claims) {
		const { o } = claim;
		const kind = JSON.stringify([o('province_id'), o('indicator_id'), o('scope_id'), o('comparison_class')]);
		const held = newest.get(kind);
		if (held === undefined || newestFirst(claim, held) < 0) newest.set(kind, claim);
	}
	return [...newest.values()];
}

/** What `where` of choice-statement.ts says of one claim. A comparison with null never holds. */
function chooser(choice: FigureChoice): (claim: Claim) => boolean {
	const { provinceIds, indicatorIds, scopeIds, periods, onlyOfficial, until } = choice;
	const listed = (ids: readonly string[]): ((id: Cell) => boolean) => {
		const set = new Set<Cell>(ids);
		return (id) => set.has(id);
	};
	const [ofProvince, ofIndicator, ofScope] = [listed(provinceIds), listed(indicatorIds), listed(scopeIds)];
	const ofPeriod = typeof periods === 'string' ? () => true : listed(periods);
	const inScope = ({ o, s, i }: Claim): boolean => {
		if (scopeIds.length > 0) return ofScope(o('scope_id'));
		return isOfOverview({ kind: s('kind'), scope_id: s('scope_id') }) || i('in_overview') !== true;
	};
	return (claim) => {
		const { o } = claim;
		if (o('is_primary') !== true || !ofProvince(o('province_id')) || !ofIndicator(o('indicator_id'))) return false;
		if (!ofPeriod(o('period_id')) || !inScope(claim)) return false;
		if (onlyOfficial && claim.d('kind') === 'press') return false;
		const end = isoDay(o('period_end'));
		return until === undefined || (end !== null && end <= until);
	};
}

/** `inLocale` of localized.ts. */
function inLanguage(cells: Cells, column: string, locale: Locale): Cell {
	const name = (language: Locale): string =>
		column === 'unit' && language === 'vi' ? column : `${column}_${language}`;
	return cells(name(locale)) ?? cells(name(locale === 'vi' ? 'en' : 'vi'));
}

/** `cutOn` of figure-rows.ts. */
function cutOn({ o, d }: Claim): string | null {
	const end = isoDay(o('period_end'));
	if (end === null) return null;
	for (const asOf of [isoDay(o('as_of')), isoDay(d('as_of'))]) if (asOf !== null && asOf < end) return asOf;
	const issued = d('issued_on') as string | null;
	if (issued === null) return null;
	const last = { 4: '-12-31', 7: '-31' }[issued.length] ?? '';
	return `${issued}${last}` < end ? issued : null;
}

/** `columns` of figure-rows.ts. */
const columnsOf = (claim: Claim, locale: Locale): Row => {
	const { o, p, i, a, s, d } = claim;
	return {
		id: o('observation_id'),
		provinceId: o('province_id'),
		provinceName: inLanguage(p, 'name', locale) ?? o('province_id'),
		indicatorId: o('indicator_id'),
		indicatorName: inLanguage(i, 'name', locale) ?? o('indicator_id'),
		areaId: o('area_id'),
		areaName: inLanguage(a, 'name', locale) ?? o('area_id'),
		scopeId: o('scope_id'),
		scopeName: inLanguage(s, 'name', locale) ?? o('scope_id'),
		scopePosition: s('position') ?? 9999,
		scopeFollows: s('follows_id'),
		periodId: o('period_id'),
		periodStart: isoDay(o('period_start')),
		periodEnd: isoDay(o('period_end')),
		asOf: isoDay(o('as_of')),
		measure: o('measure'),
		comparisonClass: o('comparison_class'),
		direction: i('direction') ?? 'neutral',
		value: o('value'),
		unit: o('unit') !== null && o('unit') === i('unit') ? inLanguage(i, 'unit', locale) : o('unit'),
		codeLabels: inLanguage(i, 'code_labels', locale),
		reportedText: o('reported_text'),
		reportedValue: o('reported_value'),
		reportedUnit: o('reported_unit'),
		outOf: o('out_of'),
		basis: o('basis'),
		formula: o('formula'),
		documentId: o('document_id'),
		documentKind: d('kind') ?? 'report',
		documentLabel: inLanguage(d, 'label', locale) ?? o('document_id'),
		documentUrl: d('url'),
		section: o('section') ?? '',
		formCode: o('form_code'),
		line: o('line'),
		flags: o('flags'),
		note: inLanguage(o, 'note', locale),
		cutOn: cutOn(claim),
		locale,
		isPrimary: o('is_primary'),
		checks: o('verdict')
	};
};

const isPlain = (cells: Cells): boolean => (cells('follows_from') ?? '') === '';

/** `fractionColumns` of rate-fractions.ts. */
function fractionsOf(indicators: ColumnTable, find: (id: Cell) => Cells): (claim: Claim, locale: Locale) => Row {
	const ofRates = new Set<Cell>();
	for (let row = 0; row < indicators.rows; row++) {
		const cells = cellsOf(indicators, row);
		if (cells('numerator_id') !== null && cells('unit') === '%' && isPlain(cells)) ofRates.add(cells('numerator_id'));
	}
	return ({ o, i }, locale) => {
		const [top, bottom] = [find(i('numerator_id')), find(i('denominator_id'))];
		const isShare =
			o('measure') === 'rate' &&
			o('unit') === '%' &&
			((o('comparison_class') ?? '') as string).startsWith('to-month-') &&
			isPlain(i) &&
			isPlain(top);
		const isDone = o('measure') === 'ytd' && isPlain(i) && ofRates.has(o('indicator_id'));
		return {
			plan: isShare ? 'share' : isDone ? 'done' : null,
			numerator: o('numerator'),
			numeratorUnit: inLanguage(top, 'unit', locale),
			denominator: o('denominator'),
			denominatorUnit: inLanguage(bottom, 'unit', locale)
		};
	};
}

/** Carries a choice out over rows: the same rows in the same order as the engines give for `choiceStatement`. */
export function chooseFigures(choice: FigureChoice, from: ChosenFrom): Row[] {
	const find = Object.fromEntries(
		Object.entries(keys).map(([table, key]) => [table, lookUp(from[table as Dimension], key)])
	) as Record<Dimension, (id: Cell) => Cells>;
	// Most claims are not chosen, and most of those by their own columns: names are looked up when they are asked for.
	const claimOf = (o: Cells): Claim => ({
		o,
		get p() {
			return find.provinces(o('province_id'));
		},
		get i() {
			return find.indicators(o('indicator_id'));
		},
		get a() {
			return find.areas(o('area_id'));
		},
		get s() {
			return find.scopes(o('scope_id'));
		},
		get d() {
			return find.documents(o('document_id'));
		}
	});
	const isChosen = chooser(choice);
	const claims = from.observations.flatMap((table) =>
		Array.from({ length: table.rows }, (_, row) => claimOf(cellsOf(table, row))).filter(isChosen)
	);
	const shown = choice.periods === 'latest' ? newestOfEach(claims) : claims;
	const fractions = choice.withFractions ? fractionsOf(from.indicators, find.indicators) : undefined;
	return shown
		.sort(inOrder)
		.map((claim) => ({ ...columnsOf(claim, choice.locale), ...fractions?.(claim, choice.locale) }));
}
