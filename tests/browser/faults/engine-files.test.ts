import { beforeAll, describe, expect, test } from 'vitest';
import type { Page, Route } from 'playwright-core';
import type { Figure } from '../../../src/lib/domain/figure';
import { vi } from '../../../src/lib/messages/vi';
import type { EngineErrorKind } from '../../../src/lib/query/engine-error';
import { chartFigures, expectChartAndTable, tableFigures } from '../shown-figures';
import { earlierBox, earlierPeriod, engineIsReady, failureNotice } from '../compare-page';
import { cutShort, frontPageInstead, missing, scriptsHolding } from '../held-files';
import { engineAnswers } from '../engine-answers';
import { useNativeAnswers } from '../native-answers';
import { useSite } from '../site';
import { useFaultTable } from './fault-table';

const site = useSite('/', undefined, engineAnswers);
const native = useNativeAnswers();
const tell = useFaultTable('Files of the engine and its data');
const kept = 'chart and table of the choice before, all pages';
const chosen = { periods: [earlierPeriod] };

let initial: Figure[];
let answer: Figure[];
beforeAll(async () => {
	[initial, answer] = [await native.compare(), await native.compare(chosen)];
});

interface Failure {
	what: string;
	address: RegExp;
	fail: (route: Route) => Promise<void>;
	kind: EngineErrorKind;
	faults?: RegExp[];
}
const refused = [/status of 404/];
/** The engine's own client writes the event of a worker that does not start to the console. */
const noWorker = [...refused, /^Event$/, /error in duckdb worker/];
const failures: Failure[] = [
	{ what: 'a Parquet file is missing', address: /observations\.parquet$/, fail: missing, kind: 'network', faults: refused },
	{ what: 'a Parquet file is cut short', address: /observations\.parquet$/, fail: cutShort, kind: 'data' },
	{ what: 'the manifest is the front page', address: /data\/manifest\.json$/, fail: frontPageInstead, kind: 'network' },
	{ what: 'the engine is missing', address: /duckdb-eh\.wasm\.gz/, fail: missing, kind: 'network', faults: refused },
	{ what: 'the engine is cut short', address: /duckdb-eh\.wasm\.gz/, fail: cutShort, kind: 'network' },
	{ what: 'the worker is missing', address: /engine-worker/, fail: missing, kind: 'network', faults: noWorker },
	{ what: 'the line breaks', address: /duckdb-eh\.wasm\.gz/, fail: (route) => route.abort(), kind: 'network', faults: [/ERR_FAILED/] }
]; // prettier-ignore

/** The page tells once, in one sentence, and what it shows is still right. */
async function expectFailure(page: Page, sentence: string): Promise<void> {
	await failureNotice(page).waitFor();
	expect(await failureNotice(page).count()).toBe(1);
	expect(await failureNotice(page).getByRole('paragraph').first().innerText()).toBe(sentence);
	await expectChartAndTable(page, initial);
	expect(await page.locator('main [aria-busy=true]').count()).toBe(0);
}

describe('when the engine cannot answer', () => {
	test.each(failures)('$what: the page keeps its figures, says so, and a retry works', async (failure) => {
		const { address, fail, kind, faults = [] } = failure;
		const page = await site.open('so-sanh/', { faults, prepare: (context) => context.route(address, fail) });
		await earlierBox(page).check();
		await expectFailure(page, vi.engine.failed[kind]);
		expect(await page.locator('html').getAttribute('data-engine')).toBe('failed');
		await page.context().unroute(address);
		await page.getByRole('button', { name: vi.engine.retry }).click();
		await expectChartAndTable(page, answer);
		await engineIsReady(page);
		expect(await failureNotice(page).count()).toBe(0);
		tell({
			fault: failure.what,
			sentence: vi.engine.failed[kind],
			works: kept,
			recovery: 'retry, once the file is there'
		});
	});

	test('a browser without WebAssembly: the page says so and does not offer to try again', async () => {
		const page = await site.open('so-sanh/', {
			prepare: (context) => context.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
		});
		await earlierBox(page).check();
		await expectFailure(page, vi.engine.failed['no-wasm']);
		expect(await page.getByRole('button', { name: vi.engine.retry }).count()).toBe(0);
		// Pages that need no engine still open from here.
		await page.getByRole('banner').getByRole('link', { name: vi.nav.trends }).click();
		await page.getByRole('heading', { level: 1, name: vi.trend.title }).waitFor();
		await page.getByRole('figure').first().waitFor();
		const sentence = vi.engine.failed['no-wasm'];
		tell({ fault: 'no WebAssembly', sentence, works: kept, recovery: 'none: no retry is offered' });
	});

	test('what failed for one choice is not told of the next: going back shows the figures without a notice', async () => {
		const page = await site.open('so-sanh/', {
			faults: refused,
			prepare: (context) => context.route(/observations\.parquet$/, missing)
		});
		await earlierBox(page).check();
		await expectFailure(page, vi.engine.failed.network);
		await page.goBack();
		await failureNotice(page).waitFor({ state: 'detached' });
		expect(await earlierBox(page).isChecked()).toBe(false);
		await expectChartAndTable(page, initial);
	});
});

describe('when a script the answer needs does not arrive', () => {
	const scripts: [what: string, text: string][] = [
		['the engine', 'autoinstall_known_extensions'],
		['the drawing', 'the axes place every mark']
	];
	test.each(scripts)('%s: a sentence; chart and table never disagree; a retry works', async (what, text) => {
		const address = scriptsHolding(text);
		const faults = [...refused, /dynamically imported module/];
		const page = await site.open('so-sanh/', { faults, prepare: (context) => context.route(address, missing) });
		await earlierBox(page).check();
		await failureNotice(page).waitFor();
		const sentence = await failureNotice(page).getByRole('paragraph').first().innerText();
		const ids = (figures: { id: string }[]): string[] => figures.map(({ id }) => id).sort();
		expect(ids(await chartFigures(page))).toEqual(ids(await tableFigures(page)));
		await page.context().unroute(address);
		await page.getByRole('button', { name: vi.engine.retry }).click();
		await expectChartAndTable(page, answer);
		expect(await failureNotice(page).count()).toBe(0);
		tell({
			fault: `the script of ${what} is missing`,
			sentence,
			works: kept,
			recovery: 'retry, once the script is there'
		});
	});
});
