import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';

/** Makes the page of plain DuckDB-WASM (plain-entry.ts) in a folder: a page, a script, the engine as it is published. */
export async function makePlainPage(folder: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const require = createRequire(import.meta.url);
	for (const file of ['duckdb-browser-eh.worker.js', 'duckdb-eh.wasm']) {
		copyFileSync(require.resolve(`@duckdb/duckdb-wasm/dist/${file}`), join(folder, file));
	}
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			outDir: folder,
			emptyOutDir: false,
			lib: { entry: join(import.meta.dirname, 'plain-entry.ts'), formats: ['es'], fileName: () => 'plain.js' }
		}
	});
	writeFileSync(
		join(folder, 'index.html'),
		'<!doctype html><meta charset="utf-8"><title>DuckDB-WASM</title><script type="module" src="plain.js"></script>'
	);
}
