import type { BulletChart, BulletRow } from './bullet-types';
import type { Plot } from './built-chart';
import { labelSize, mutedSize } from './elements';
import type { TextLine } from './ranked-types';
import { textWidth, wrapText } from './text-width';

const lineHeight = 18;
/** Space above a row, and from its last words to the middle of its bar. */
const above = 10;
const toBar = 16;
const belowBar = 14;
const markRoom = 8;

export interface LaidBullet {
	row: BulletRow;
	names: TextLine[];
	verdict: TextLine;
	words: TextLine[];
	textBottom: number;
	/** Middle of the bar; top and bottom of the row. */
	y: number;
	top: number;
	bottom: number;
}

export interface BulletLayout {
	width: number;
	height: number;
	plot: Plot;
	rows: LaidBullet[];
	toX: (value: number) => number;
}

const linesAt = (lines: string[], x: number, top: number): TextLine[] =>
	lines.map((text, i) => ({ text, x, y: top + (i + 0.5) * lineHeight }));

/** The name above, then verdict and words, then the bar; words begin after the verdict where the line has room. */
function layRow(row: BulletRow, top: number, width: number): LaidBullet {
	const names = wrapText(row.name, width, labelSize);
	const second = top + above + names.length * lineHeight;
	const after = textWidth(row.verdict, labelSize, true) + 8;
	const fits = after + textWidth(row.words, mutedSize) <= width;
	const words = fits ? [row.words] : wrapText(row.words, width, mutedSize);
	const wordsTop = fits ? second : second + lineHeight;
	const y = wordsTop + words.length * lineHeight + toBar;
	return {
		row,
		names: linesAt(names, 0, top + above),
		verdict: { text: row.verdict, x: 0, y: second + lineHeight / 2 },
		words: linesAt(words, fits ? after : 0, wordsTop),
		textBottom: wordsTop + words.length * lineHeight,
		y,
		top,
		bottom: y + belowBar
	};
}

/** Lays out the chart at `width` pixels; the height follows from the rows. */
export function layBullets({ rows, axis, formatAxis }: BulletChart, width: number): BulletLayout {
	const laid: LaidBullet[] = [];
	let y = 0;
	for (const row of rows) {
		const one = layRow(row, y, width);
		laid.push(one);
		y = one.bottom;
	}
	const firstTick = textWidth(formatAxis(axis.min), mutedSize) / 2;
	const lastTick = textWidth(formatAxis(axis.max), mutedSize) / 2;
	const left = Math.ceil(Math.max(firstTick, markRoom));
	const right = Math.floor(width - Math.max(lastTick, markRoom));
	return {
		width,
		height: Math.ceil(y + 26),
		plot: { left, right, top: laid[0]?.top ?? 0, bottom: y },
		rows: laid,
		toX: (value) => left + ((value - axis.min) / (axis.max - axis.min)) * (right - left)
	};
}
