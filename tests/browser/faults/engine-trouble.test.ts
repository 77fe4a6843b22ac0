import { beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';
import type { Figure } from '../../../src/lib/domain/figure';
import { dataPageWords } from '../../../src/lib/messages/data-page';
import { vi } from '../../../src/lib/messages/vi';
import { earlierBox, earlierPeriod, engineIsReady, engineStatus, failureNotice, provinceBox } from '../compare-page';
import { engineAnswers } from '../engine-answers';
import { useNativeAnswers } from '../native-answers';
import { expectChartAndTable } from '../shown-figures';
import { siteDir, useSite } from '../site';
import { useFaultTable } from './fault-table';

const site = useSite('/', undefined, engineAnswers);
const native = useNativeAnswers();
const tell = useFaultTable('An engine in trouble');
const works = 'chart and table of the choice before, all pages';
const engineFile = /duckdb-eh\.wasm\.gz/;
/** Pages that were not built. */
const faults = [/status of 404/];

let [initial, answer]: [Figure[], Figure[]] = [[], []];
beforeAll(async () => {
	[initial, answer] = [await native.compare(), await native.compare({ periods: [earlierPeriod] })];
});

const retry = (page: Page): Promise<void> => page.getByRole('button', { name: vi.engine.retry }).click();
const says = (page: Page, sentence: string): Promise<void> => failureNotice(page).getByText(sentence).waitFor();
/** Counts what is asked of the host. */
function counted(context: BrowserContext, address: RegExp): string[] {
	const asked: string[] = [];
	context.on('request', (request) => address.test(request.url()) && asked.push(request.url()));
	return asked;
}
function flipped(route: Route): Promise<void> {
	const bytes = readFileSync(join(siteDir, new URL(route.request().url()).pathname));
	bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
	return route.fulfill({ body: bytes, contentType: 'application/octet-stream' });
}
/** What closed networks have: plain http, where browsers give neither checksums nor a store nor locks. */
const plainHttp = (context: BrowserContext): Promise<unknown> =>
	context.addInitScript(() => {
		Object.defineProperty(crypto, 'subtle', { value: undefined });
		Object.defineProperty(globalThis, 'caches', { value: undefined });
		Object.defineProperty(navigator, 'locks', { value: undefined });
	});

describe('one flipped bit', () => {
	test.each(['https', 'plain http'])(
		'in the engine as it arrives, %s: refused, not kept, right the next time',
		async (line) => {
			const page = await site.open('so-sanh/', {
				faults,
				prepare: async (context) => {
					if (line !== 'https') await plainHttp(context);
					await context.route(engineFile, flipped);
				}
			});
			await earlierBox(page).check();
			await says(page, vi.engine.failed.network);
			await expectChartAndTable(page, initial);
			await page.context().unroute(engineFile);
			await retry(page);
			await expectChartAndTable(page, answer);
			const recovery = 'retry: the host is asked past every cache';
			tell({ fault: `a flipped bit in the engine, ${line}`, sentence: vi.engine.failed.network, works, recovery });
		}
	);

	test('in the copy the browser keeps: forgotten, and the engine comes from the host without a word', async () => {
		const page = await site.open('so-sanh/', { faults });
		await earlierBox(page).check();
		await engineIsReady(page);
		const damage = (): Promise<boolean> =>
			page.evaluate(async () => {
				const store = await caches.open('doi-sanh-engine');
				const [key] = await store.keys();
				if (!key) return false;
				const bytes = new Uint8Array(await (await store.match(key))!.arrayBuffer());
				bytes[bytes.length >> 1]! ^= 1;
				await store.put(key, new Response(bytes));
				return true;
			});
		await expect.poll(damage).toBe(true);
		const asked = counted(page.context(), engineFile);
		await page.reload();
		await expectChartAndTable(page, answer);
		expect(asked).toHaveLength(1);
		// What came is kept, and good.
		await page.reload();
		await expectChartAndTable(page, answer);
		expect(asked).toHaveLength(1);
		tell({
			fault: 'a flipped bit in the kept engine',
			sentence: 'none',
			works: 'all',
			recovery: 'by itself, one download'
		});
	});

	test('in a Parquet file of the browser cache: fetched past it', async () => {
		let times = 0;
		const page = await site.open('so-sanh/', {
			faults,
			prepare: (context) =>
				context.route(/observations\.parquet$/, (route) => (times++ === 0 ? flipped(route) : route.continue()))
		});
		await earlierBox(page).check();
		await expectChartAndTable(page, answer);
		expect(times).toBe(2);
		tell({ fault: 'a flipped bit in a cached Parquet file', sentence: 'none', works: 'all', recovery: 'by itself' });
	});
});

describe('no memory', () => {
	test('for the engine: a sentence of its own, and the kept copy stays', async () => {
		const page = await site.open('so-sanh/', { faults: [...faults, /could not allocate memory/] });
		await earlierBox(page).check();
		await engineIsReady(page);
		await expect
			.poll(() => page.evaluate(async () => (await (await caches.open('doi-sanh-engine')).keys()).length))
			.toBe(1);
		const asked = counted(page.context(), engineFile);
		// Stands for a browser that gives the engine's memory away no more.
		const worker = /engine-worker/;
		const starved = `WebAssembly.instantiateStreaming = async (source) => { const bytes = await (await source).arrayBuffer(); throw new RangeError('WebAssembly.Memory(): could not allocate memory ' + bytes.byteLength); };`;
		await page.context().route(worker, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: starved + (await response.text()) });
		});
		await page.reload();
		await page
			.getByRole('main')
			.getByText(/không đủ bộ nhớ/)
			.waitFor();
		expect(await engineStatus(page)).toBe('failed');
		await page.context().unroute(worker);
		await retry(page);
		await expectChartAndTable(page, answer);
		expect(asked).toEqual([]);
		tell({
			fault: 'no memory for the engine',
			sentence: vi.engine.failed.memory,
			works,
			recovery: 'retry, without a download'
		});
	});

	test('on a small device the reader is asked first, and nothing is fetched before', async () => {
		const page = await site.open('so-sanh/', {
			faults,
			prepare: (context) => context.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', { value: 2 }))
		});
		const asked = counted(page.context(), /duckdb|\.parquet/);
		await earlierBox(page).check();
		await says(page, vi.engine.littleMemory);
		expect(asked).toEqual([]);
		await page.getByRole('button', { name: vi.engine.decline }).click();
		await says(page, vi.engine.cancelled);
		await expectChartAndTable(page, initial);
		await retry(page);
		await page.getByRole('button', { name: vi.engine.allow }).click();
		await expectChartAndTable(page, answer);
		tell({
			fault: 'a device with little memory',
			sentence: vi.engine.littleMemory,
			works,
			recovery: 'the reader decides'
		});
	});

	test('a page the browser ended while an engine started does not start one again by itself', async () => {
		const page = await site.open(`so-sanh/?ky=${earlierPeriod}`, {
			faults,
			prepare: (context) => context.addInitScript(() => sessionStorage.setItem('doi-sanh:engine-starts', '1'))
		});
		await says(page, vi.engine.littleMemory);
		expect(await engineStatus(page)).toBe('idle');
		const fault = 'the browser ended the page when an engine started, and loads it again';
		tell({ fault, sentence: vi.engine.littleMemory, works: 'all other pages', recovery: 'the reader decides' });
	});
});

