import type { BuiltChart, PlacedMark } from './built-chart';
import type { MarkLink } from './chart-types';
import { hatchAt, hitRect, lineAt, mutedSize, rectAt, textAt, type SvgElement } from './elements';
import { styleOf, wordsOf } from './highlight';
import { platedText } from './label-parts';
import { markLook } from './mark-shape';
import { layRanked } from './ranked-layout';
import { hatchWidth } from './ranked-rows';
import type { LaidRow, RankedChart, RankedLayout } from './ranked-types';
import { placeValueLabel } from './ranked-value-label';
import type { ChartTheme } from './theme';
import { thinLabels } from './tick-labels';

const markRadius = 6;
const barHeight = 6;
const tickUp = 9;
const tickDown = 13;

/** Lines, names and value of one row. */
function rowDecor(laid: LaidRow, chart: RankedChart, layout: RankedLayout, theme: ChartTheme): SvgElement[] {
	const { row, y } = laid;
	const { plot, toX } = layout;
	const elements = [
		...laid.names.flatMap((line) => platedText(line, { colour: theme[wordsOf(row)] }, theme)),
		...laid.periods.flatMap((line) => platedText(line, { colour: theme.muted, size: mutedSize }, theme))
	];
	if (row.value === null) {
		const hatch = hatchAt(plot.left, y - 5, hatchWidth, 10, theme.muted);
		const look = { colour: theme.muted, size: mutedSize };
		return [...elements, hatch, ...laid.reasons.flatMap((line) => platedText(line, look, theme))];
	}
	elements.push(lineAt(plot.left, y, plot.right, y, { colour: theme.grid }));
	if (chart.zeroBased) {
		const [from, to] = [toX(0), toX(row.value)].sort((a, b) => a - b) as [number, number];
		const { colour } = styleOf(row, theme);
		elements.push(rectAt(from, y - barHeight / 2, to - from, barHeight, colour, 0.3));
	}
	if (row.tick !== undefined) {
		// Under the paper of a label that lies on it, and longer than that is high: its ends stay in sight.
		const x = toX(row.tick);
		elements.push(lineAt(x, y - tickUp, x, y + tickDown, { colour: theme.ink, width: 2 }));
	}
	elements.push(...placeValueLabel(row, y, layout, theme));
	return elements;
}

/** Builds a ranked dot chart of `width` pixels. Pure: the same input gives the same chart. */
export function buildRankedChart(chart: RankedChart, theme: ChartTheme, width: number): BuiltChart {
	const layout = layRanked(chart, width);
	const { plot, height, titles, rows } = layout;
	const zero = layout.toX(0);
	const decor = [
		...(chart.zeroBased ? [lineAt(zero, plot.top, zero, plot.bottom, { colour: theme.muted })] : []),
		...titles.flatMap((line) => platedText(line, { colour: theme.ink, bold: true }, theme)),
		...rows.flatMap((laid) => rowDecor(laid, chart, layout, theme))
	];
	if (chart.axisNote)
		decor.push(textAt(chart.axisNote, layout.noteX, layout.noteY, { colour: theme.muted, size: mutedSize }));

	const marks = rows.flatMap(({ row, y, top, bottom }): PlacedMark[] => {
		if (row.value === null) return [];
		const { observationId, href, ariaLabel } = row;
		const link: MarkLink = { observationId, href, ariaLabel };
		const look = markLook(styleOf(row, theme), row.kind, theme);
		return [{ x: row.value, y, radius: markRadius, look, hit: hitRect(0, top, width, bottom - top), link }];
	});
	const format = thinLabels(chart.axis, plot.right - plot.left, chart.formatAxis);
	const x = { kind: 'value', axis: chart.axis, format } as const;
	// The vertical axis counts pixels: rows of groups are not evenly spaced.
	const y = { kind: 'plain', min: plot.top, max: plot.bottom, inverse: true } as const;
	return { width, height, plot, x, y, decor, marks };
}
