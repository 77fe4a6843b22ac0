import { cardSize } from '../domain/card-size';
import type { BuiltChart } from './built-chart';
import { markPoints } from './mark-shape';
import { stillOf } from './picture';
import { paintWith } from './picture-colours';
import { renderChartSvg } from './render-svg';
import { baselineOf, escapeSvg, short } from './svg-text';
import { textWidth, wrapText } from './text-width';
import { chartTheme } from './theme';

export interface CardWords {
	/** Name of the site and what it does. */
	site: string;
	tagline: string;
	/** The finding, or what the page is. */
	title: string;
	/** Indicator, level, unit; or the lead of the page. */
	subtitle: string;
	/** Where the figures come from, from all documents by name to their number: the first that fits is taken. */
	sources: readonly string[];
	edition: string;
}

/** What a card may show. */
export interface CardFace {
	words: CardWords;
	/** Builds the chart at a width in pixels. */
	build?: ((width: number) => BuiltChart) | undefined;
}

/** A part of a card and the room it takes, in pixels. */
export interface CardPart {
	name: 'site' | 'title' | 'subtitle' | 'chart' | 'sources' | 'edition';
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Card {
	svg: string;
	parts: CardPart[];
}

const margin = 48;
const inner = cardSize.width - 2 * margin;
const headBottom = 108;
const footSize = 18;
const footLine = 26;
const mostFootLines = 3;

/** Size of the title and scale of the chart, the most legible first. */
const charted = [
	[38, 2],
	[36, 1.85],
	[34, 1.7],
	[32, 1.55],
	[30, 1.4],
	[28, 1.3],
	[26, 1.2]
] as const;
const textOnly = [52, 46, 40, 36, 32, 28, 25, 22] as const;

interface Block {
	svg: string;
	part: CardPart;
}

interface Look {
	size: number;
	line: number;
	colour: string;
	bold?: boolean;
}

/** Lines of text from `y` downwards. */
function block(name: CardPart['name'], lines: readonly string[], y: number, look: Look): Block {
	const weight = look.bold ? ' font-weight="600"' : '';
	const svg = lines.map((line, i) => {
		const base = baselineOf(y + look.line * (i + 0.5), look.size);
		return `<text x="${margin}" y="${short(base)}" font-size="${look.size}"${weight} fill="${look.colour}">${escapeSvg(line)}</text>`;
	});
	const width = Math.max(0, ...lines.map((line) => textWidth(line, look.size, look.bold)));
	return { svg: svg.join(''), part: { name, x: margin, y, width, height: lines.length * look.line } };
}

const bottomOf = ({ part }: Block): number => part.y + part.height;

/** Marks of the first three provinces, as on the icon of the site. */
function siteMarks(): string {
	return ['khanh-hoa', 'hai-duong', 'binh-thuan']
		.map((id, i) => {
			const { colour, shape } = chartTheme.province(id);
			const [x, y] = [margin + 11 + i * 28, 61];
			const points = markPoints(shape, x, y, 10);
			return points
				? `<polygon points="${points.map((point) => point.join()).join(' ')}" fill="${colour}"/>`
				: `<circle cx="${x}" cy="${y}" r="10" fill="${colour}"/>`;
		})
		.join('');
}

function head(words: CardWords): Block {
	const x = margin + 96;
	const after = x + textWidth(words.site, 28, true) + 20;
	const svg =
		siteMarks() +
		`<text x="${x}" y="71" font-size="28" font-weight="600" fill="var(--ink)">${escapeSvg(words.site)}</text>` +
		`<text x="${after.toFixed(1)}" y="71" font-size="22" fill="var(--muted)">${escapeSvg(words.tagline)}</text>` +
		`<path d="M${margin} ${headBottom - 14}H${margin + inner}" stroke="var(--ink)" stroke-width="2"/>`;
	const width = after + textWidth(words.tagline, 22) - margin;
	return { svg, part: { name: 'site', x: margin, y: 40, width, height: 44 } };
}

/** Sources and edition, up from the lower edge. */
function foot(words: CardWords): Block[] {
	const look: Look = { size: footSize, line: footLine, colour: 'var(--muted)' };
	const wrapped = words.sources.map((text) => (text ? wrapText(text, inner, footSize) : []));
	const fits = (lines: readonly string[]): boolean =>
		lines.length <= mostFootLines && lines.every((line) => textWidth(line, footSize) <= inner);
	const sources = wrapped.find(fits) ?? [];
	const top = cardSize.height - margin + 14 - (sources.length + 1) * footLine;
	const first = block('sources', sources, top, look);
	return [first, block('edition', [words.edition], bottomOf(first), look)];
}

/** Title and subtitle below the head, or null where they do not end above `limit`. */
function texts(words: CardWords, size: number, limit: number): Block[] | null {
	const small = Math.max(20, Math.min(28, Math.round(size * 0.6)));
	const lines = wrapText(words.title, inner, size, true);
	const title = block('title', lines, headBottom, { size, line: Math.round(size * 1.28), colour: 'var(--ink)', bold: true }); // prettier-ignore
	const below = words.subtitle ? wrapText(words.subtitle, inner, small) : [];
	const look: Look = { size: small, line: Math.round(small * 1.4), colour: 'var(--muted)' };
	const subtitle = block('subtitle', below, bottomOf(title) + 8, look);
	const inside = [title, subtitle].every(({ part }) => part.width <= inner);
	return inside && bottomOf(subtitle) <= limit ? [title, subtitle] : null;
}

function chartBlock(built: BuiltChart, scale: number, y: number, label: string): Block {
	const { width, height } = built;
	const drawing = stillOf(renderChartSvg(built, { label, idPrefix: 'c' }));
	const part: CardPart = { name: 'chart', x: margin, y, width: width * scale, height: height * scale };
	const svg =
		`<svg x="${margin}" y="${y}" width="${part.width}" height="${part.height}" viewBox="0 0 ${width} ${height}">` +
		`${drawing}</svg>`;
	return { svg, part };
}

/** Head and foot of the card, and how far down its body may go. */
function frame(words: CardWords): { blocks: Block[]; rule: number } {
	const end = foot(words);
	return { blocks: [head(words), ...end], rule: (end[0]?.part.y ?? cardSize.height) - 12 };
}

/** The words with the chart at the largest scale that fits; null where none does. */
function withChart({ words, build }: CardFace, limit: number): Block[] | null {
	for (const [size, scale] of build ? charted : []) {
		const laid = texts(words, size, limit);
		const last = laid?.at(-1);
		const built = last && build?.(Math.floor(inner / scale));
		if (!laid || !built) continue;
		const top = Math.round(bottomOf(last) + 18);
		const spare = limit - top - built.height * scale;
		if (spare >= 0) return [...laid, chartBlock(built, scale, Math.round(top + spare * 0.4), words.title)];
	}
	return null;
}

/** The same further down. */
const lowered = (blocks: readonly Block[], by: number): Block[] =>
	blocks.map(({ svg, part }) => ({
		svg: svg && `<g transform="translate(0 ${by})">${svg}</g>`,
		part: { ...part, y: part.y + by }
	}));

function withoutChart(words: CardWords, limit: number): Block[] {
	for (const size of textOnly) {
		const laid = texts(words, size, limit);
		const last = laid?.at(-1);
		if (laid && last) return lowered(laid, Math.round((limit - bottomOf(last)) * 0.4));
	}
	// Better no sentence than half of one.
	return texts({ ...words, title: words.site, subtitle: words.tagline }, textOnly[0], limit) ?? [];
}

/**
 * The picture that social networks show of a page: site, title, chart, sources and edition. The first face whose chart
 * fits is shown, else the words of the first. Nothing is ever cut: what does not fit is left out. Pure; colours by custom
 * property, see `readLightColours`.
 */
export function composeCard(faces: readonly [CardFace, ...CardFace[]], colours: ReadonlyMap<string, string>): Card {
	const { width, height } = cardSize;
	let around = frame(faces[0].words);
	let body: Block[] | null = null;
	for (const face of faces) {
		const own = frame(face.words);
		body = withChart(face, own.rule - 12);
		if (!body) continue;
		around = own;
		break;
	}
	const { blocks, rule } = around;
	const all = [...blocks, ...(body ?? withoutChart(faces[0].words, rule - 12))];
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
		`font-family="Be Vietnam Pro"><rect width="${width}" height="${height}" fill="var(--paper)"/>` +
		`<path d="M${margin} ${rule}H${margin + inner}" stroke="var(--rule)"/>${all.map((one) => one.svg).join('')}</svg>`;
	return { svg: paintWith(svg, colours), parts: all.map(({ part }) => part).filter((part) => part.height > 0) };
}
