import type { DataFile, Manifest } from '../domain/tables';
import { checkFile, type Decode } from './data-files';
import { EngineError } from './engine-error';
import { fetchBytes, fetchPastCache, NotServed, type FetchOptions } from './fetch-bytes';
import { fetchManifest } from './fetch-manifest';

/** Where an engine gets its rows. */
export interface DataSource<T = Uint8Array> {
	readonly files: Manifest['files'];
	/** The rows of one file, for an engine as an Arrow IPC stream. Rejects with an EngineError of kind `network`, `data` or `renewed`. */
	read(file: DataFile): Promise<T>;
}

/** Fetches and decodes files of a folder, each once at a time: whoever asks for it meanwhile gets the same. */
export class FetchedData<T> implements DataSource<T> {
	readonly files: Manifest['files'];
	readonly #coming = new Map<string, Promise<T>>();
	#loaded = 0;
	#total = 0;

	/**
	 * @param folder address of the folder that holds the files, ending in a slash
	 * @param onProgress gets bytes arrived and bytes in all of the files that are on their way
	 */
	constructor(
		private readonly folder: URL,
		private readonly manifest: Manifest,
		private readonly decode: Decode<T>,
		private readonly options: FetchOptions,
		private readonly onProgress: (loaded: number, total: number) => void
	) {
		this.files = manifest.files;
	}

	/** Starts on files that will be needed, side by side; what has come waits for `read`. */
	async prefetch(files: readonly DataFile[]): Promise<void> {
		await Promise.all(files.map((file) => this.#get(file)));
	}

	async read(file: DataFile): Promise<T> {
		try {
			return await this.#get(file);
		} finally {
			this.#coming.delete(file.path);
		}
	}

	#get(file: DataFile): Promise<T> {
		const coming = this.#coming.get(file.path) ?? this.#fetch(file);
		this.#coming.set(file.path, coming);
		return coming;
	}

	async #fetch(file: DataFile): Promise<T> {
		// Nothing under way: what came before is another count.
		if (this.#loaded >= this.#total) [this.#loaded, this.#total] = [0, 0];
		this.#total += file.bytes;
		let arrived = 0;
		const count = (bytes: number): void => {
			arrived += bytes;
			this.onProgress((this.#loaded += bytes), this.#total);
		};
		try {
			return await this.decode(file, await this.#whole(file, count, () => count(-arrived)));
		} catch (error) {
			this.#loaded -= arrived;
			this.#total -= file.bytes;
			this.#coming.delete(file.path);
			throw (await this.#renewed(file, error)) ?? error;
		}
	}

	/** The bytes the manifest means. The browser's cache may hold others while the host says that they are still good. */
	async #whole(file: DataFile, onBytes: (bytes: number) => void, again: () => void): Promise<Uint8Array<ArrayBuffer>> {
		const get = async (more: Partial<FetchOptions>): Promise<Uint8Array<ArrayBuffer>> => {
			const bytes = await fetchBytes(new URL(file.path, this.folder), { ...this.options, onBytes, ...more });
			await checkFile(file, bytes);
			return bytes;
		};
		try {
			return await get({});
		} catch (error) {
			if (!isKind(error, 'data')) throw error;
			again();
			return get({ fetchFrom: fetchPastCache });
		}
	}

	/** A file that is not what the manifest says, or is gone, may be of data that took the place of these meanwhile. */
	async #renewed(file: DataFile, error: unknown): Promise<EngineError | null> {
		if (!isKind(error, 'data') && !(error instanceof NotServed)) return null;
		try {
			const { files, edition } = await fetchManifest(this.folder, this.options, this.manifest.edition);
			if (files.some(({ path, sha256 }) => path === file.path && sha256 === file.sha256)) return null;
			return new EngineError('renewed', `${file.path} is another now, though the edition is still ${edition}`, error);
		} catch (other) {
			return isKind(other, 'renewed') ? (other as EngineError) : null;
		}
	}
}

const isKind = (error: unknown, kind: EngineError['kind']): boolean =>
	error instanceof EngineError && error.kind === kind;
