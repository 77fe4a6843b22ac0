import type { BuiltChart, PlacedMark } from './built-chart';
import { layDumbbell } from './dumbbell-layout';
import { endRadius } from './dumbbell-rows';
import type { DumbbellChart, LaidDumbbell } from './dumbbell-types';
import { hitRect, lineAt, mutedSize, textAt, type SvgElement } from './elements';
import { styleOf, wordsOf } from './highlight';
import { drawParts, platedText } from './label-parts';
import { markLook } from './mark-shape';
import type { ChartTheme } from './theme';
import { thinLabels } from './tick-labels';

/** The line between the marks of one row, and its words. */
function rowDecor({ row, names, reasons, ends }: LaidDumbbell, theme: ChartTheme): SvgElement[] {
	const [start, end] = ends;
	const line =
		row.joined && start && end
			? [lineAt(start.x, start.y, end.x, end.y, { colour: styleOf(row, theme).colour, width: 3 })]
			: [];
	const small = { colour: theme.muted, size: mutedSize };
	return [
		...names.flatMap((name) => platedText(name, { colour: theme[wordsOf(row)] }, theme)),
		...reasons.flatMap((reason) => platedText(reason, small, theme)),
		...ends.flatMap(({ label }) => label.flatMap(({ parts, x, y }) => drawParts(parts, x, y, theme))),
		...line
	];
}

/**
 * Builds a dumbbell chart of `width` pixels: a small mark for the earlier figure, a large one for the later, joined by a
 * line where the two compare. Marks: row by row, the earlier first. Pure.
 */
export function buildDumbbellChart(chart: DumbbellChart, theme: ChartTheme, width: number): BuiltChart {
	const { height, plot, titles, rows, note } = layDumbbell(chart, width);
	const decor = [
		...titles.flatMap((line) => platedText(line, { colour: theme.ink, bold: true }, theme)),
		...rows.flatMap((laid) => rowDecor(laid, theme)),
		...(note.text ? [textAt(note.text, note.x, note.y, { colour: theme.muted, size: mutedSize })] : [])
	];
	const marks = rows.flatMap(({ row, ends }): PlacedMark[] =>
		ends.map(({ role, end, y, hit }) => ({
			x: end.value,
			y,
			radius: endRadius[role],
			look: markLook(styleOf(row, theme), end.kind, theme),
			hit: hitRect(hit.x, hit.y, hit.width, hit.height),
			link: { observationId: end.observationId, href: end.href, ariaLabel: end.ariaLabel }
		}))
	);
	const format = thinLabels(chart.axis, plot.right - plot.left, chart.formatAxis);
	const x = { kind: 'value', axis: chart.axis, format } as const;
	// The vertical axis counts pixels: rows are not evenly spaced.
	const y = { kind: 'plain', min: plot.top, max: plot.bottom, inverse: true } as const;
	return { width, height, plot, x, y, decor, marks };
}
