import { Resvg } from '@resvg/resvg-js';
import { encodePalettePng } from './palette-png';
import { family, missingLetters, typefaceFiles } from './typeface';

/** The drawing program leaves out what the typeface lacks and says nothing: "≥ 90 %" would be told as "90 %". */
function refuseMissingLetters(svg: string): void {
	for (const [, text = ''] of svg.matchAll(/<text[^>]*>([^<]*)/g)) {
		const missing = missingLetters(text);
		if (missing.length > 0) throw new Error(`the typeface of preview pictures lacks ${missing.join(' ')} of "${text}"`);
	}
}

/**
 * Draws an SVG text as PNG, with the site's typeface and nothing of the machine's. Throws where a letter cannot be drawn: the
 * build fails and names it.
 */
export function drawPng(svg: string): Buffer {
	const text = svg.normalize('NFC').replaceAll('\u202f', '\u00a0');
	refuseMissingLetters(text);
	const font = { loadSystemFonts: false, fontFiles: typefaceFiles(), defaultFontFamily: family };
	const image = new Resvg(text, { font }).render();
	return encodePalettePng(image.pixels, image.width, image.height);
}

/** A card as the answer of its address. */
export const answerCard = (svg: string): Response =>
	new Response(new Uint8Array(drawPng(svg)), { headers: { 'content-type': 'image/png' } });
