/** Elements with which browsers and their translators replace pieces of text. */
const wrappers = ['FONT', 'YA-TR-SPAN'];

/** Pieces of text that a translation has taken out of the page, and what stands in their place. */
const replaced = new Map<Text, Node[]>();
let observer: MutationObserver | null = null;

const isWrapper = (node: Node | null): boolean => wrappers.includes(node?.nodeName ?? '');

function note(records: MutationRecord[]): void {
	for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
		const [text] = removedNodes;
		if (removedNodes.length !== 1 || !(text instanceof Text)) continue;
		const beside = [previousSibling, nextSibling]
			.filter((node) => node !== null)
			.filter(isWrapper)
			.slice(0, 1);
		const instead = addedNodes.length > 0 ? [...addedNodes].filter(isWrapper) : beside;
		if (instead.length > 0) replaced.set(text, instead);
	}
}

/**
 * Puts the page's own text back where a browser's translation had replaced it. Before figures change: what changes is the
 * page's own text, and a translation left in its place would go on naming what is no longer shown. The browser then
 * translates what is new.
 */
export function restoreTexts(): void {
	if (observer) note(observer.takeRecords());
	for (const [text, instead] of replaced) {
		const place = instead.find(({ parentNode }) => parentNode);
		place?.parentNode?.insertBefore(text, place);
		for (const node of instead) node.parentNode?.removeChild(node);
	}
	replaced.clear();
	observer?.takeRecords();
}

/** Notes from now on what translations replace, and puts it back when the reader does something. Returns how to stop. */
export function watchTranslation(): () => void {
	observer = new MutationObserver(note);
	observer.observe(document.body, { childList: true, subtree: true });
	const events = ['click', 'input', 'change'] as const;
	for (const event of events) addEventListener(event, restoreTexts, { capture: true });
	return () => {
		for (const event of events) removeEventListener(event, restoreTexts, { capture: true });
		observer?.disconnect();
		observer = null;
		replaced.clear();
	};
}
