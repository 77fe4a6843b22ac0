import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserContext, Page, Route } from 'playwright-core';
import type { Figure } from '../../../src/lib/domain/figure';
import { vi } from '../../../src/lib/messages/vi';
import type { EngineErrorKind } from '../../../src/lib/query/engine-error';
import { earlierBox, earlierPeriod, engineStatus, failureNotice, provinceBox, rowsHaveAnswered } from '../compare-page';
import { cutShort, frontPageInstead, hold, missing, scriptsHolding } from '../held-files';
import { useNativeAnswers } from '../native-answers';
import { expectChartAndTable } from '../shown-figures';
import { useSite } from '../site';
import { useFaultTable } from './fault-table';

const site = useSite();
const native = useNativeAnswers();
const tell = useFaultTable('Figures answered without the engine');
const works = 'chart and table of the choice before, all pages';
const refused = [/status of 404/, /dynamically imported module/];

let [initial, answer]: [Figure[], Figure[]] = [[], []];
beforeAll(async () => {
	[initial, answer] = [await native.compare(), await native.compare({ periods: [earlierPeriod] })];
});

/** Addresses asked for that only the engine needs. */
function watchEngine(context: BrowserContext): string[] {
	const asked: string[] = [];
	context.on('request', (request) => /\/engine\/|duckdb/.test(request.url()) && asked.push(request.url()));
	return asked;
}
const retry = (page: Page): Promise<void> => page.getByRole('button', { name: vi.engine.retry }).click();

test('a choice the page did not come with is answered from the rows: nothing of the engine is fetched', async () => {
	let asked: string[] = [];
	const page = await site.open('so-sanh/', { prepare: async (context) => (asked = watchEngine(context)) });
	await earlierBox(page).check();
	await expectChartAndTable(page, answer);
	await rowsHaveAnswered(page);
	await provinceBox(page, 'Hải Dương').uncheck();
	const fewer = { provinceIds: ['khanh-hoa', 'binh-thuan'], periods: [earlierPeriod] };
	await expectChartAndTable(page, await native.compare(fewer));
	expect(asked).toEqual([]);
});

test('a browser without WebAssembly filters all the same', async () => {
	const page = await site.open('so-sanh/', {
		prepare: (context) => context.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
	});
	await earlierBox(page).check();
	await expectChartAndTable(page, answer);
	tell({ fault: 'no WebAssembly', sentence: 'none', works: 'all but SQL', recovery: 'none is needed' });
});

const failures: [what: string, address: () => RegExp, fail: (route: Route) => Promise<void>, kind: EngineErrorKind][] =
	[
		['a Parquet file is missing', () => /observations\.parquet$/, missing, 'network'],
		['a Parquet file is cut short', () => /observations\.parquet$/, cutShort, 'data'],
		['names are missing', () => /indicators\.parquet$/, missing, 'network'],
		['the manifest is the front page', () => /data\/manifest\.json$/, frontPageInstead, 'network'],
		[
			'the script that reads rows is missing',
			() => scriptsHolding('this statement needs an engine'),
			missing,
			'network'
		]
	];

describe('when rows do not come', () => {
	test.each(failures)('%s: the page keeps its figures, says so, and a retry works', async (what, at, fail, kind) => {
		const address = at();
		const prepare = (context: BrowserContext): Promise<unknown> => context.route(address, fail);
		const page = await site.open('so-sanh/', { faults: refused, prepare });
		await earlierBox(page).check();
		await failureNotice(page).waitFor();
		const sentence = await failureNotice(page).getByRole('paragraph').first().innerText();
		expect(sentence).toBe(vi.engine.failed[kind]);
		await expectChartAndTable(page, initial);
		expect(await engineStatus(page)).toBe('failed');
		await page.context().unroute(address);
		await retry(page);
		await expectChartAndTable(page, answer);
		expect(await failureNotice(page).count()).toBe(0);
		tell({ fault: what, sentence, works, recovery: 'retry, once the file is there' });
	});

	test('they keep the reader waiting: that is said, can be stopped, and taken up again', async () => {
		let release = (): void => undefined;
		const prepare = async (context: BrowserContext): Promise<void> => {
			release = await hold(context, /observations\.parquet$/);
		};
		const page = await site.open('so-sanh/', { prepare });
		await earlierBox(page).check();
		await page.getByRole('status').getByText(vi.engine.loadingData).waitFor();
		await page.getByRole('button', { name: vi.engine.cancel }).click();
		await failureNotice(page).getByText(vi.engine.cancelled).waitFor();
		await expectChartAndTable(page, initial);
		release();
		await retry(page);
		await expectChartAndTable(page, answer);
		const sentence = `${vi.engine.loadingData} — ${vi.engine.cancelled}`;
		tell({ fault: 'a slow line, and the reader stops it', sentence, works, recovery: 'retry' });
	});
});
