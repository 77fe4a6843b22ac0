import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** Resident megabytes of each renderer process by its id. Empty where the system does not tell. */
export async function rendererMegabytes(browser: Browser): Promise<Map<number, number>> {
	const session = await browser.newBrowserCDPSession();
	try {
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		const renderers = processInfo.filter(({ type }) => type === 'renderer');
		const kilobytes = (id: number): number =>
			Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? NaN);
		return new Map(renderers.map(({ id }) => [id, Math.round(kilobytes(id) / 1024)]));
	} catch {
		return new Map();
	} finally {
		await session.detach();
	}
}
