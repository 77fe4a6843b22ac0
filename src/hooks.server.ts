import type { Handle } from '@sveltejs/kit';
import { renderChartSvg } from '$lib/charts/render-svg';
import { provideChartRenderer } from '$lib/ui/chart/renderer';

provideChartRenderer(renderChartSvg);

/**
 * Scripts are fetched ahead all the same, but named at the end of the page: at its head they would share the line with
 * the first chart.
 */
function preloadLast(html: string): string {
	const preloads: string[] = [];
	const lighter = html.replace(/\s*<link href="[^"]+" rel="modulepreload">/g, (link) => {
		preloads.push(link.trim());
		return '';
	});
	const start = lighter.lastIndexOf('<script>');
	return start < 0 ? html : lighter.slice(0, start) + preloads.join('') + lighter.slice(start);
}

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => preloadLast(html.replace('%lang%', event.params.lang === 'en' ? 'en' : 'vi'))
	});
