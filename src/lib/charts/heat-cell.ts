import { labelSize, mutedSize } from './elements';
import type { HeatCellInput, HeatText } from './heat-types';
import { textWidth, wrapText } from './text-width';

export const lineHeight = 17;
/** Between the edge of a cell and its text. */
export const padding = 8;
const valueSize = 14;

type Role = HeatText['role'];

export const sizeOf = (role: Role): number =>
	role === 'value' ? valueSize : role === 'title' || role === 'name' ? labelSize : mutedSize;
export const isBold = (role: Role): boolean => role === 'value' || role === 'title';

export interface CellLine {
	text: string;
	role: Role;
}

/** What a cell says, one entry per kind of words. `name`: of the province, where no head of a column says it. */
function partsOf(cell: HeatCellInput, name: string): CellLine[] {
	const parts: CellLine[] = [{ text: name, role: 'muted' }];
	if ('missing' in cell)
		return [...parts, { text: cell.missing, role: 'muted' }].filter((part) => part.text) as CellLine[];
	parts.push({ text: cell.valueLabel, role: 'value' }, { text: cell.verdict, role: 'text' });
	parts.push({ text: cell.period, role: 'text' });
	for (const { text, warning } of cell.notes) parts.push({ text, role: warning ? 'warning' : 'text' });
	// On colour everything is written in ink: muted words would be too faint.
	const onColour = cell.tone === 'better' || cell.tone === 'worse';
	return parts
		.filter((part) => part.text)
		.map((part) => (onColour && part.role === 'muted' ? { ...part, role: 'text' } : part));
}

/** Numbers and units are kept together only where there is room. */
const breakable = ({ text, role }: CellLine, width: number): string =>
	role !== 'value' && text.split(' ').some((word) => textWidth(word, sizeOf(role), isBold(role)) > width)
		? text.replaceAll('\u00a0', ' ')
		: text;

/** Width of the longest piece of a cell that cannot be broken. */
export function neededWidth(cell: HeatCellInput, name: string): number {
	const words = partsOf(cell, name).flatMap(({ text, role }) =>
		(role === 'value' ? [text] : text.split(/[ \u00a0]/)).map((word) => textWidth(word, sizeOf(role), isBold(role)))
	);
	return Math.max(0, ...words) + 2 * padding;
}

/** The lines of a cell of `width` pixels. */
export function linesOf(cell: HeatCellInput, name: string, width: number): CellLine[] {
	const room = width - 2 * padding;
	return partsOf(cell, name).flatMap((part) =>
		wrapText(breakable(part, room), room, sizeOf(part.role), isBold(part.role)).map((text) => ({ ...part, text }))
	);
}
