/**
 * Widths of Be Vietnam Pro 400 in thousandths of the font size, ASCII 32 to 126, measured in Chromium. One table on both
 * sides, instead of a canvas in the browser and a guess on the server, so that both lay out the same chart.
 */
// prettier-ignore
const ascii = [
	230, 280, 318, 807, 645, 849, 740, 179, 439, 439, 497, 608, 303, 608, 286, 503, 676, 385, 651, 660, 710, 660, 680, 594, 634,
	680, 286, 303, 556, 726, 556, 573, 1005, 736, 674, 775, 728, 620, 633, 783, 709, 258, 465, 679, 624, 853, 732, 826, 644, 822,
	668, 635, 650, 725, 706, 1005, 720, 665, 660, 459, 485, 459, 559, 702, 202, 642, 652, 613, 652, 599, 386, 643, 583, 264, 274,
	555, 255, 893, 573, 642, 652, 652, 392, 508, 428, 566, 576, 870, 559, 583, 502, 426, 408, 426, 468
];

const others: Record<string, number> = {
	'\u00a0': 230,
	'\u202f': 230,
	'–': 690,
	'−': 640,
	'·': 260,
	'≈': 600,
	'…': 760,
	'’': 217
};

/** Semibold is up to 4 % wider in the letters and figures charts use. */
const boldFactor = 1.04;
/** Room for the fallback font, which is seen until the page's font has come. */
const safety = 1.02;

/** Vietnamese letters without their marks, which add no width: "Đường" → "Duong". */
const plain = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const known = new Map<string, number>();

/** Thousandths of the font size that a letter takes. Marks of their own take nothing. */
function letterWidth(letter: string): number {
	let width = known.get(letter);
	if (width === undefined) {
		width = [...plain(letter)].reduce((sum, one) => sum + (ascii[one.charCodeAt(0) - 32] ?? others[one] ?? 1000), 0);
		known.set(letter, width);
	}
	return width;
}

const thousandthsOf = (text: string): number => {
	let thousandths = 0;
	for (const letter of text) thousandths += letterWidth(letter);
	return thousandths;
};

const toPixels = (thousandths: number, size: number, bold: boolean): number =>
	(thousandths / 1000) * size * (bold ? boldFactor : 1) * safety;

/** Width of one line of text in pixels at a font size in pixels. Letters outside the table count as one em. */
export const textWidth = (text: string, size: number, bold = false): number =>
	toPixels(thousandthsOf(text), size, bold);

/** The same for zrender, which asks with a CSS font such as `600 13px inherit`. */
export function measureText(text: string, font = ''): { width: number } {
	const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
	return { width: textWidth(text, size, /\b(bold|[6-9]00)\b/.test(font)) };
}

interface Word {
	text: string;
	thousandths: number;
}

function breakLines(words: readonly Word[], fits: (thousandths: number) => boolean): Word[] {
	const lines: Word[] = [];
	for (const word of words) {
		const line = lines.at(-1);
		const longer = line && line.thousandths + letterWidth(' ') + word.thousandths;
		if (line && longer !== undefined && fits(longer)) {
			lines[lines.length - 1] = { text: `${line.text} ${word.text}`, thousandths: longer };
		} else lines.push(word);
	}
	return lines;
}

/**
 * Breaks text at spaces into lines of at most `width` pixels, as few as possible and then as even as possible. A longer
 * single word stands alone, never cut.
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
	const words = text.split(' ').map((word): Word => ({ text: word, thousandths: thousandthsOf(word) }));
	const within = (most: number) => (thousandths: number) => toPixels(thousandths, size, bold) <= most;
	let best = breakLines(words, within(width));
	for (let narrower = width - 8; best.length > 1 && narrower > width / 2; narrower -= 8) {
		const lines = breakLines(words, within(narrower));
		if (lines.length > best.length || !lines.every(({ thousandths }) => within(width)(thousandths))) break;
		best = lines;
	}
	return best.map((line) => line.text);
}
