import type { Figure } from './figure';
import { parsePeriod, previousPeriod, samePeriodLastYear, type Period } from './period';
import type { Series } from './series';

/**
 * Why a line has a gap. `no-report`: no report of that period is held · `not-stated`: one is held and does not give the
 * figure · `ended`: the level had ended by then.
 */
export type MissingReason = 'no-report' | 'not-stated' | 'ended';

/** Missing periods in a row, all for one reason; both ends included. */
export interface MissingSpan {
	provinceName: string;
	from: string;
	to: string;
	count: number;
	reason: MissingReason;
}

/** A report held. */
export interface HeldReport {
	provinceId: string | null;
	periodId: string | null;
}

/** Far longer than any series: no data can make the walk back endless. */
const mostSteps = 200;

/** Periods between two of one kind, oldest first; running totals step from year to year. */
function periodsBetween(from: Figure, to: Figure): Period[] {
	const find = to.comparisonClass.startsWith('to-month') ? samePeriodLastYear : previousPeriod;
	const between: Period[] = [];
	let period = parsePeriod(to.periodId);
	for (let step = 0; period && step < mostSteps; step++) {
		const id: string | null = find(period);
		period = id === null ? null : parsePeriod(id);
		if (!period || period.end <= from.periodEnd) break;
		between.unshift(period);
	}
	return between;
}

const kindOf = ({ periodId }: Figure): string => parsePeriod(periodId)?.kind ?? '';

/** True where a figure follows one of another kind of period, a quarter after a year: no line joins the two. */
export const mixesKinds = ({ points }: Series): boolean =>
	points.some(({ figure }, i) => {
		const before = points[i - 1]?.figure;
		return before !== undefined && kindOf(before) !== kindOf(figure);
	});

/**
 * The periods without a figure between the first and the last point of a line, among those of one kind: quarters between
 * quarters, years between years. `endOfScope`: last day of the level, where it ended.
 */
export function findMissing(
	series: Series,
	reports: readonly HeldReport[],
	endOfScope: string | null = null
): MissingSpan[] {
	const figures = series.points.map((point) => point.figure);
	// A figure at the same day of another kind of period is no gap: the quarter that ends with the year.
	const known = new Set(figures.map((figure) => figure.periodEnd));
	const held = reports
		.filter(({ provinceId }) => provinceId === series.provinceId)
		.map(({ periodId }) => parsePeriod(periodId ?? ''));
	const reasonOf = ({ start, end }: Period): MissingReason => {
		if (endOfScope !== null && start > endOfScope) return 'ended';
		return held.some((report) => report?.start === start && report.end === end) ? 'not-stated' : 'no-report';
	};
	const spans: MissingSpan[] = [];
	for (const kind of new Set(figures.map(kindOf))) {
		const ofKind = figures.filter((figure) => kindOf(figure) === kind);
		for (const [i, to] of ofKind.entries()) {
			const from = ofKind[i - 1];
			let open: MissingSpan | undefined;
			for (const period of from ? periodsBetween(from, to) : []) {
				const reason = reasonOf(period);
				if (known.has(period.end)) open = undefined;
				else if (open?.reason === reason) Object.assign(open, { to: period.id, count: open.count + 1 });
				else {
					const { provinceName } = series;
					open = { provinceName, from: period.id, to: period.id, count: 1, reason };
					spans.push(open);
				}
			}
		}
	}
	return spans;
}
