import type { Handle } from '@sveltejs/kit';
import { renderChartSvg } from '$lib/charts/render-svg';
import { provideChartRenderer } from '$lib/ui/chart/renderer';

provideChartRenderer(renderChartSvg);

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang === 'en' ? 'en' : 'vi')
	});
