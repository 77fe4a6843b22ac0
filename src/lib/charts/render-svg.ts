import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { axesOption, cleanAxes } from './axes';
import type { BuiltChart, PlacedMark } from './built-chart';
import type { MarkLink } from './chart-types';
import { markAt, type SvgElement } from './elements';
import { escapeSvg } from './svg-text';
import { measureText } from './text-width';

use([CustomChart, GridComponent, SVGRenderer]);
// zrender measures with a canvas where there is one and guesses where not: server and browser would lay out two charts.
setPlatformAPI({ measureText });

export interface RenderSettings {
	/** Name of the chart for screen readers: its title sentence. */
	label: string;
	/** Unique on the page, letters and digits: prefix of ids inside the SVG. */
	idPrefix: string;
}

/** Opening tag of the link around mark `index`. */
function linkOpen(mark: MarkLink, index: number): string {
	const cell = mark.cell ? `data-row="${mark.cell.row}" data-column="${mark.cell.column}" ` : '';
	return (
		`<a href="${escapeSvg(mark.href)}" data-observation="${escapeSvg(mark.observationId)}" data-mark="${index}" ${cell}` +
		`aria-label="${escapeSvg(mark.ariaLabel)}" tabindex="-1">`
	);
}

const drawMark = (mark: PlacedMark, [x, y]: [number, number]): SvgElement =>
	'shape' in mark ? mark.shape : markAt(mark.look, x, y, mark.radius);

const classed = (element: SvgElement, name: string): SvgElement => element.replace(' ', ` class="${name}" `);

/** Axes and grid as ECharts draws them, and where its scales place the marks. */
function drawAxes(chart: BuiltChart, idPrefix: string): { axes: string; places: [number, number][] } {
	let places: [number, number][] = [];
	const { width, height } = chart;
	// The locale is fixed: otherwise ECharts takes that of the machine.
	const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height, locale: 'EN' });
	try {
		drawn.setOption(axesOption(chart, (all) => (places = all)));
		return { axes: cleanAxes(drawn.renderToSVGString(), idPrefix), places };
	} finally {
		drawn.dispose();
	}
}

/**
 * Draws a chart as SVG text, the same text on the server and in the browser. It fills the width of its place and keeps its
 * proportions. Each figure is an `<a data-observation data-mark>` in reading order, first its hit area (class `hit`), then the
 * mark (class `mark`). All else is hidden from screen readers: links and the table beside the chart say it all.
 */
export function renderChartSvg(chart: BuiltChart, { label, idPrefix }: RenderSettings): string {
	const { axes, places } = drawAxes(chart, idPrefix);
	const links = chart.marks.map((mark, index) => {
		const place = places[index];
		if (!place) throw new Error('the axes place every mark');
		return `${linkOpen(mark.link, index)}${classed(mark.hit, 'hit')}${classed(drawMark(mark, place), 'mark')}</a>`;
	});
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${chart.width} ${chart.height}" width="100%" role="group" ` +
		`aria-label="${escapeSvg(label)}"><g aria-hidden="true">${axes}${chart.decor.join('')}</g>${links.join('')}</svg>`
	);
}
