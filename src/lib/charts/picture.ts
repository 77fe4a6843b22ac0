import { paintWith } from './picture-colours';
import { baselineOf, escapeSvg, short } from './svg-text';
import { textWidth, wrapText } from './text-width';

/** The words of a picture, all that it needs to be understood away from its page. */
export interface PictureWords {
	/** The finding. */
	title: string;
	/** Indicator, unit, period. */
	subtitle: string;
	/** Sources, legend of marks, notes: one paragraph each. */
	foot: readonly string[];
	/** Product, edition and date. */
	imprint: string;
	/** Address of the view. */
	link: string;
	lang: 'vi' | 'en';
}

export interface PictureLook {
	/** By custom property, see `readLightColours`. */
	colours: ReadonlyMap<string, string>;
	/** `@font-face` rules with the typeface in them: a picture cannot fetch anything. */
	fontFaces: string;
}

/** A picture of a chart; size in CSS pixels. */
export interface Picture {
	svg: string;
	width: number;
	height: number;
}

const margin = 24;
/** Narrow drawings still leave the words room. */
const leastWidth = 480;

/** Breaks an address anywhere, after a sign of punctuation where there is one. */
function breakLink(link: string, width: number, size: number): string[] {
	const lines = [''];
	for (const piece of link.match(/[^/?&,=-]*[/?&,=-]|[^/?&,=-]+$/g) ?? []) {
		for (const part of textWidth(piece, size) > width ? [...piece] : [piece]) {
			const line = (lines.at(-1) ?? '') + part;
			if (textWidth(line, size) <= width) lines[lines.length - 1] = line;
			else lines.push(part);
		}
	}
	return lines.filter(Boolean);
}

interface TextLook {
	size: number;
	height: number;
	colour: string;
	bold?: boolean;
}

const looks = {
	title: { size: 20, height: 27, colour: 'var(--ink)', bold: true },
	subtitle: { size: 14, height: 20, colour: 'var(--muted)' },
	foot: { size: 12, height: 17, colour: 'var(--muted)' }
} as const satisfies Record<string, TextLook>;

/** Lines of text from `top` downwards, and where they end. */
function stack(lines: readonly string[], top: number, look: TextLook): { svg: string; bottom: number } {
	const { size, height, colour, bold } = look;
	const weight = bold ? ' font-weight="600"' : '';
	const svg = lines.map((line, i) => {
		const y = baselineOf(top + height * (i + 0.5), size);
		return `<text x="${margin}" y="${short(y)}" font-size="${size}"${weight} fill="${colour}">${escapeSvg(line)}</text>`;
	});
	return { svg: svg.join(''), bottom: top + lines.length * height };
}

/** A text with a rim that is to be painted before its letters, see `textAt`. */
const rimmed = /<text([^>]*?) fill="([^"]*)"( stroke="([^"]*)"[^>]*?) paint-order="stroke"([^>]*)>([^<]*)<\/text>/g;

/** The rim as a text of its own, below: office suites know no `paint-order` and would paint it over the letters. */
const layRims = (svg: string): string =>
	svg.replace(rimmed, (_, own: string, fill: string, rim: string, halo: string, rest: string, text: string) => {
		return `<text${own} fill="${halo}"${rim}${rest}>${text}</text><text${own} fill="${fill}">${text}</text>`;
	});

/**
 * The inside of a drawing, good to look at only: links become groups, the areas that took clicks go, and so does what only
 * screen readers and keyboards need.
 */
export const stillOf = (drawing: string): string =>
	layRims(drawing)
		.replace(/^\s*<svg\b[^>]*>|<\/svg>\s*$/g, '')
		.replace(/<\w+\b[^>]*\bclass="hit"[^>]*?(?:\/>|><\/\w+>)/g, '')
		.replace(/<a\b[^>]*>/g, '<g>')
		.replaceAll('</a>', '</g>')
		.replace(/ (?:tabindex|role|aria-[\w-]+|data-[\w-]+|xmlns)="[^"]*"/g, '');

/**
 * Composes a picture that stands alone: title, subtitle, the drawing, sources and notes, edition, date and link, on
 * white. Works for any SVG text with a viewBox. Pure: the same input gives the same text. Throws where there is no viewBox.
 */
export function composePicture(drawing: string, words: PictureWords, look: PictureLook): Picture {
	const viewBox = /^\s*<svg\b[^>]*?\bviewBox="([^"]+)"/.exec(drawing)?.[1];
	const [, , drawnWidth = 0, drawnHeight = 0] = (viewBox ?? '').split(/[\s,]+/).map(Number);
	if (!viewBox || !(drawnWidth > 0) || !(drawnHeight > 0)) throw new Error('the drawing has no viewBox');
	const inner = Math.max(drawnWidth, leastWidth);
	const wrap = (text: string, { size, bold }: TextLook): string[] => (text ? wrapText(text, inner, size, bold) : []);

	const title = stack(wrap(words.title, looks.title), margin, looks.title);
	const subtitle = stack(wrap(words.subtitle, looks.subtitle), title.bottom + 4, looks.subtitle);
	const top = subtitle.bottom + 12;
	const notes = words.foot.flatMap((text) => wrap(text, looks.foot));
	const foot = stack(notes, top + drawnHeight + 12, looks.foot);
	const rule = foot.bottom + 8;
	const origin = [...wrap(words.imprint, looks.foot), ...breakLink(words.link, inner, looks.foot.size)];
	const end = stack(origin, rule + 6, looks.foot);
	const width = inner + 2 * margin;
	const height = Math.ceil(end.bottom + margin - 8);

	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
		`role="img" xml:lang="${words.lang}" font-family="'Be Vietnam Pro', 'Segoe UI', Roboto, Arial, sans-serif">` +
		`<title>${escapeSvg(words.title)}</title>` +
		`<desc>${escapeSvg([words.subtitle, ...words.foot, words.imprint, words.link].filter(Boolean).join(' '))}</desc>` +
		`<style>${look.fontFaces}</style>` +
		`<rect width="${width}" height="${height}" fill="#ffffff"/>${title.svg}${subtitle.svg}` +
		`<svg x="${margin}" y="${top}" width="${drawnWidth}" height="${drawnHeight}" viewBox="${viewBox}" overflow="visible">` +
		`${stillOf(drawing)}</svg>${foot.svg}` +
		`<path d="M${margin} ${rule}H${width - margin}" stroke="var(--rule)"/>${end.svg}</svg>`;
	return { svg: paintWith(svg, look.colours), width, height };
}
