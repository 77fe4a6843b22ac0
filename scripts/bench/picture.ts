import { readFileSync } from 'node:fs';
import { buildBarOption } from '../../src/lib/charts/bar-chart';
import { paintWith, readLightColours } from '../../src/lib/charts/picture-colours';
import { renderChartSvg } from '../../src/lib/charts/render-svg';
import { chartTheme } from '../../src/lib/charts/theme';
import type { SetResult } from './scale';

/** The medians as bars on one scale, drawn by the product's own chart code. An SVG document for light pages. */
export function drawScale(sets: SetResult[]): string {
	const bars = sets.flatMap(({ rows, results }) =>
		results.flatMap(({ question, product, plainWasm, native }) =>
			([['product', product], ['plain DuckDB-WASM', plainWasm], ['native DuckDB', native]] as const).map(([who, { median }]) => ({
				label: `${rows.toLocaleString('en')} rows, ${question}: ${who}`,
				value: median,
				valueLabel: `${median} ms`
			}))
		)
	); // prettier-ignore
	const chart = { labels: bars.map(({ label }) => label), columns: [{ title: 'Median, milliseconds', bars }] };
	const svg = renderChartSvg(buildBarOption(chart, chartTheme, 900), { label: 'Warm questions', idPrefix: 'b' });
	return paintWith(svg, readLightColours(readFileSync('src/lib/ui/styles/tokens.css', 'utf8')));
}
