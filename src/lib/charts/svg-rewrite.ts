import type { MarkLink } from './chart-types';

export interface SvgRewrite {
	width: number;
	height: number;
	/** Read aloud as the name of the chart. */
	label: string;
	/** Put before every id, so that charts on one page do not share ids. */
	idPrefix: string;
	/** Which series of the option holds the links. */
	marksSeriesIndex: number;
	marks: readonly MarkLink[];
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeSvg = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

/** Elements as zrender writes them: one opening tag, text at most, one closing tag. */
const leaf = /<(path|circle|polygon|polyline|text|rect)\b([^>]*)>([^<]*)<\/\1>/g;

/**
 * Attributes a page can use: no ids of ECharts' data, no classes of its hover styles. Font settings become attributes, since
 * the page's own CSS must win over them and a strict content policy may refuse style attributes. Long decimals are cut, so
 * that engines that differ in the last digit of a sine give the same text.
 */
function cleanAttributes(attributes: string, isMark: boolean): string {
	return attributes
		.replace(/ (?:ecmeta_\w+|class|xml:space)="[^"]*"/g, '')
		.replace(/ style="([^"]*)"/g, (_, css: string) => fontAttributes(css))
		.replace(isMark ? /$^/ : / pointer-events="visible"/, '')
		.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
		.trimEnd();
}

function fontAttributes(css: string): string {
	const size = /font-size:([^;]+)/.exec(css)?.[1];
	const weight = /font-weight:([^;]+)/.exec(css)?.[1];
	return (size ? ` font-size="${parseFloat(size)}"` : '') + (weight ? ` font-weight="${weight}"` : '');
}

const indexes = { series: /ecmeta_series_index="(\d+)"/, data: /ecmeta_data_index="(\d+)"/ };

/** Series or data index ECharts wrote on an element, -1 where it wrote none. */
const indexOf = (attributes: string, name: keyof typeof indexes): number =>
	Number(indexes[name].exec(attributes)?.[1] ?? -1);

/** Opening tag of the link around mark `index`. */
function linkOpen(mark: MarkLink, index: number): string {
	const cell = mark.cell ? `data-row="${mark.cell.row}" data-column="${mark.cell.column}" ` : '';
	return (
		`<a href="${escapeSvg(mark.href)}" data-observation="${escapeSvg(mark.observationId)}" data-mark="${index}" ${cell}` +
		`aria-label="${escapeSvg(mark.ariaLabel)}" tabindex="-1">`
	);
}

/**
 * Turns ECharts' SVG text into the chart of a page. The shapes of mark i become one link, first its hit area (class `hit`),
 * then the mark (class `mark`). All else is hidden from screen readers: links and the table beside the chart say it all.
 */
export function rewriteSvg(svg: string, rewrite: SvgRewrite): string {
	const body = svg
		.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
		.replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '')
		.replace(/\bzr\d+-/g, `${rewrite.idPrefix}-`)
		.replaceAll('\n', '');
	const shapes = rewrite.marks.map((): string[] => []);
	const decor = body.replace(leaf, (_, tag: string, attributes: string, text: string) => {
		const isMark = indexOf(attributes, 'series') === rewrite.marksSeriesIndex;
		const cleaned = cleanAttributes(attributes, isMark);
		if (!isMark) return `<${tag}${cleaned}>${text}</${tag}>`;
		const shape = shapes[indexOf(attributes, 'data')];
		shape?.push(`<${tag} class="${shape.length ? 'mark' : 'hit'}"${cleaned}/>`);
		return '';
	});
	const links = rewrite.marks.map((mark, index) => `${linkOpen(mark, index)}${shapes[index]?.join('')}</a>`);
	if (!shapes.every((shape) => shape.length === 2)) throw new Error('every mark of a chart is a hit area and a shape');
	const { width, height } = rewrite;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" role="group" ` +
		`aria-label="${escapeSvg(rewrite.label)}"><g aria-hidden="true">${decor}</g>${links.join('')}</svg>`
	);
}
