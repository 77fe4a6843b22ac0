import { FetchedData } from '../data-source';
import { decodeAside } from '../decode-aside';
import { fetchManifest } from '../fetch-manifest';
import type { FetchOptions } from '../fetch-bytes';
import { decodeColumns } from './column-table';
import { RowEngine } from './row-engine';

export interface RowEngineOptions extends FetchOptions {
	/** Address of the folder with manifest.json and the Parquet files, ending in a slash; counts from the page. */
	dataUrl: string;
	/** Edition of the data the page was made of: those of another are refused. */
	edition: string;
	/** Bytes arrived and bytes in all of the files on their way. */
	onProgress: (loaded: number, total: number) => void;
}

/** Reads what data there are; their files come with the questions. Rejects with an EngineError of kind `network`, `data` or `renewed`. */
export async function openRowEngine({
	dataUrl,
	edition,
	onProgress,
	...fetching
}: RowEngineOptions): Promise<RowEngine> {
	const folder = new URL(dataUrl, globalThis.document?.baseURI);
	const manifest = await fetchManifest(folder, fetching, edition);
	const { decode } = decodeAside('columns', decodeColumns);
	return new RowEngine(new FetchedData(folder, manifest, decode, fetching, onProgress), manifest.most_rows_at_hand);
}
