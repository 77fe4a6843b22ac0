import type { ChartTheme, ProvinceStyle } from './theme';

/** What is drawn of one province. */
export interface OfProvince {
	provinceId: string;
	/** Grey, because another province is highlighted; its shape and its words stay. */
	muted?: boolean | undefined;
}

/** Mutes everything but the highlighted province. Without one, or where it is not among them, all stay as they are. */
export function muteOthers<One extends OfProvince>(all: readonly One[], highlight: string | undefined): One[] {
	if (!all.some((one) => one.provinceId === highlight)) return [...all];
	return all.map((one) => (one.provinceId === highlight ? one : { ...one, muted: true }));
}

/** The same for charts of rows in groups: the province may stand in any of them. */
export function muteOtherRows<Row extends OfProvince, Chart extends { groups: { rows: Row[] }[] }>(
	chart: Chart,
	highlight: string | undefined
): Chart {
	const rows = muteOthers(chart.groups.flatMap((group) => group.rows), highlight); // prettier-ignore
	let next = 0;
	const groups = chart.groups.map((group) => ({ ...group, rows: rows.slice(next, (next += group.rows.length)) }));
	return { ...chart, groups };
}

/** Colour and shape of a province as it is to be drawn here. */
export function styleOf({ provinceId, muted }: OfProvince, theme: ChartTheme): ProvinceStyle {
	const style = theme.province(provinceId);
	return muted ? { ...style, colour: theme.faded } : style;
}

/** Colour of the words of a row. */
export const wordsOf = ({ muted }: OfProvince): 'ink' | 'muted' => (muted ? 'muted' : 'ink');
