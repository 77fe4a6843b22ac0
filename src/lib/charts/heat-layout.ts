import { labelSize, mutedSize } from './elements';
import { lineHeight, linesOf, neededWidth, padding } from './heat-cell';
import type { HeatChart, HeatLayout, HeatRowInput, HeatText, LaidCell } from './heat-types';
import { wrapText } from './text-width';

/** From this width on names of rows stand left of the cells and names of provinces above them. */
const wideFrom = 520;
const cellGap = 4;
const leastCell = 88;
const symbolRoom = 18;

/** Where cells stand: several lines of them per row where one has no room for all provinces. */
interface Columns {
	labelWidth: number;
	left: number;
	perLine: number;
	cellWidth: number;
	/** Each cell names its province, since no head does. */
	named: boolean;
}

function columnsOf(chart: HeatChart, width: number): Columns {
	const wide = width >= wideFrom;
	const left = wide ? Math.min(Math.round(width * 0.36), 300) : 0;
	const room = width - left;
	const needed = chart.groups
		.flatMap((group) => group.rows)
		.flatMap((row) => row.cells.map((cell, i) => neededWidth(cell, wide ? '' : (chart.columns[i]?.name ?? ''))));
	const least = Math.max(leastCell, ...needed);
	const count = Math.max(1, chart.columns.length);
	const perLine = Math.max(1, Math.min(count, Math.floor((room + cellGap) / (least + cellGap))));
	const cellWidth = Math.floor((room - cellGap * (perLine - 1)) / perLine);
	return { labelWidth: wide ? left - 16 : width, left, perLine, cellWidth, named: !wide || perLine < count };
}

const textsAt = (lines: string[], role: HeatText['role'], x: number, top: number): HeatText[] =>
	lines.map((text, i) => ({ text, role, x, y: top + (i + 0.5) * lineHeight }));

/** The cells of one row from `top` on, and where they end. */
function layCells(
	input: HeatRowInput,
	row: number,
	top: number,
	chart: HeatChart,
	columns: Columns
): { cells: LaidCell[]; bottom: number } {
	const { left, perLine, cellWidth, named } = columns;
	const lines = input.cells.map((cell, i) => linesOf(cell, named ? (chart.columns[i]?.name ?? '') : '', cellWidth));
	const cells: LaidCell[] = [];
	let y = top;
	for (let from = 0; from < input.cells.length; from += perLine) {
		const most = Math.max(...lines.slice(from, from + perLine).map((own) => own.length));
		const height = most * lineHeight + 2 * padding - 2;
		for (let column = from; column < Math.min(from + perLine, input.cells.length); column++) {
			const x = left + (column - from) * (cellWidth + cellGap);
			const texts = (lines[column] ?? []).map(({ text, role }, i) => ({
				text,
				role,
				x: x + padding,
				y: y + padding + (i + 0.5) * lineHeight
			}));
			const cell = input.cells[column];
			if (cell) cells.push({ input: cell, row, column, x, y, width: cellWidth, height, texts });
		}
		y += height + cellGap;
	}
	return { cells, bottom: y - cellGap };
}

/** Names of the provinces above their columns. */
function layHead(
	chart: HeatChart,
	{ left, cellWidth }: Columns
): Pick<HeatLayout, 'texts' | 'symbols'> & { bottom: number } {
	const room = cellWidth - symbolRoom;
	const names = chart.columns.map(({ name }) => wrapText(name, room, labelSize, true));
	const at = (i: number): number => left + i * (cellWidth + cellGap);
	return {
		texts: names.flatMap((lines, i) => textsAt(lines, 'title', at(i) + symbolRoom, 0)),
		symbols: chart.columns.map(({ provinceId }, i) => ({
			provinceId,
			x: at(i) + symbolRoom / 2 - 2,
			y: lineHeight / 2
		})),
		bottom: Math.max(0, ...names.map((lines) => lines.length)) * lineHeight + 6
	};
}

/** Lays out a heat map at `width` pixels; the height follows from the words. */
export function layHeat(chart: HeatChart, width: number): HeatLayout {
	const columns = columnsOf(chart, width);
	const head = columns.named ? { texts: [], symbols: [], bottom: 0 } : layHead(chart, columns);
	const texts = [...head.texts];
	const rules: number[] = [];
	const cells: LaidCell[] = [];
	let y = head.bottom;
	let row = 0;
	chart.groups.forEach((group, index) => {
		if (index > 0) y += 10;
		const title = group.title ? wrapText(group.title, width, labelSize, true) : [];
		texts.push(...textsAt(title, 'title', 0, y + 4));
		if (title.length > 0) y += title.length * lineHeight + 10;
		for (const input of group.rows) {
			rules.push(y);
			y += 6;
			const names = wrapText(input.name, columns.labelWidth, labelSize);
			const details = wrapText(input.detail, columns.labelWidth, mutedSize).filter(Boolean);
			const labelTop = columns.left > 0 ? y + padding - 2 : y;
			texts.push(...textsAt(names, 'name', 0, labelTop));
			texts.push(...textsAt(details, 'muted', 0, labelTop + names.length * lineHeight));
			const labelEnd = labelTop + (names.length + details.length) * lineHeight;
			const laid = layCells(input, row, columns.left > 0 ? y : labelEnd + 4, chart, columns);
			cells.push(...laid.cells);
			y = Math.max(labelEnd, laid.bottom) + 6;
			row++;
		}
	});
	return { width, height: Math.ceil(y), texts, symbols: head.symbols, rules, cells };
}
