import type { Manifest } from '../../domain/tables';
import { FetchedData } from '../data-source';
import { decodeAside } from '../decode-aside';
import type { FetchOptions } from '../fetch-bytes';
import { decodeColumns } from './column-table';
import { RowEngine } from './row-engine';

/**
 * Answers from the files of a manifest; they come with the questions.
 * @param folder address of the folder that holds the files, ending in a slash
 * @param onProgress gets bytes arrived and bytes in all of the files on their way
 */
export function openRowEngine(
	folder: URL,
	manifest: Manifest,
	fetching: FetchOptions,
	onProgress: (loaded: number, total: number) => void
): RowEngine {
	const { decode } = decodeAside('columns', decodeColumns);
	return new RowEngine(new FetchedData(folder, manifest, decode, fetching, onProgress), manifest.most_rows_at_hand);
}
