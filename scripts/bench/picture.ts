import { readFileSync } from 'node:fs';
import { buildBarChart } from '../../src/lib/charts/bar-chart';
import { paintWith, readLightColours } from '../../src/lib/charts/picture-colours';
import { renderChartSvg } from '../../src/lib/charts/render-svg';
import { chartTheme } from '../../src/lib/charts/theme';
import type { SetResult } from './scale';

const engines = [
	['product', 'product'],
	['plain DuckDB-WASM', 'plainWasm'],
	['native DuckDB', 'native']
] as const;

/** The medians as bars on one scale for each set, drawn by the product's own chart code. An SVG document for light pages. */
export function drawScale(sets: SetResult[]): string {
	const questions = sets[0]?.results.map(({ question }) => question) ?? [];
	const labels = questions.flatMap((question) => engines.map(([name]) => `${question}: ${name}`));
	const columns = sets.map(({ rows, results }) => ({
		title: `${rows.toLocaleString('en')} rows: median from the click to the painted answer (engines alone: to the answer)`,
		bars: results.flatMap((result) =>
			engines.map(([, key]) => ({ value: result[key].median, valueLabel: `${result[key].median} ms` }))
		)
	}));
	const svg = renderChartSvg(buildBarChart({ labels, columns }, chartTheme, 900), {
		label: 'Warm questions',
		idPrefix: 'b'
	});
	const painted = paintWith(svg, readLightColours(readFileSync('src/lib/ui/styles/tokens.css', 'utf8')));
	// A picture by itself has no page to take its typeface from.
	return painted.replace('<svg ', '<svg font-family="system-ui, sans-serif" ');
}
