import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { inlineSql } from '../../src/lib/query/inline-sql';
import { startBenchServer } from '../bench-server';
import { findChromium } from '../find-chromium';
import type { Plain } from './plain-entry';
import { makePlainPage } from './plain-page';
import { openPage, toggleChoice } from './product-page';
import { realDatabase } from './scale';
import { scaleQuestions } from './scale-questions';
import { spreadOf, type Spread } from './statistics';

/** Milliseconds from the first wish to the first answer, the engine not started; no line slowed down. */
export interface StartResult {
	/** `cold`: nothing kept by the browser; `warm`: files in its cache. */
	cache: 'cold' | 'warm';
	/** From the first click on a prerendered page to the painted chart. */
	product: Spread;
	/** From the call to the answer of the same SQL, without drawing. */
	plainWasm: Spread;
	ratio: number;
}

/** The engine's start with the real data, product and plain DuckDB-WASM in turn, each visit with a browser profile of its own. */
export async function measureStart(site: string, rounds: number): Promise<StartResult[]> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('no Chromium: run npx tsx scripts/find-chromium.ts');
	const plainFolder = join('bench-data', 'plain');
	await makePlainPage(plainFolder);
	await realDatabase(join(site, 'data'), join('bench-data', 'real.duckdb'));
	copyFileSync(join('bench-data', 'real.duckdb'), join(plainFolder, 'rows.duckdb'));
	const server = await startBenchServer(site, true, { '/plain/': plainFolder });
	const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
	const question = scaleQuestions('real')[0];
	if (!question) throw new Error('no question');
	const sql = inlineSql(question.statement(question.base));
	const product = async (context: BrowserContext): Promise<number> => {
		const page = await context.newPage();
		await openPage(page, `${server.url}so-sanh/`);
		const ms = await toggleChoice(page, question.toggled[0]?.name ?? '', question.sight);
		await page.close();
		return ms;
	};
	const plain = async (context: BrowserContext): Promise<number> => {
		const page = await context.newPage();
		await page.goto(`${server.url}plain/`);
		await page.waitForFunction(() => 'plain' in globalThis);
		const ms = await page.evaluate(async (text) => {
			const { plain: engine } = globalThis as unknown as { plain: Plain };
			return (await engine.open('rows.duckdb')) + (await engine.run(text)).ms;
		}, sql);
		await page.close();
		return ms;
	};
	const times = {
		cold: { product: [] as number[], plain: [] as number[] },
		warm: { product: [] as number[], plain: [] as number[] }
	};
	try {
		for (let round = 0; round < rounds; round++) {
			for (const [name, visit] of [
				['product', product],
				['plain', plain]
			] as const) {
				const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
				times.cold[name].push(await visit(context));
				times.warm[name].push(await visit(context));
				await context.close();
			}
			console.error(
				`start, round ${round + 1} of ${rounds}: ${times.cold.product.at(-1)} and ${times.cold.plain.at(-1)} ms`
			);
		}
	} finally {
		await browser.close();
		await server.close();
		rmSync(join(plainFolder, 'rows.duckdb'), { force: true });
	}
	return (['cold', 'warm'] as const).map((cache) => {
		const [own, other] = [spreadOf(times[cache].product), spreadOf(times[cache].plain)];
		return { cache, product: own, plainWasm: other, ratio: Number((own.median / other.median).toFixed(2)) };
	});
}
