import type { Manifest } from '../domain/tables';
import { EngineError } from './engine-error';
import { fetchJson, type FetchOptions } from './fetch-bytes';
import { parseManifest } from './manifest';

/**
 * @param folder address of the folder that holds manifest.json, ending in a slash
 * @param edition the one wanted; left out, any. Another, or data of another schema, reject with kind `renewed`
 */
export async function fetchManifest(folder: URL, options: FetchOptions, edition?: string): Promise<Manifest> {
	const manifest = parseManifest(await fetchJson(new URL('manifest.json', folder), options));
	if (edition !== undefined && manifest.edition !== edition) {
		throw new EngineError('renewed', `the data are now of edition ${manifest.edition}, the page of ${edition}`);
	}
	return manifest;
}
