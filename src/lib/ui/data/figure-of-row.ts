import type { ResultColumn, ResultRow } from '../../domain/result-table';

export interface RowFigure {
	id: string;
	documentId: string | null;
}

/**
 * How to find the figure a row is about, where its columns say so: under the names of the data contract or of the product's
 * own questions ("observation_id" or "id" beside "documentId").
 */
export function figureFinder(columns: readonly ResultColumn[]): (row: ResultRow) => RowFigure | null {
	const place = (name: string): number => columns.findIndex((column) => column.name === name);
	const textAt = (row: ResultRow, ...places: number[]): string | null => {
		const value = places.map((at) => row[at]).find((cell) => typeof cell === 'string');
		return typeof value === 'string' ? value : null;
	};
	const [figure, id, document, documentId] = ['observation_id', 'id', 'document_id', 'documentId'].map(place) as [number, number, number, number]; // prettier-ignore
	return (row) => {
		const found = textAt(row, figure) ?? (documentId >= 0 ? textAt(row, id) : null);
		return found === null ? null : { id: found, documentId: textAt(row, document, documentId) };
	};
}
