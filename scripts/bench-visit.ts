import type { Browser, CDPSession, Page } from 'playwright-core';

/** A slow office line and a slow office laptop. */
export const line = { bitsPerSecond: 1_600_000, latencyMs: 150, cpuSlowdown: 4 };

/** What a visit waits for. `chart`: a whole drawing. `finding`: a sentence with a figure. `row`: of a table. `answer`: what the engine was asked. */
export type Sight = 'chart' | 'finding' | 'row' | 'answer';

export interface Visit {
	/** Milliseconds from the start of the navigation until what was waited for had been painted. */
	seenMs: number;
	/** First contentful paint, as the browser reports it. */
	firstPaintMs: number;
	/** Bytes that had come by then, unpacked (the browser tells late what they were on the line), and requests sent. */
	bytes: number;
	requests: number;
}

/** Runs in the page before anything else; looks once per frame and notes when the sight is there. */
function watchFor(sight: Sight): void {
	const hasSize = (element: Element | null): boolean => (element?.getBoundingClientRect().height ?? 0) > 1;
	const shown = (selector: string): Element | undefined => [...document.querySelectorAll(selector)].find(hasSize);
	const ids = (elements: Iterable<Element>): string =>
		[...elements].map((element) => element.getAttribute('data-observation')).sort().join(); // prettier-ignore
	const sights: Record<Sight, () => boolean> = {
		// The foot follows the drawing in the page: once it is there the drawing is whole.
		chart: () => shown('figure.chart svg')?.closest('figure')?.querySelector('.foot') != null,
		finding: () => shown('main section li a[href]') !== undefined,
		row: () => shown('main table tbody tr') !== undefined,
		answer: () => {
			if (!['ready', 'rows'].includes(document.documentElement.dataset.engine ?? '')) return false;
			if (document.querySelector('[aria-busy=true]')) return false;
			const rows = ids(document.querySelectorAll('main tbody tr[data-observation]'));
			const marks = [...document.querySelectorAll('main figure svg a[data-observation]')].filter(hasSize);
			return rows !== '' && rows === ids(marks);
		}
	};
	const firstPaint = (): number | undefined => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
	/** The frame that shows it is drawn after the look; the next one begins when it has been, and no paint, no sight. */
	const note = (frame: number): void => {
		const painted = firstPaint();
		if (painted === undefined) return void requestAnimationFrame(() => note(frame));
		Object.assign(globalThis, { seenMs: Math.max(frame, painted) });
	};
	const look = (): void =>
		void requestAnimationFrame(() => (sights[sight]() ? requestAnimationFrame(() => note(performance.now())) : look()));
	look();
}

interface Traffic {
	/** Wall time in seconds less the monotonic time that events carry. */
	offset: number;
	sent: number[];
	received: { at: number; bytes: number }[];
}

function recordTraffic(session: CDPSession): Traffic {
	const traffic: Traffic = { offset: 0, sent: [], received: [] };
	session.on('Network.requestWillBeSent', ({ timestamp, wallTime }) => {
		traffic.offset ||= wallTime - timestamp;
		traffic.sent.push(timestamp);
	});
	session.on('Network.dataReceived', ({ timestamp, dataLength }) =>
		traffic.received.push({ at: timestamp, bytes: dataLength })
	);
	return traffic;
}

/** Makes the line and the processor of a page slow. What runs in a worker keeps its speed. */
export async function slowDown(session: CDPSession): Promise<void> {
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: line.latencyMs,
		downloadThroughput: line.bitsPerSecond / 8,
		uploadThroughput: line.bitsPerSecond / 8
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: line.cpuSlowdown });
}

const seenTime = (page: Page): Promise<number> =>
	page
		.waitForFunction(() => (globalThis as { seenMs?: number }).seenMs, undefined, { timeout: 300_000, polling: 100 })
		.then((handle) => handle.jsonValue() as Promise<number>);

/** One visit by a browser that has never seen the site. */
export async function visit(browser: Browser, address: string, sight: Sight): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const traffic = recordTraffic(session);
		await slowDown(session);
		// tsx wraps functions in a helper of this name, which a page does not have.
		await page.addInitScript('globalThis.__name = (named) => named');
		await page.addInitScript(watchFor, sight);
		await page.goto(address, { waitUntil: 'commit', timeout: 60_000 });
		const seenMs = await seenTime(page);
		const { origin, firstPaintMs } = await page.evaluate(() => ({
			origin: performance.timeOrigin,
			firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
		}));
		const until = (origin + seenMs) / 1000 - traffic.offset;
		return {
			seenMs,
			firstPaintMs,
			bytes: traffic.received.filter(({ at }) => at <= until).reduce((sum, { bytes }) => sum + bytes, 0),
			requests: traffic.sent.filter((at) => at <= until).length
		};
	} finally {
		await context.close();
	}
}
