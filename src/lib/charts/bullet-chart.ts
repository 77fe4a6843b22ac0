import { layBullets, type BulletLayout, type LaidBullet } from './bullet-layout';
import type { BulletChart } from './bullet-types';
import type { BuiltChart, PlacedMark } from './built-chart';
import { hitRect, lineAt, mutedSize, rectAt, textAt, type SvgElement } from './elements';
import { markLook } from './mark-shape';
import type { ChartTheme } from './theme';
import { thinLabels } from './tick-labels';

const markRadius = 6;
const barHeight = 8;
/** The line of the target stands out above and below the bar and the mark. */
const targetReach = 12;

/** Words, bar and target line of one row; the mark of the result comes over them. */
function rowDecor(laid: LaidBullet, chart: BulletChart, layout: BulletLayout, theme: ChartTheme): SvgElement[] {
	const { row, y } = laid;
	const { plot, toX } = layout;
	const zero = toX(Math.max(0, chart.axis.min));
	const upright = (value: number, dash?: [number, number]): SvgElement =>
		lineAt(toX(value), y - targetReach, toX(value), y + targetReach, {
			colour: theme.ink,
			width: dash ? 1.5 : 3,
			...(dash ? { dash } : {})
		});
	return [
		// Paper under the words: grid lines show beside the bars only.
		rectAt(0, laid.top, layout.width, laid.textBottom - laid.top, theme.paper),
		...laid.names.map((line) => textAt(line.text, line.x, line.y, { colour: theme.ink })),
		textAt(laid.verdict.text, laid.verdict.x, laid.verdict.y, { colour: theme.ink, bold: true }),
		...laid.words.map((line) => textAt(line.text, line.x, line.y, { colour: theme.muted, size: mutedSize })),
		lineAt(plot.left, y, plot.right, y, { colour: theme.grid }),
		...(chart.hasBars
			? [
					rectAt(
						zero,
						y - barHeight / 2,
						Math.max(0, toX(row.value) - zero),
						barHeight,
						theme.province(row.provinceId).colour,
						0.3
					)
				]
			: []),
		upright(row.target),
		...(row.upper === null ? [] : [upright(row.upper, [3, 2])])
	];
}

/**
 * Builds a bullet chart of `width` pixels: of each row the words, a bar to the result, the target as an upright line.
 * Pure: the same input gives the same chart.
 */
export function buildBulletChart(chart: BulletChart, theme: ChartTheme, width: number): BuiltChart {
	const layout = layBullets(chart, width);
	const { plot, height, rows } = layout;
	const decor = rows.flatMap((laid) => rowDecor(laid, chart, layout, theme));
	const marks = rows.map(({ row, y, top, bottom }): PlacedMark => {
		const { observationId, href, ariaLabel } = row;
		return {
			x: row.value,
			y,
			radius: markRadius,
			look: markLook(theme.province(row.provinceId), row.kind, theme),
			hit: hitRect(0, top, width, bottom - top),
			link: { observationId, href, ariaLabel }
		};
	});
	const format = thinLabels(chart.axis, plot.right - plot.left, chart.formatAxis);
	const x = { kind: 'value', axis: chart.axis, format } as const;
	// The vertical axis counts pixels: rows are as high as their words.
	const y = { kind: 'plain', min: plot.top, max: plot.bottom, inverse: true } as const;
	return { width, height, plot, x, y, decor, marks };
}
