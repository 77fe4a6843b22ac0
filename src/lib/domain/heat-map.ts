import { commonPeriod, isOfOneYear } from './common-year';
import type { Direction, Figure, Measure } from './figure';
import { findBase, type HeatBase, type RowBase } from './heat-base';
import { judgeFigure, type Verdict } from './heat-judgement';
import { newestOf } from './newest';
import { seriesBreaks } from './series';
import { isUncertain } from './uncertain';
import { verdictGap, type VerdictGap } from './verdict';

/**
 * Why a province has no figure in a row. other-class: it reports the same over spans that do not compare, or on the other
 * side of the day provinces merged · other-scope: at another level · elsewhere: outside of what was asked · none: in no report held.
 */
export type MissingReason = 'other-class' | 'other-scope' | 'elsewhere' | 'none';

export type HeatCell =
	| ({ kind: 'figure'; provinceId: string; figure: Figure } & Verdict)
	| {
			kind: 'missing';
			provinceId: string;
			reason: MissingReason;
			/** The figure it has instead, newest first; null for `elsewhere` and `none`. */
			other: Figure | null;
	  };

/**
 * One line of a heat map: figures that may stand beside each other. Figures of another class, and those of before and after
 * the day provinces merged, are other rows.
 */
export interface HeatRow {
	indicatorId: string;
	indicatorName: string;
	scopeId: string;
	scopeName: string;
	scopePosition: number;
	comparisonClass: string;
	/** The last day provinces merged before its figures were counted; null for those of before. */
	since: string | null;
	unit: string;
	measure: Measure;
	direction: Direction;
	base: RowBase;
	/** Why nothing in the row may be called better or worse, whatever the base; null where it may. */
	gap: VerdictGap | null;
	/** One per asked province, in that order. */
	cells: HeatCell[];
	/** Newer scores or ranks of provinces than those of the year the row compares. */
	newer: Figure[];
}

export interface HeatQuestion {
	/**
	 * Primary figures; of several in one cell the newest is taken. Scores and ranks: those of the newest period that the most
	 * provinces share, where two share one.
	 */
	figures: readonly Figure[];
	/** The columns. */
	provinceIds: readonly string[];
	base: HeatBase;
	/** Rows that fewer provinces report are left out. */
	fewest?: number;
	/** Whether a province reports an indicator outside of `figures`. */
	reportsElsewhere?: (indicatorId: string, provinceId: string) => boolean;
}

const ofPeriod = (row: readonly Figure[], provinceId: string, periodId: string): Figure | null =>
	row.find((figure) => figure.provinceId === provinceId && figure.periodId === periodId) ?? null;

const sinceOf = (figure: Figure): string | null => seriesBreaks.filter((day) => figure.periodEnd >= day).at(-1) ?? null;

/** Figures of one key may be compared. */
export const heatKey = ({
	indicatorId,
	scopeId,
	comparisonClass,
	since
}: Pick<HeatRow, 'indicatorId' | 'scopeId' | 'comparisonClass' | 'since'>): string =>
	`${indicatorId} ${scopeId} ${comparisonClass} ${since ?? ''}`;

/** Why a province is missing from the row of `first`, and what it has instead. `own`: its figures of the indicator. */
function missingCell(first: Figure, provinceId: string, own: readonly Figure[], question: HeatQuestion): HeatCell {
	const here = newestOf(own.filter((figure) => figure.scopeId === first.scopeId));
	if (here) return { kind: 'missing', provinceId, reason: 'other-class', other: here };
	const other = newestOf(own);
	if (other) return { kind: 'missing', provinceId, reason: 'other-scope', other };
	const elsewhere = question.reportsElsewhere?.(first.indicatorId, provinceId) ?? false;
	return { kind: 'missing', provinceId, reason: elsewhere ? 'elsewhere' : 'none', other: null };
}

function buildRow(row: readonly Figure[], first: Figure, question: HeatQuestion): HeatRow {
	const { figures, provinceIds, base } = question;
	const newest = provinceIds.map((id) => newestOf(row.filter((figure) => figure.provinceId === id)));
	const common = isOfOneYear(first) ? commonPeriod(row)?.periodId : undefined;
	const chosen = newest.map((figure) => (figure && common ? ofPeriod(row, figure.provinceId, common) : figure));
	const compared = chosen.filter((figure) => figure !== null);
	const rowBase = findBase(compared, base);
	const gap = verdictGap(compared.filter((figure) => !isUncertain(figure)));
	const allEqual = new Set(compared.map((figure) => figure.value)).size === 1;
	const facts = { base: rowBase, allEqual, isOpen: gap !== null };
	const cells = provinceIds.map((provinceId, i): HeatCell => {
		const figure = chosen[i];
		if (figure) return { kind: 'figure', provinceId, figure, ...judgeFigure(figure, base, facts) };
		const own = figures.filter((one) => one.indicatorId === first.indicatorId && one.provinceId === provinceId);
		return missingCell(first, provinceId, own, question);
	});
	const { indicatorId, indicatorName, scopeId, scopeName, scopePosition, comparisonClass } = first;
	const { unit, measure, direction } = first;
	const what = { indicatorId, indicatorName, scopeId, scopeName, scopePosition, comparisonClass };
	const newer = newest.flatMap((figure, i) => (figure && chosen[i] && figure !== chosen[i] ? [figure] : []));
	return { ...what, since: sinceOf(first), unit, measure, direction, base: rowBase, gap, cells, newer };
}

/** The figures of a row, in the order of its cells. */
export const figuresOf = (row: HeatRow): Figure[] =>
	row.cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.figure] : []));

/**
 * Indicators × provinces against a base: one row per indicator, scope and comparison class, by scope and then in the order
 * of the figures.
 */
export function buildHeatMap(question: HeatQuestion): HeatRow[] {
	const rows = new Map<string, Figure[]>();
	for (const figure of question.figures) {
		if (!question.provinceIds.includes(figure.provinceId)) continue;
		const key = heatKey({ ...figure, since: sinceOf(figure) });
		const row = rows.get(key);
		if (row) row.push(figure);
		else rows.set(key, [figure]);
	}
	return [...rows.values()]
		.flatMap((row) => (row[0] ? [buildRow(row, row[0], question)] : []))
		.filter((row) => figuresOf(row).length >= (question.fewest ?? 1))
		.sort((a, b) => a.scopePosition - b.scopePosition);
}