describe('a worker', () => {
	/** Ends the workers of the page as a browser does that wants their memory: nobody is told. */
	const watchWorkers = (context: BrowserContext): Promise<unknown> =>
		context.addInitScript(() => {
			const Plain = Worker;
			const started: Worker[] = [];
			globalThis.Worker = class extends Plain {
				constructor(...given: ConstructorParameters<typeof Worker>) {
					super(...given);
					started.push(this);
				}
				override postMessage(...given: unknown[]): void {
					if (!(globalThis as { mute?: boolean }).mute) Reflect.apply(Plain.prototype.postMessage, this, given);
				}
			};
			Object.assign(globalThis, { endWorkers: () => started.forEach((one) => one.terminate()) });
		});
	const endWorkers = (page: Page): Promise<void> =>
		page.evaluate(() => (globalThis as unknown as { endWorkers: () => void }).endWorkers());

	test.each(['while it starts', 'while it answers'])('that ended silently %s is told within seconds', async (when) => {
		const page = await site.open('so-sanh/', { faults, prepare: watchWorkers });
		let release = (): void => undefined;
		if (when === 'while it starts') {
			const held = new Promise<void>((resolve) => (release = resolve));
			await page.context().route(engineFile, (route) => held.then(() => route.continue()).catch(() => undefined));
			await earlierBox(page).check();
			await page.getByRole('status').getByText(vi.engine.loading).waitFor();
			await expect.poll(() => page.workers().length).toBeGreaterThan(0);
		} else {
			await provinceBox(page, 'Bình Thuận').uncheck();
			await engineIsReady(page);
			// It has the question when it ends: one that ended before is opened anew, and answers.
			await page.evaluate(() => Object.assign(globalThis, { mute: true }));
			await earlierBox(page).check();
			await page.getByRole('status').getByText(vi.engine.working).waitFor();
			await page.evaluate(() => Object.assign(globalThis, { mute: false }));
		}
		await endWorkers(page);
		await says(page, vi.engine.failed.crash);
		release();
		await retry(page);
		await expectChartAndTable(
			page,
			await native.compare({
				periods: [earlierPeriod],
				...(when === 'while it starts' ? {} : { provinceIds: ['khanh-hoa', 'hai-duong'] })
			})
		);
		tell({ fault: `the worker ended silently ${when}`, sentence: vi.engine.failed.crash, works, recovery: 'retry' });
	});

	test('that never answers can be stopped', async () => {
		const page = await site.open('so-sanh/', {
			faults,
			prepare: (context) =>
				context.addInitScript(() => {
					const { postMessage } = Worker.prototype;
					Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
						if (!(globalThis as { mute?: boolean }).mute) Reflect.apply(postMessage, this, given);
					};
				})
		});
		await provinceBox(page, 'Bình Thuận').uncheck();
		await engineIsReady(page);
		await page.evaluate(() => Object.assign(globalThis, { mute: true }));
		await earlierBox(page).check();
		await page.getByRole('status').getByText(vi.engine.working).waitFor();
		await page.getByRole('button', { name: vi.engine.stop, exact: true }).click();
		await says(page, vi.engine.cancelled);
		await page.evaluate(() => Object.assign(globalThis, { mute: false }));
		await retry(page);
		await engineIsReady(page);
		tell({ fault: 'an engine that never answers', sentence: vi.engine.working, works, recovery: 'stop, retry' });
	});
});

