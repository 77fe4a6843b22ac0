import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';

/** The files the page itself uses, so they are in the browser's cache; the later face of a weight is asked first. */
const files: [weight: number, address: string][] = [
	[400, vietnamese400],
	[600, vietnamese600],
	[400, latin400],
	[600, latin600]
];

async function toBase64(address: string): Promise<string> {
	const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
	let binary = '';
	for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(binary);
}

let faces: Promise<string> | null = null;

async function load(): Promise<string> {
	const rules = files.map(
		async ([weight, address]) =>
			`@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};` +
			`src:url(data:font/woff2;base64,${await toBase64(address)}) format('woff2')}`
	);
	return (await Promise.all(rules)).join('');
}

/** The typeface as `@font-face` rules with the files in them, about 90 kB. Fetched once; a failure is tried again. */
export function embeddedFonts(): Promise<string> {
	faces ??= load().catch((error: unknown) => {
		faces = null;
		throw error;
	});
	return faces;
}
