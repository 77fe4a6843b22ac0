import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../scripts/find-chromium';
import { documentOf, workbookOf } from '../report/grid/office-file';
import { pdfOf } from '../report/grid/pdf-file';

/** The reader's adapters in a browser under the site's policy: no code from texts, no workers of blobs. */
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; object-src 'none'";
const folder = mkdtempSync(join(tmpdir(), 'report-reader-'));
const root = process.cwd();
let server: Server;
let browser: Browser;
let url: string;

/** Reads bytes in the page and gives what stands in the rows. */
const main = `import { readGrid } from './reader.js';
window.readReport = async (list) => {
	const grid = await readGrid(new Uint8Array(list), { workerSrc: '/worker.mjs' });
	return grid.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join('\\n');
};`;

const types: Record<string, string> = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.html': 'text/html' };

beforeAll(async () => {
	await build({
		configFile: false,
		root,
		logLevel: 'error',
		publicDir: false,
		build: {
			outDir: folder,
			emptyOutDir: false,
			minify: false,
			lib: { entry: join(root, 'src/lib/report/grid/read-grid.ts'), formats: ['es'], fileName: 'reader' }
		}
	});
	server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://x').pathname;
		const headers = { 'content-security-policy': policy, 'content-type': types[extname(path)] ?? 'text/html' };
		if (path === '/') return response.writeHead(200, headers).end('<!doctype html><title>reader</title><script type="module" src="/main.js"></script>'); // prettier-ignore
		if (path === '/main.js') return response.writeHead(200, headers).end(main);
		const file = path === '/worker.mjs' ? join(root, 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs') : join(folder, path); // prettier-ignore
		try {
			const body = readFileSync(file);
			response.writeHead(200, headers).end(body);
		} catch {
			response.writeHead(404, headers).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
	const executablePath = findChromium();
	if (!executablePath) throw new Error('no Chromium: run npx tsx scripts/find-chromium.ts');
	browser = await chromium.launch({ executablePath, args });
}, 120_000);
afterAll(async () => {
	await browser?.close();
	server?.closeAllConnections();
	server?.close();
	rmSync(folder, { recursive: true, force: true });
});

const lines = ['Biểu mẫu số 03', 'Tổng số TTHC đã giải quyết xong', '1.664'];
const long = Array.from({ length: 12 }, (_, i) => `Row ${i + 1} of a page that has letters enough to be text`);
const files: Record<string, { bytes: Uint8Array; holds: string }> = {
	xlsx: {
		bytes: workbookOf({
			sheets: [{ name: 'A', xml: `<sheetData><row r="1">${lines.map((text, i) => `<c r="${'ABC'[i]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row></sheetData>` }]
		}), // prettier-ignore
		holds: lines.join('|')
	},
	docx: {
		bytes: documentOf(`<w:tbl><w:tr>${lines.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr></w:tbl>`), // prettier-ignore
		holds: lines.join('|')
	},
	csv: { bytes: new TextEncoder().encode(`${lines.join(';')}\n${lines.join(';')}\n`), holds: lines.join('|') },
	tsv: { bytes: new TextEncoder().encode(`${lines.join('\t')}\n`), holds: lines.join('|') },
	text: { bytes: new TextEncoder().encode(`${lines[0]}\n\n${lines.slice(1).join('   ')}\n`), holds: lines[0] ?? '' },
	pdf: { bytes: pdfOf([long.map((text, i) => ({ text, x: 60, y: 60 + i * 20 }))]), holds: long[3] ?? '' }
};

test.each(Object.entries(files))(
	'%s is read under the policy, and nothing is refused by it',
	async (format, { bytes, holds }) => {
		const page = await browser.newPage();
		const faults: string[] = [];
		page.on('console', (message) => void (message.type() === 'error' && !/favicon/.test(message.location().url) && faults.push(message.text()))); // prettier-ignore
		page.on('pageerror', (error) => void faults.push(error.message));
		await page.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
				console.error(`policy: ${violatedDirective} ${blockedURI}`)
			);
		});
		await page.goto(url);
		await page.waitForFunction('window.readReport');
		const rows = await page.evaluate((list) => (window as unknown as { readReport: (list: number[]) => Promise<string> }).readReport(list), [...bytes]); // prettier-ignore
		expect([format, rows]).toEqual([format, expect.stringContaining(holds)]);
		expect(faults).toEqual([]);
		await page.close();
	},
	60_000
);
