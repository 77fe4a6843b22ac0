/** Shapes of marks. The diamond is kept for figures of the press, so no province may have it. */
export type MarkShape =
	'circle' | 'square' | 'triangle' | 'triangle-down' | 'pentagon' | 'star' | 'plus' | 'hourglass' | 'diamond';

/** How a province looks wherever it is shown: charts, tables, legends, print. */
export interface ProvinceStyle {
	/** CSS colour, a custom property: `var(--province-1)`. */
	colour: string;
	shape: MarkShape;
}

export interface ChartTheme {
	ink: string;
	muted: string;
	grid: string;
	/** Marks and lines of provinces that stand back behind a highlighted one; not for text. */
	faded: string;
	paper: string;
	/** For the word that says a figure does not add up. */
	warning: string;
	/** Grounds of heat map cells: without a verdict, better and worse. Ink is readable on each of them. */
	tile: string;
	better: string;
	worse: string;
	/** Style of a province by its id. More than eight provinces: the rest share one grey circle. */
	province(provinceId: string): ProvinceStyle;
}

const shapes: MarkShape[] = ['circle', 'square', 'triangle', 'triangle-down', 'pentagon', 'star', 'plus', 'hourglass'];

/** The order is public: a province keeps its colour and shape for ever. New provinces are added at the end. */
const provinceOrder = ['khanh-hoa', 'hai-duong', 'binh-thuan', 'khanh-hoa-2025', 'hai-phong-2025', 'lam-dong-2025'];

/** At most this many provinces have a colour of their own. */
export const maxProvinceStyles = shapes.length;

/**
 * Builds the theme of all charts. Provinces that the fixed list does not know take the next free colours in the order of
 * `furtherProvinceIds` (for example a user's own report, or the provinces table in its order; known ids are skipped).
 *
 * Colours are CSS custom properties, so one SVG serves light, dark and print. zrender writes a colour it cannot parse into
 * the attribute as it is, and it parses only strings with `rgba` in them, so `var()` needs no stand-in. Tests hold this.
 */
export function createTheme(furtherProvinceIds: readonly string[] = []): ChartTheme {
	const order = [...new Set([...provinceOrder, ...furtherProvinceIds])];
	return {
		ink: 'var(--ink)',
		muted: 'var(--muted)',
		grid: 'var(--grid)',
		faded: 'var(--faded)',
		paper: 'var(--paper)',
		warning: 'var(--warning)',
		tile: 'var(--paper-2)',
		better: 'var(--better)',
		worse: 'var(--worse)',
		province(provinceId) {
			const index = order.indexOf(provinceId);
			const shape = shapes[index];
			return shape ? { colour: `var(--province-${index + 1})`, shape } : { colour: 'var(--muted)', shape: 'circle' };
		}
	};
}

/** The theme for the provinces of the fixed list. */
export const chartTheme = createTheme();
