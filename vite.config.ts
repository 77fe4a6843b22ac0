import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	resolve: {
		// The packer inside write-excel-file starts workers the content policy forbids; ours packs in the page.
		alias: [
			{ find: /^fflate$/, replacement: fileURLToPath(new URL('src/lib/ui/take-away/zip-in-page.ts', import.meta.url)) }
		]
	},
	worker: { format: 'es' },
	// Fonts and chart code stay files: data: addresses would need a weaker content policy.
	build: { assetsInlineLimit: 0, target: 'es2022' },
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node',
		passWithNoTests: false,
		hookTimeout: 180_000,
		testTimeout: 120_000
	}
});
