import { strToU8, zipSync, type Zippable } from 'fflate/browser';

/**
 * Stands for `fflate` in the browser (see vite.config.ts): write-excel-file has files of more than 160 kB packed by
 * workers made from blobs, which the content policy of the site forbids. Here they are packed in the page, in some
 * tens of milliseconds.
 */
export function zip(files: Zippable, done: (error: Error | null, archive: Uint8Array | null) => void): void {
	try {
		done(null, zipSync(files));
	} catch (error) {
		done(error as Error, null);
	}
}

export { strToU8, zipSync };
