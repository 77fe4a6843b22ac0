import { labelSize, mutedSize, plateAt, textAt, type SvgElement, type TextLook } from './elements';
import { textWidth } from './text-width';
import type { ChartTheme } from './theme';

const between = 8;

/** Words of one look in a line of several. */
export interface LabelPart {
	text: string;
	/** Pixels. */
	width: number;
	size: number;
	bold: boolean;
	colour: 'ink' | 'muted' | 'warning';
}

/** A value is bold at 13 px, words beside it are smaller. */
export function labelPart(text: string, colour: LabelPart['colour'], bold = false): LabelPart {
	const size = bold ? labelSize : mutedSize;
	return { text, size, bold, colour, width: textWidth(text, size, bold) };
}

/** Pixels from the start of the first part to the end of the last. */
export const widthOfParts = (parts: readonly LabelPart[]): number =>
	parts.reduce((sum, part) => sum + part.width + between, -between);

/** Parts in lines of at most `width` pixels; one that is longer stands alone. */
export function packParts(parts: readonly LabelPart[], width: number): LabelPart[][] {
	const lines: LabelPart[][] = [];
	for (const part of parts) {
		const line = lines.at(-1);
		if (line && widthOfParts([...line, part]) <= width) line.push(part);
		else lines.push([part]);
	}
	return lines;
}

/** Parts one after the other from `x`, on paper; `y` is the middle of the line. */
export function drawParts(parts: readonly LabelPart[], x: number, y: number, theme: ChartTheme): SvgElement[] {
	const plate = plateAt(x, y, widthOfParts(parts), theme.paper);
	let at = x;
	const texts = parts.map(({ text, width, size, bold, colour }) => {
		const element = textAt(text, at, y, { colour: theme[colour], size, bold });
		at += width + between;
		return element;
	});
	return [plate, ...texts];
}

/** One line of text on paper. */
export function platedText(
	line: { text: string; x: number; y: number },
	look: TextLook,
	theme: ChartTheme
): SvgElement[] {
	const width = textWidth(line.text, look.size ?? labelSize, look.bold);
	return [plateAt(line.x, line.y, width, theme.paper), textAt(line.text, line.x, line.y, look)];
}
