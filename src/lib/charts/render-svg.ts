import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { marksSeriesId } from './chart-frame';
import type { BuiltChart } from './chart-types';
import { rewriteSvg } from './svg-rewrite';
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

/**
 * Draws a chart as SVG text, the same text on the server and in the browser. It fills the width of its place and keeps its
 * proportions. Each figure is an `<a data-observation data-mark>` in reading order.
 */
export function renderChartSvg(built: BuiltChart, settings: RenderSettings): string {
	const { option, width, height, marks } = built;
	// The locale is fixed: otherwise ECharts takes that of the machine.
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height, locale: 'EN' });
	try {
		chart.setOption(option);
		const series = [option.series ?? []].flat();
		const marksSeriesIndex = series.findIndex((one) => one.id === marksSeriesId);
		return rewriteSvg(chart.renderToSVGString(), { ...settings, width, height, marks, marksSeriesIndex });
	} finally {
		chart.dispose();
	}
}
