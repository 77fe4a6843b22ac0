import { asset } from '$app/paths';
import type { DataFile } from '../../domain/tables';
import { fetchManifest } from '../../query/fetch-manifest';
import { EngineError } from '../../query/engine-error';

/** Milliseconds without a byte after which a click waits no longer. */
const stallMs = 3000;

/** False where the host now has other data than the page tells of. What it does not answer is left to the download. */
export async function isStillOffered(file: DataFile, edition: string): Promise<boolean> {
	try {
		const { files } = await fetchManifest(new URL(asset('/data/'), location.href), { stallMs }, edition);
		return files.some(({ path, sha256 }) => path === file.path && sha256 === file.sha256);
	} catch (error) {
		return !(error instanceof EngineError && error.kind === 'renewed');
	}
}
