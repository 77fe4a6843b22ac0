import { composeText, type Piece } from '../cell-text';
import type { GridCell, GridPlace } from '../grid';
import type { DocumentContext } from './context';

interface CellSource {
	column: number;
	place: GridPlace;
	tracked: boolean;
	notCalculated: boolean;
}

/** A cell from its pieces; what was struck out or set in an old font is told. */
export function composedCell(
	pieces: Piece[],
	{ column, place, tracked, notCalculated }: CellSource,
	context: DocumentContext
): GridCell {
	const { text, marks, doubts, struck } = composeText(pieces);
	if (struck !== '') context.notices.add('struck-out', place, struck);
	if (doubts.includes('old-font')) context.notices.once('old-font', place, text);
	const state = text !== '' ? 'value' : notCalculated ? 'not-calculated' : 'empty';
	return {
		column, columnSpan: 1, rowSpan: 1, state, text, raw: null, numberFormat: null, marks,
		doubts: tracked ? [...doubts, 'tracked-change'] : doubts, place
	}; // prettier-ignore
}
