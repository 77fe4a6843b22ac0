import type { BuiltChart } from '../../charts/built-chart';
import type { RenderSettings } from '../../charts/render-svg';
import { importAgain } from '../site/import-again';

export type ChartRenderer = (built: BuiltChart, settings: RenderSettings) => string;

let renderer: ChartRenderer | null = null;

/** The server hands in the renderer at start, so that prerendered pages carry their charts and browsers need not load ECharts. */
export function provideChartRenderer(given: ChartRenderer): void {
	renderer = given;
}

export const currentChartRenderer = (): ChartRenderer | null => renderer;

/** In the browser ECharts is fetched when the first chart changes. */
export async function loadChartRenderer(): Promise<ChartRenderer> {
	renderer ??= (await importAgain(() => import('../../charts/render-svg'))).renderChartSvg;
	return renderer;
}
