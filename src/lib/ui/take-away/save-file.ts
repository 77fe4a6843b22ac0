import { refuseFile } from './refused-file.svelte';

/** Browsers inside apps drop files a page makes, without a word: Zalo, Facebook, Messenger, Instagram, LINE, TikTok and the like. */
const inApp = /\bZalo|FBAN|FBAV|FB_IAB|Instagram|\bLine\/|MicroMessenger|TikTok|BytedanceWebview|musical_ly|;\s*wv\)/i;

/** Hands a file to the browser's downloads. False where it would drop it: the reader is told what to do instead. */
export function saveFile(file: Blob, name: string): boolean {
	if (inApp.test(navigator.userAgent)) return refuseFile();
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads the address after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
	return true;
}

/** Today where the reader is, as an ISO date. */
export function today(): string {
	const now = new Date();
	const two = (n: number): string => String(n).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
