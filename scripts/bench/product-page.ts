import type { Page } from 'playwright-core';
import type { ScaleQuestion } from './scale-questions';

/** Runs in the page: gives the time from the next click until an answer that differs from what is shown has been painted. */
function installWatch(): void {
	const shown = {
		chart: '#results figure.chart .wide svg a[data-observation], #results figure.small .narrow svg a[data-observation]',
		table: '#results tbody tr[data-observation]'
	};
	const ids = (sight: 'chart' | 'table'): string =>
		[...document.querySelectorAll(shown[sight])].map((one) => one.getAttribute('data-observation')).join();
	const isBusy = (): boolean => document.querySelector('[aria-busy=true]') !== null;
	/** Charts out of sight are drawn after the frame that counts. */
	const isUnanswered = (): boolean => document.querySelector('#results[aria-busy=true]') !== null;
	const watch = (sight: 'chart' | 'table'): Promise<number> =>
		new Promise((resolve) => {
			const before = ids(sight);
			let clicked: number | null = null;
			addEventListener('click', ({ timeStamp }) => (clicked ??= timeStamp), { capture: true, once: true });
			const observer = new MutationObserver(() => {
				if (clicked === null || isUnanswered()) return;
				const now = ids(sight);
				if (now === before || now === '') return;
				observer.disconnect();
				// The message comes after the frame that shows it has been drawn.
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve(performance.now() - (clicked as number));
					port2.postMessage(null);
				});
			});
			observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['aria-busy'] });
		});
	Object.assign(globalThis, { benchWatch: watch, benchIds: ids, benchBusy: isBusy });
}

interface Watched {
	benchWatch(sight: ScaleQuestion['sight']): Promise<number>;
	benchIds(sight: ScaleQuestion['sight']): string;
	benchBusy(): boolean;
	benchTime?: Promise<number>;
}

/** Opens a page with what measures it, and waits until its scripts run. */
export async function openPage(page: Page, address: string): Promise<void> {
	// tsx wraps functions in a helper of this name, which a page does not have.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.addInitScript(installWatch);
	await page.goto(address, { timeout: 120_000 });
	await page.locator('#results button:not([disabled])').first().waitFor();
}

/** Opens a view and waits until it is answered and drawn. */
export async function openView(page: Page, address: string, { sight }: ScaleQuestion): Promise<void> {
	await openPage(page, address);
	// What the page came with may answer the view: then a hand on a filter starts the engine.
	await page.getByRole('checkbox').first().focus();
	await page.waitForFunction(
		(wanted) => {
			const { benchIds, benchBusy } = globalThis as unknown as Watched;
			return (
				['ready', 'rows'].includes(document.documentElement.dataset.engine ?? '') &&
				!benchBusy() &&
				benchIds(wanted) !== ''
			);
		},
		sight,
		{ timeout: 180_000 }
	);
}

/** Ticks a province or period as a reader does; milliseconds from the click to the painted answer. */
export async function toggleChoice(page: Page, name: string, sight: ScaleQuestion['sight']): Promise<number> {
	await page.evaluate((wanted) => {
		const watched = globalThis as unknown as Watched;
		// Kept, not returned: it settles only after the click.
		watched.benchTime = watched.benchWatch(wanted);
	}, sight);
	await page.getByRole('checkbox', { name, exact: true }).click();
	const ms = await page.evaluate(() => (globalThis as unknown as Watched).benchTime ?? NaN);
	// What the page does when nobody looks must not run into the next click.
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(null), { timeout: 500 })));
	return ms;
}
