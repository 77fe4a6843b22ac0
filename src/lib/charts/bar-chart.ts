import type { BuiltChart } from './built-chart';
import { labelSize, lineAt, mutedSize, rectAt, textAt, type SvgElement } from './elements';
import { niceAxis } from './nice-axis';
import { textWidth, wrapText } from './text-width';
import type { ChartTheme } from './theme';

/** One column of numbers, drawn as bars on a scale of its own. */
export interface BarColumn {
	title: string;
	bars: { value: number | null; valueLabel: string }[];
}

/** Bars of a table that knows no provinces: one label per row, in the order of the table. */
export interface BarChart {
	labels: string[];
	/** Each with one bar for every label. */
	columns: BarColumn[];
}

const lineHeight = 16;
const rowGap = 8;
const titleHeight = 28;
const columnGap = 16;
const textGap = 10;
const barHeight = 12;
/** Bars are no province's, so they have no province's colour. */
const barColour = 'var(--accent)';

/** A line without spaces that is too wide for its room, in pieces: ids end a piece at a hyphen or dot where they can. */
function cutLine(line: string, room: number): string[] {
	if (textWidth(line, labelSize) <= room) return [line];
	const letters = [...line];
	let fitting = letters.length - 1;
	while (fitting > 1 && textWidth(letters.slice(0, fitting).join(''), labelSize) > room) fitting--;
	const head = letters.slice(0, fitting).join('');
	const at = Math.max(head.lastIndexOf('-'), head.lastIndexOf('.'), head.lastIndexOf('_')) + 1 || head.length;
	return [line.slice(0, at), ...cutLine(line.slice(at), room)];
}

/** Lines of every label, and the width of the widest. */
function layLabels(labels: readonly string[], room: number): { lines: string[][]; width: number } {
	const lines = labels.map((label) =>
		wrapText(label, room, labelSize).flatMap((line) => (line === '' ? [] : cutLine(line, room)))
	);
	return { lines, width: Math.min(room, Math.max(...lines.flat().map((line) => textWidth(line, labelSize)))) };
}

/**
 * Horizontal bars from zero, one block under the other for each column. Labels wrap, values stand in a column of their own
 * at the right; nothing is a link.
 */
export function buildBarChart(chart: BarChart, theme: ChartTheme, width: number): BuiltChart {
	const { lines, width: labelWidth } = layLabels(chart.labels, Math.floor(width * 0.4));
	const valueWidths = chart.columns.flatMap(({ bars }) => bars.map((bar) => textWidth(bar.valueLabel, labelSize)));
	const left = labelWidth + textGap;
	const right = Math.max(left + 40, width - Math.max(...valueWidths) - textGap);
	const heights = lines.map((label) => Math.max(1, label.length) * lineHeight + rowGap);
	const decor: SvgElement[] = [];
	let y = 0;
	for (const { title, bars } of chart.columns) {
		const titleLines = wrapText(title, width, labelSize, true);
		titleLines.forEach((line, i) =>
			decor.push(textAt(line, 0, y + titleHeight / 2 + i * lineHeight, { colour: theme.ink, bold: true }))
		);
		y += titleHeight + (titleLines.length - 1) * lineHeight;
		const axis = niceAxis(
			bars.flatMap(({ value }) => (value === null ? [] : [value])),
			{ zeroBased: true }
		);
		const toX = (value: number): number => left + ((value - axis.min) / (axis.max - axis.min)) * (right - left);
		const top = y;
		bars.forEach(({ value, valueLabel }, i) => {
			const height = heights[i] ?? lineHeight;
			const middle = y + height / 2;
			const label = lines[i] ?? [];
			label.forEach((line, at) =>
				decor.push(textAt(line, 0, middle + (at - (label.length - 1) / 2) * lineHeight, { colour: theme.ink }))
			);
			if (value !== null && value !== 0) {
				const [from, to] = [toX(Math.min(value, 0)), toX(Math.max(value, 0))];
				decor.push(rectAt(from, middle - barHeight / 2, Math.max(to - from, 1), barHeight, barColour));
			}
			const look = value === null ? { colour: theme.muted, size: mutedSize } : { colour: theme.ink };
			decor.push(textAt(valueLabel, right + textGap, middle, look));
			y += height;
		});
		decor.push(lineAt(toX(0), top, toX(0), y, { colour: theme.muted }));
		y += columnGap;
	}
	const height = Math.ceil(y - columnGap);
	return {
		width,
		height,
		plot: { left: 0, right: width, top: 0, bottom: height },
		x: { kind: 'plain', min: 0, max: width },
		y: { kind: 'plain', min: 0, max: height, inverse: true },
		decor,
		marks: []
	};
}