test.each<[string, () => void]>([
	['never answers', () => (CacheStorage.prototype.open = () => new Promise(() => undefined))],
	[
		'throws',
		() =>
			Object.defineProperty(globalThis, 'caches', {
				get: () => {
					throw new DOMException('no', 'SecurityError');
				}
			})
	],
	['has a store that never answers', () => (Cache.prototype.match = () => new Promise(() => undefined))]
])('a Cache API that %s does not stop the engine', async (what, spoil) => {
	const page = await site.open('so-sanh/', { faults, prepare: (context) => context.addInitScript(spoil) });
	await earlierBox(page).check();
	await expectChartAndTable(page, answer);
	tell({
		fault: `the Cache API ${what}`,
		sentence: 'none',
		works: 'all',
		recovery: 'by itself: the engine is fetched each time'
	});
});

test('the engine of the statements gives its memory back when their page is left by a link', async () => {
	const page = await site.open('du-lieu/', { faults });
	const { label, run } = dataPageWords.vi.console;
	await page.getByRole('textbox', { name: label }).fill('SELECT count(*) FROM observations');
	await page.getByRole('button', { name: run, exact: true }).click();
	await page.getByRole('region', { name: dataPageWords.vi.result.title, exact: true }).waitFor();
	expect(page.workers().length).toBeGreaterThan(0);
	await page.getByRole('banner').getByRole('link', { name: vi.nav.compare }).click();
	await page.getByRole('heading', { level: 1, name: vi.compare.title }).waitFor();
	await expect.poll(() => page.workers().length).toBe(0);
	const fault = 'memory a heavy statement took, when its page is left';
	tell({ fault, sentence: 'none', works: 'all', recovery: 'by itself: its engine ends' });
});
