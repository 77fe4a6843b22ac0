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

/** Width of one line of text in pixels at a font size in pixels. Letters outside the table count as one em. */
export function textWidth(text: string, size: number, bold = false): number {
	let thousandths = 0;
	for (const letter of plain(text)) {
		thousandths += ascii[letter.charCodeAt(0) - 32] ?? others[letter] ?? 1000;
	}
	return (thousandths / 1000) * size * (bold ? boldFactor : 1) * safety;
}

/** The same for zrender, which asks with a CSS font such as `600 13px inherit`. */
export function measureText(text: string, font = ''): { width: number } {
	const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
	return { width: textWidth(text, size, /\b(bold|[6-9]00)\b/.test(font)) };
}

function breakLines(text: string, width: number, size: number, bold: boolean): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && textWidth(`${line} ${word}`, size, bold) <= width)
			lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/**
 * Breaks text at spaces into lines of at most `width` pixels, as few as possible and then as even as possible. A longer
 * single word stands alone, never cut.
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
	let best = breakLines(text, width, size, bold);
	for (let narrower = width - 8; best.length > 1 && narrower > width / 2; narrower -= 8) {
		const lines = breakLines(text, narrower, size, bold);
		if (lines.length > best.length || lines.some((line) => textWidth(line, size, bold) > width)) break;
		best = lines;
	}
	return best;
}
