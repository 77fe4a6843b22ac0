import type { PlacedSegment } from './aligned-columns';
import { isRowNumber } from './segments';

/** A line of a table, its words in columns. */
export interface PlacedLine {
	number: number;
	segments: PlacedSegment[];
}

/** Where a row's number stands among the lines the row is wrapped over: in their middle, or on the first. */
export type Alignment = 'middle' | 'top';

const isAnchor = ({ segments }: PlacedLine): boolean => segments[0]?.column === 0 && isRowNumber(segments[0].text);

/** What speaks against lines being one row: a column that begins like the rest of a sentence or goes on like a new one. */
function breaksSense(lines: PlacedLine[]): number {
	const seen = new Map<number, string>();
	let cost = 0;
	for (const { column, text } of lines.flatMap(({ segments }) => segments)) {
		const before = seen.get(column);
		if (before === undefined && /^[\p{Ll})]/u.test(text)) cost += 2;
		if (before !== undefined && /^\p{Lu}/u.test(text)) cost += 0.5;
		if (before !== undefined && /^[\d.,%]+$/.test(before) && /^[\d.,%]+$/.test(text)) cost += 3;
		seen.set(column, text);
	}
	return cost;
}

function costOf(above: PlacedLine[], anchor: PlacedLine, below: PlacedLine[], alignment: Alignment): number {
	const out = Math.abs(above.length - below.length);
	const shape = alignment === 'top' ? above.length * 3 : out <= 1 ? out : out * 2;
	return shape + breaksSense([...above, anchor, ...below]);
}

interface Path {
	cost: number;
	/** How many of the lines before each anchor go to the row above it. */
	splits: number[];
}

/** Puts the lines of one stretch together to rows, the cheapest way; lines without any number stay as they are. */
export function wrappedRows(lines: PlacedLine[], alignment: Alignment): { rows: PlacedLine[][]; cost: number } {
	const anchors = lines.flatMap((line, index) => (isAnchor(line) ? [index] : []));
	if (anchors.length === 0) return { rows: lines.map((line) => [line]), cost: 0 };
	const gaps = [...anchors, lines.length].map((to, index) =>
		lines.slice(index === 0 ? 0 : (anchors[index - 1] ?? 0) + 1, to)
	);
	const first = gaps[0] ?? [];
	// Lines before the first number on a page may belong to the row that the page before cut off.
	let best: Path[] = first.map((_, cut) => ({ cost: cut * 1.5, splits: [cut] }));
	best.push({ cost: alignment === 'top' ? 0 : first.length * 1.5, splits: [first.length] });
	anchors.forEach((at, index) => {
		const anchor = lines[at] as PlacedLine;
		const before = gaps[index] ?? [];
		const after = gaps[index + 1] ?? [];
		const isLast = index === anchors.length - 1;
		best = Array.from({ length: after.length + 1 }, (_, taken): Path => {
			if (isLast && taken < after.length) return { cost: Infinity, splits: [] };
			return best.reduce<Path>(
				(found, path) => {
					const above = before.slice(path.splits[index]);
					const cost = path.cost + costOf(above, anchor, after.slice(0, taken), alignment);
					return cost < found.cost ? { cost, splits: [...path.splits, taken] } : found;
				},
				{ cost: Infinity, splits: [] }
			);
		});
	});
	const chosen = best.reduce((one, other) => (other.cost < one.cost ? other : one));
	const cutOff = first.slice(0, chosen.splits[0]).map((line) => [line]);
	const rows = anchors.map((at, index) => [
		...(gaps[index] ?? []).slice(chosen.splits[index]),
		lines[at] as PlacedLine,
		...(gaps[index + 1] ?? []).slice(0, chosen.splits[index + 1])
	]);
	return { rows: [...cutOff, ...rows], cost: chosen.cost };
}
