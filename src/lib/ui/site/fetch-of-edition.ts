import { page } from '$app/state';
import { EngineError } from '../../query/engine-error';
import { fetchJson } from '../../query/fetch-bytes';

/** Milliseconds without a byte after which the page says that the file does not come. */
const stallMs = 20_000;

/**
 * A JSON file that was written with the pages and carries figures. Rejects with an EngineError: `network` when it does not
 * arrive, `renewed` when it is of another edition than the page, whose figures would stand beside those shown.
 */
export async function fetchOfEdition<File>(address: string): Promise<File> {
	const url = new URL(address, location.href);
	const file = (await fetchJson(url, { stallMs })) as File & { edition?: unknown };
	if (file.edition === page.data.edition) return file;
	throw new EngineError('renewed', `${url.pathname} is of edition ${file.edition}, the page of ${page.data.edition}`);
}

/** How a failed load is told: the reader reloads the page, or tries again. */
export const tellFailure = (error: unknown): 'renewed' | 'failed' =>
	error instanceof EngineError && error.kind === 'renewed' ? 'renewed' : 'failed';
