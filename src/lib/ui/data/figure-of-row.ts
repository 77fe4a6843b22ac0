import type { ResultRow } from '../../domain/result-table';

const textIn = (row: ResultRow, ...names: string[]): string | null => {
	const value = names.map((name) => row[name]).find((cell) => typeof cell === 'string');
	return typeof value === 'string' ? value : null;
};

/**
 * The figure a row is about, where its columns say so: under the names of the data contract or of the product's own
 * questions ("observation_id" or "id" beside "documentId").
 */
export function figureOfRow(row: ResultRow): { id: string; documentId: string | null } | null {
	const id = textIn(row, 'observation_id') ?? ('documentId' in row ? textIn(row, 'id') : null);
	return id === null ? null : { id, documentId: textIn(row, 'document_id', 'documentId') };
}
