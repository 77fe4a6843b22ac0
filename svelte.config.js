import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The one script of the page's frame; SvelteKit knows only its own. */
const [, frameScript = ''] = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
const frameHash = /** @type {const} */ (`sha256-${createHash('sha256').update(frameScript).digest('base64')}`);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		// Relative paths make one build work at the root and under any sub-path.
		paths: { relative: true },
		// A stylesheet of its own would cost a slow line one more round trip before the first chart.
		inlineStyleThreshold: 16384,
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval', frameHash],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'style-src': ['self'],
				// Prerendered charts carry their text styles as attributes.
				'style-src-attr': ['unsafe-inline'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
