import type { DataFile, Manifest } from '../domain/tables';
import { checkFile, type Decode } from './data-files';
import { fetchBytes, type FetchOptions } from './fetch-bytes';

/** Where an engine gets its rows. */
export interface DataSource {
	readonly files: Manifest['files'];
	/** The rows of one file as an Arrow IPC stream. Rejects with an EngineError of kind `network` or `data`. */
	read(file: DataFile): Promise<Uint8Array>;
}

/** Fetches and decodes files of a folder, each once at a time: whoever asks for it meanwhile gets the same bytes. */
export class FetchedData implements DataSource {
	readonly #coming = new Map<string, Promise<Uint8Array>>();
	#loaded = 0;
	#total = 0;

	/**
	 * @param folder address of the folder that holds the files, ending in a slash
	 * @param onProgress gets bytes arrived and bytes in all of the files that are on their way
	 */
	constructor(
		private readonly folder: URL,
		readonly files: Manifest['files'],
		private readonly decode: Decode,
		private readonly options: FetchOptions,
		private readonly onProgress: (loaded: number, total: number) => void
	) {}

	/** Starts on files that will be needed, side by side; what has come waits for `read`. */
	async prefetch(files: readonly DataFile[]): Promise<void> {
		await Promise.all(files.map((file) => this.#get(file)));
	}

	async read(file: DataFile): Promise<Uint8Array> {
		try {
			return await this.#get(file);
		} finally {
			this.#coming.delete(file.path);
		}
	}

	#get(file: DataFile): Promise<Uint8Array> {
		const coming = this.#coming.get(file.path) ?? this.#fetch(file);
		this.#coming.set(file.path, coming);
		return coming;
	}

	async #fetch(file: DataFile): Promise<Uint8Array> {
		// Nothing under way: what came before is another count.
		if (this.#loaded >= this.#total) [this.#loaded, this.#total] = [0, 0];
		this.#total += file.bytes;
		let arrived = 0;
		try {
			const onBytes = (bytes: number): void => {
				arrived += bytes;
				this.onProgress((this.#loaded += bytes), this.#total);
			};
			const bytes = await fetchBytes(new URL(file.path, this.folder), { ...this.options, onBytes });
			await checkFile(file, bytes);
			return await this.decode(file, bytes);
		} catch (error) {
			this.#loaded -= arrived;
			this.#total -= file.bytes;
			this.#coming.delete(file.path);
			throw error;
		}
	}
}
