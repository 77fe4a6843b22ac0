import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Manifest } from '../../src/lib/domain/tables';
import { inlineSql } from '../../src/lib/query/inline-sql';
import { neededFiles } from '../../src/lib/query/needed-files';
import { startBenchServer } from '../bench-server';
import { findChromium } from '../find-chromium';
import { hasSynthetic, renderBenchSite } from './bench-site';
import type { Plain } from './plain-entry';
import { makePlainPage } from './plain-page';
import { openView, toggleChoice } from './product-page';
import { rendererMegabytes } from './renderer-memory';
import { scaleQuestions, type ScaleQuestion } from './scale-questions';
import { spreadOf, type Spread } from './statistics';
import type { SizeName } from './synthetic';

/**
 * Warm questions side by side: the product from click to painted answer, plain DuckDB-WASM and native DuckDB on the same
 * SQL over the same rows, both with all rows in one sorted table. One after the other in each round, so that a busy moment
 * hits all alike; each round changes the question.
 */
export type SetName = 'real' | SizeName;

export interface ScaleResult {
	set: SetName;
	rows: number;
	question: ScaleQuestion['name'];
	figures: number;
	/** From the click that adds something to the painted answer. */
	product: Spread;
	/** From the click that takes it away again. */
	takenAway: Spread;
	plainWasm: Spread;
	native: Spread;
	/** Median of the product less one frame, over the median of plain DuckDB-WASM. */
	ratio: number;
	/** Bytes of the files the question reads of, when nothing has come yet. */
	bytesRead: number;
}

export interface SetResult {
	set: SetName;
	rows: number;
	files: number;
	bytes: number;
	renderSeconds: number | null;
	plainOpenMs: number;
	/** Of the renderer after all questions; null where the system does not tell. */
	productMegabytes: number | null;
	plainMegabytes: number | null;
	results: ScaleResult[];
}

/** Milliseconds of a frame at 60 Hz: the product cannot be seen sooner than the next one. */
export const frameMs = 1000 / 60;

/** Rounds before any is counted, for all: a browser makes the code of an engine fast while it runs. */
const warmUps = 12;

/** A database of the site's own data like those of the synthetic sets. */
export async function realDatabase(dataFolder: string, file: string): Promise<void> {
	rmSync(file, { force: true });
	const instance = await DuckDBInstance.create(file);
	const connection = await instance.connect();
	const { files } = JSON.parse(readFileSync(join(dataFolder, 'manifest.json'), 'utf8')) as Manifest;
	for (const { table, path } of files) {
		await connection.run(`CREATE TABLE ${table} AS FROM read_parquet('${join(dataFolder, path)}')`);
	}
	connection.closeSync();
	instance.closeSync();
}

async function measureQuestion(
	question: ScaleQuestion,
	rounds: number,
	product: Page,
	plain: Page,
	native: DuckDBConnection
): Promise<Pick<ScaleResult, 'figures' | 'product' | 'takenAway' | 'plainWasm' | 'native'>> {
	const times = { product: [] as number[], takenAway: [] as number[], plain: [] as number[], native: [] as number[] };
	let figures = 0;
	for (let round = 0; round < rounds + warmUps; round++) {
		const { id, name } = question.toggled[round % question.toggled.length] ?? { id: '', name: '' };
		const sql = inlineSql(question.statement([...question.base, id]));
		const productMs = await toggleChoice(product, name, question.sight);
		const answer = await plain.evaluate((text) => (globalThis as unknown as { plain: Plain }).plain.run(text), sql);
		const started = performance.now();
		const rows = await native.runAndReadAll(sql);
		const nativeMs = performance.now() - started;
		if (rows.currentRowCount !== answer.rows)
			throw new Error(`${question.name}: ${answer.rows} and ${rows.currentRowCount} rows`);
		figures = Math.max(figures, answer.rows);
		const takenAwayMs = await toggleChoice(product, name, question.sight);
		if (round < warmUps) continue;
		times.product.push(productMs);
		times.takenAway.push(takenAwayMs);
		times.plain.push(answer.ms);
		times.native.push(nativeMs);
	}
	return {
		figures,
		product: spreadOf(times.product),
		takenAway: spreadOf(times.takenAway),
		plainWasm: spreadOf(times.plain),
		native: spreadOf(times.native)
	};
}

