import { sharedAddress } from '../site/address';

/** A file the browser would not keep, and the address to make it at with another. */
export const refusedFile = $state({ open: false, link: '' });

/** Tells the reader; the answer is that no file was saved. */
export function refuseFile(): false {
	refusedFile.link = sharedAddress();
	refusedFile.open = true;
	return false;
}
