import { Resvg } from '@resvg/resvg-js';
import { encodePalettePng } from './palette-png';
import { family, typefaceFiles } from './typeface';

/** Draws an SVG text as PNG, with the site's typeface and nothing of the machine's. */
export function drawPng(svg: string): Buffer {
	const font = { loadSystemFonts: false, fontFiles: typefaceFiles(), defaultFontFamily: family };
	const image = new Resvg(svg.normalize('NFC').replaceAll('\u202f', '\u00a0'), { font }).render();
	return encodePalettePng(image.pixels, image.width, image.height);
}

/** A card as the answer of its address. */
export const answerCard = (svg: string): Response =>
	new Response(new Uint8Array(drawPng(svg)), { headers: { 'content-type': 'image/png' } });