async function measureSet(browser: Browser, set: SetName, site: string, rounds: number): Promise<SetResult> {
	const folder = join('bench-data', set);
	mkdirSync(folder, { recursive: true });
	const rendered = set === 'real' ? null : renderBenchSite(set);
	const data = rendered?.mounts['/data/'] ?? join(site, 'data');
	const database = rendered?.database ?? join(folder, 'plain.duckdb');
	if (!rendered) await realDatabase(data, database);
	const plainFolder = join('bench-data', 'plain');
	copyFileSync(database, join(plainFolder, 'rows.duckdb'));
	const server = await startBenchServer(site, true, { ...rendered?.mounts, '/plain/': plainFolder });
	const instance = await DuckDBInstance.create(database, { access_mode: 'READ_ONLY' });
	const native = await instance.connect();
	const { files } = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8')) as Manifest;
	const observations = files.filter(({ table }) => table === 'observations');
	const sum = (of: typeof files, key: 'rows' | 'bytes'): number => of.reduce((total, file) => total + file[key], 0);
	const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce' });
	const plainContext = await browser.newContext();
	try {
		const plain = await plainContext.newPage();
		await plain.goto(`${server.url}plain/`);
		await plain.waitForFunction(() => 'plain' in globalThis);
		const plainOpenMs = await plain.evaluate(() =>
			(globalThis as unknown as { plain: Plain }).plain.open('rows.duckdb')
		);
		const results: ScaleResult[] = [];
		const product = await context.newPage();
		for (const question of scaleQuestions(set === 'real' ? 'real' : 'synthetic')) {
			await openView(product, server.url + question.path(question.base), question);
			const measured = await measureQuestion(question, rounds, product, plain, native);
			const { product: own, plainWasm } = measured;
			const bytesRead = sum(neededFiles(files, question.statement(question.base)), 'bytes');
			const ratio = Number(((own.median - frameMs) / plainWasm.median).toFixed(2));
			results.push({ set, rows: sum(observations, 'rows'), question: question.name, ...measured, ratio, bytesRead });
			console.error(
				`${set}, ${question.name}: product ${own.median} ms, plain DuckDB-WASM ${plainWasm.median} ms, ` +
					`native ${measured.native.median} ms, ratio ${ratio} (${measured.figures} figures)`
			);
		}
		const together = await rendererMegabytes(browser);
		await plainContext.close();
		const alone = await rendererMegabytes(browser);
		// The process that went with its page is that of plain DuckDB-WASM.
		const largest = (of: [number, number][]): number | null =>
			of.map(([, size]) => size).sort((a, b) => b - a)[0] ?? null;
		const productMegabytes = largest([...together].filter(([id]) => alone.has(id)));
		const plainMegabytes = largest([...together].filter(([id]) => !alone.has(id)));
		return {
			set, rows: sum(observations, 'rows'), files: observations.length, bytes: sum(files, 'bytes'),
			renderSeconds: rendered?.renderSeconds ?? null, plainOpenMs: Math.round(plainOpenMs), productMegabytes, plainMegabytes, results
		}; // prettier-ignore
	} finally {
		await context.close();
		await plainContext.close().catch(() => undefined);
		await server.close();
		native.closeSync();
		instance.closeSync();
		rmSync(join(plainFolder, 'rows.duckdb'), { force: true });
	}
}

/** Measures every set that is there. */
export async function measureScale(site: string, rounds: number, only?: string): Promise<SetResult[]> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('no Chromium: run npx tsx scripts/find-chromium.ts');
	await makePlainPage(join('bench-data', 'plain'));
	const sets: SetName[] = ['real', '1.5m', '11m'];
	const results: SetResult[] = [];
	for (const set of sets) {
		if (only && set !== only) continue;
		const isThere = set === 'real' ? existsSync(join(site, 'so-sanh', 'index.html')) : hasSynthetic(set);
		if (!isThere) {
			console.error(`${set}: not there (npm run bench:generate, npm run build), left out`);
			continue;
		}
		// A browser of its own: memory of one set must not press on the next.
		const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
		const browser = await chromium.launch({ executablePath, args });
		try {
			results.push(await measureSet(browser, set, site, rounds));
		} finally {
			await browser.close();
		}
	}
	return results;
}
