import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { formatPeriod } from '../../src/lib/domain/period';
import { compare } from '../../src/lib/query/compare';
import { inlineSql } from '../../src/lib/query/inline-sql';
import { defaultCompareView } from '../../src/lib/view/view-state';
import { startBenchServer } from '../bench-server';
import { slowDown } from '../bench-visit';
import { findChromium } from '../find-chromium';
import type { Plain } from './plain-entry';
import { makePlainPage } from './plain-page';
import { openPage, toggleChoice } from './product-page';
import { realDatabase } from './scale';
import { spreadOf, type Spread } from './statistics';

/** Milliseconds from the first wish to the first answer, the engine not started. */
export interface StartResult {
	line: Line;
	/** `cold`: nothing kept by the browser; `warm`: files in its cache. */
	cache: 'cold' | 'warm';
	/** From the first click on a prerendered page to the painted chart. */
	product: Spread;
	/** From the call to the answer of the same SQL, without drawing. */
	plainWasm: Spread;
	ratio: number;
}

/** `slow`: that of the first look. */
const lines = ['fast', 'slow'] as const;
type Line = (typeof lines)[number];

/** A period the page does not come with, so that the engine must be asked. */
const period = '2023-Q1';
const { provinces: provinceIds, indicators: indicatorIds } = defaultCompareView;
const sql = inlineSql(compare.build({ locale: 'vi', provinceIds, indicatorIds, scopeIds: [], periods: [period] }));

async function openOn(line: Line, context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	if (line === 'slow') await slowDown(await context.newCDPSession(page));
	return page;
}

async function visitProduct(url: string, line: Line, context: BrowserContext): Promise<number> {
	const page = await openOn(line, context);
	await openPage(page, `${url}so-sanh/`);
	// Everything the page itself asks for has come.
	await page.waitForLoadState('networkidle');
	const ms = await toggleChoice(page, formatPeriod(period, 'vi'), 'chart');
	await page.close();
	return ms;
}

async function visitPlain(url: string, line: Line, context: BrowserContext): Promise<number> {
	const page = await openOn(line, context);
	await page.goto(`${url}plain/`);
	await page.waitForFunction(() => 'plain' in globalThis);
	const ms = await page.evaluate(async (text) => {
		const { plain } = globalThis as unknown as { plain: Plain };
		return (await plain.open('rows.duckdb')) + (await plain.run(text)).ms;
	}, sql);
	await page.close();
	return ms;
}

/**
 * The engine's start with the real data, product and plain DuckDB-WASM in turn, each visit with a browser profile of its own.
 * The host packs what plain DuckDB-WASM fetches. On the slow line one round, cold only: it takes minutes.
 */
export async function measureStart(site: string, rounds: number): Promise<StartResult[]> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('no Chromium: run npx tsx scripts/find-chromium.ts');
	const plainFolder = join('bench-data', 'plain');
	await makePlainPage(plainFolder);
	await realDatabase(join(site, 'data'), join('bench-data', 'real.duckdb'));
	copyFileSync(join('bench-data', 'real.duckdb'), join(plainFolder, 'rows.duckdb'));
	const server = await startBenchServer(site, true, { '/plain/': plainFolder });
	const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
	const visits = { product: visitProduct, plain: visitPlain };
	const times = new Map<string, number[]>();
	const measure = async (
		line: Line,
		cache: StartResult['cache'],
		who: keyof typeof visits,
		context: BrowserContext
	) => {
		const ms = await visits[who](server.url, line, context);
		const key = `${line} ${cache} ${who}`;
		times.set(key, [...(times.get(key) ?? []), ms]);
		console.error(`start, ${key}: ${Math.round(ms)} ms`);
	};
	try {
		for (const line of lines) {
			for (let round = 0; round < (line === 'slow' ? 1 : rounds); round++) {
				for (const who of ['product', 'plain'] as const) {
					const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce' });
					await measure(line, 'cold', who, context);
					if (line === 'fast') await measure(line, 'warm', who, context);
					await context.close();
				}
			}
		}
	} finally {
		await browser.close();
		await server.close();
		rmSync(join(plainFolder, 'rows.duckdb'), { force: true });
	}
	return lines.flatMap((line) =>
		(['cold', 'warm'] as const).flatMap((cache): StartResult[] => {
			const [own, other] = [times.get(`${line} ${cache} product`), times.get(`${line} ${cache} plain`)];
			if (!own || !other) return [];
			const [product, plainWasm] = [spreadOf(own), spreadOf(other)];
			return [{ line, cache, product, plainWasm, ratio: Number((product.median / plainWasm.median).toFixed(2)) }];
		})
	);
}
