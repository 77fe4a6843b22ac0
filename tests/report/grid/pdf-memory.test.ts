import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { build } from 'vite';
import { pdfOf, type PdfText } from './pdf-file';

/** Within the packages' folder, so that the bundle finds them. */
const folder = mkdtempSync(join('node_modules', '.report-reader-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Megabytes at the highest, of a process that reads a page file and nothing else. */
const bound = 300;

test(`a page file of sixty pages is read within ${bound} MB, in plain Node`, async () => {
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: { ssr: 'src/lib/report/grid/read-grid.ts', outDir: folder, emptyOutDir: false }
	});
	const page = (n: number): PdfText[] =>
		Array.from({ length: 35 }, (_, i) => ({ text: `Tổng số TTHC đã giải quyết xong ${n * 35 + i}`, x: 60, y: 60 + i * 20 })); // prettier-ignore
	writeFileSync(join(folder, 'report.pdf'), pdfOf(Array.from({ length: 60 }, (_, n) => page(n))));
	const code = `
		import { readFileSync } from 'node:fs';
		const { readGrid } = await import(${JSON.stringify(pathToFileURL(join(folder, 'read-grid.js')).href)});
		const grid = await readGrid(new Uint8Array(readFileSync(${JSON.stringify(join(folder, 'report.pdf'))})));
		console.log(JSON.stringify([grid.rows.length, process.resourceUsage().maxRSS / 1024]));`;
	const [rows, highest] = JSON.parse(
		execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', env: {} })
	) as [number, number];
	expect(rows).toBe(60 * 35);
	expect(highest).toBeLessThan(bound);
}, 120_000);
