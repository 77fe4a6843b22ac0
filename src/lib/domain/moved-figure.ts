import type { Entry } from './edition';

/** Parts of a figure's id that a data steward may correct, in the order in which a slip is likely. */
const parts: ((figure: Entry) => string)[] = [
	({ cells }) => cells.form_code ?? cells.line ?? '',
	({ cells }) => cells.period_id ?? '',
	({ cells }) => cells.scope_id ?? '',
	({ cells }) => cells.indicator_id ?? '',
	({ cells }) => cells.basis ?? ''
];
const place = 0;

/** All parts but one. A figure said to stand elsewhere may have any value; else what was printed must be the same. */
const keyWithout = (left: number, figure: Entry): string =>
	JSON.stringify([
		figure.cells.document_id,
		left === place ? '' : [figure.cells.reported_text ?? '', figure.cells.formula ?? ''],
		...parts.map((read, i) => (i === left ? '' : read(figure)))
	]);

function groupBy(figures: Iterable<Entry>, keyOf: (figure: Entry) => string): Map<string, Entry[]> {
	const groups = new Map<string, Entry[]>();
	for (const figure of figures) groups.set(keyOf(figure), [...(groups.get(keyOf(figure)) ?? []), figure]);
	return groups;
}

/**
 * Removed figures and what they were corrected to, where only one part of the id differs (line, period, level, indicator)
 * and no other figure could be meant. A line or period put right is a correction, not a loss and a gain.
 */
export function pairMoved(removed: Entry[], added: Entry[]): Map<Entry, Entry> {
	const pairs = new Map<Entry, Entry>();
	const [left, free] = [new Set(removed), new Set(added)];
	for (const i of parts.keys()) {
		const candidates = groupBy(free, (figure) => keyWithout(i, figure));
		for (const [key, figures] of groupBy(left, (figure) => keyWithout(i, figure))) {
			const [from, to] = [figures, candidates.get(key) ?? []];
			if (from.length !== 1 || to.length !== 1 || !from[0] || !to[0]) continue;
			pairs.set(from[0], to[0]);
			left.delete(from[0]);
			free.delete(to[0]);
		}
	}
	return pairs;
}
