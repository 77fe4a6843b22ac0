import type { Direction, Figure, Measure } from './figure';
import { findBase, type HeatBase, type RowBase } from './heat-base';
import { judgeFigure, type Verdict } from './heat-judgement';

/**
 * Why a province has no figure in a row. other-class: it reports the same over spans that do not compare · other-scope: at
 * another level · elsewhere: outside of what was asked · none: in no report held.
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

/** One line of a heat map: figures that may share one axis. Figures of another class are another row. */
export interface HeatRow {
	indicatorId: string;
	indicatorName: string;
	scopeId: string;
	scopeName: string;
	scopePosition: number;
	comparisonClass: string;
	unit: string;
	measure: Measure;
	direction: Direction;
	base: RowBase;
	/** One per asked province, in that order. */
	cells: HeatCell[];
}

export interface HeatQuestion {
	/** Primary figures; of several in one cell the newest is taken. */
	figures: readonly Figure[];
	/** The columns. */
	provinceIds: readonly string[];
	base: HeatBase;
	/** Rows that fewer provinces report are left out. */
	fewest?: number;
	/** Whether a province reports an indicator outside of `figures`. */
	reportsElsewhere?: (indicatorId: string, provinceId: string) => boolean;
}

const isNewer = (a: Figure, b: Figure): boolean =>
	a.periodEnd > b.periodEnd || (a.periodEnd === b.periodEnd && a.periodStart > b.periodStart);

const newestOf = (figures: readonly Figure[]): Figure | null =>
	figures.reduce<Figure | null>((newest, figure) => (newest && !isNewer(figure, newest) ? newest : figure), null);

const keyOf = ({ indicatorId, scopeId, comparisonClass }: Figure): string =>
	`${indicatorId} ${scopeId} ${comparisonClass}`;

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
	const chosen = provinceIds.map((id) => newestOf(row.filter((figure) => figure.provinceId === id)));
	const compared = chosen.filter((figure) => figure !== null);
	const rowBase = findBase(compared, base);
	const allEqual = new Set(compared.map((figure) => figure.value)).size === 1;
	const cells = provinceIds.map((provinceId, i): HeatCell => {
		const figure = chosen[i];
		if (figure) return { kind: 'figure', provinceId, figure, ...judgeFigure(figure, base, rowBase, allEqual) };
		const own = figures.filter((one) => one.indicatorId === first.indicatorId && one.provinceId === provinceId);
		return missingCell(first, provinceId, own, question);
	});
	const { indicatorId, indicatorName, scopeId, scopeName, scopePosition, comparisonClass } = first;
	const { unit, measure, direction } = first;
	const what = { indicatorId, indicatorName, scopeId, scopeName, scopePosition, comparisonClass };
	return { ...what, unit, measure, direction, base: rowBase, cells };
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
		const row = rows.get(keyOf(figure));
		if (row) row.push(figure);
		else rows.set(keyOf(figure), [figure]);
	}
	return [...rows.values()]
		.flatMap((row) => (row[0] ? [buildRow(row, row[0], question)] : []))
		.filter((row) => figuresOf(row).length >= (question.fewest ?? 1))
		.sort((a, b) => a.scopePosition - b.scopePosition);
}
