import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
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
