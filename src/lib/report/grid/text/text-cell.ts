import { composeText } from '../cell-text';
import type { GridCell } from '../grid';

/** The cell of a stretch of text at a column. */
export function textCell(text: string, column: number, line: number, letter: number): GridCell {
	const { text: shown, marks, doubts } = composeText([{ text }]);
	return {
		column, columnSpan: 1, rowSpan: 1, state: shown === '' ? 'empty' : 'value', text: shown, raw: null, numberFormat: null, marks,
		doubts, place: { kind: 'line', line, column: letter }
	}; // prettier-ignore
}
