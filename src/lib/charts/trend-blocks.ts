import { labelSize, mutedSize } from './elements';
import type { Box } from './place-labels';
import { textWidth, wrapText } from './text-width';
import type { LaidPoint, TrendLabel, TrendPoint, TrendSeries } from './trend-types';

/** Lines of text that stay together; `name` and `last` are bold at 13 px, the others 12 px. */
export type LabelBlock = Pick<TrendLabel, 'role' | 'text' | 'provinceId'>[];

export const trendMarkRadius = 5;
/** Distance from the middle of a mark to a label beside it. */
export const beside = trendMarkRadius + 6;
/** Between two names in one column. */
export const blockGap = 4;
const lineHeight = 16;
/** Names wrap at this share of the chart's width. */
const nameShare = 0.3;

export const isBold = (role: TrendLabel['role']): boolean => role === 'name' || role === 'last';
export const sizeOf = (role: TrendLabel['role']): number => (isBold(role) ? labelSize : mutedSize);

/** What stands at a point: its value, and the word of warning where there is one. */
export function valueBlock(point: TrendPoint, role: 'value' | 'last' | 'muted'): LabelBlock {
	const value = { role, text: point.valueLabel };
	return point.warning ? [value, { role: 'warning', text: point.warning }] : [value];
}

/** What stands at the end of a line: the province and its last value. `width` is that of the chart in pixels. */
export function endBlock({ provinceId, name, muted }: TrendSeries, last: TrendPoint, width: number): LabelBlock {
	const names = wrapText(name, width * nameShare, labelSize, true);
	if (muted) return [...names.map((text) => ({ role: 'muted' as const, text })), ...valueBlock(last, 'muted')];
	return [...names.map((text) => ({ role: 'name' as const, text, provinceId })), ...valueBlock(last, 'last')];
}

/** Size of a block in pixels. */
export function sizeOfBlock(block: LabelBlock): { width: number; height: number } {
	const widths = block.map((line) => textWidth(line.text, sizeOf(line.role), isBold(line.role)));
	return { width: Math.max(...widths), height: block.length * lineHeight };
}

/** Above a mark, below, right, left, then the corners. */
export function boxesAround({ x, y }: Pick<LaidPoint, 'x' | 'y'>, block: LabelBlock): Box[] {
	const { width, height } = sizeOfBlock(block);
	const above = y - beside + 2 - height;
	const below = y + beside - 2;
	const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
	const corners = [above, below].flatMap((top) => [at(x + 3, top), at(x - 3 - width, top)]);
	const level = [at(x + beside, y - height / 2), at(x - beside - width, y - height / 2)];
	return [at(x - width / 2, above), at(x - width / 2, below), ...level, ...corners];
}

/** The lines of a block placed in a box. */
export function linesIn(block: LabelBlock, box: Box): TrendLabel[] {
	return block.map((line, i) => ({ ...line, x: box.x, y: box.y + (i + 0.5) * lineHeight }));
}
