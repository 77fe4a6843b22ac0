/** Milliseconds within which it is done at the latest. */
const latest = 200;

/** Does something once what a reader looks at has been painted and the page has nothing else to do. Returns what cancels it. */
export function afterPaint(work: () => void): () => void {
	// Safari has no idle callbacks.
	if (!('requestIdleCallback' in globalThis)) {
		const timer = setTimeout(work, latest);
		return () => clearTimeout(timer);
	}
	const idle = requestIdleCallback(work, { timeout: latest });
	return () => cancelIdleCallback(idle);
}
