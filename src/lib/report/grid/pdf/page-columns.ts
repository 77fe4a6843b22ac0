import { roleOfHead } from '../../form/columns';
import type { PageLine, Segment } from './page-lines';

export interface HeadCell {
	text: string;
	left: number;
	right: number;
	column: number;
	columnSpan: number;
}

export interface PageHead {
	/** Cells by row of the head: what spans others stands above them. */
	rows: HeadCell[][];
	/** Heads of single columns, from the left. */
	leaves: HeadCell[];
	/** First and last line that belong to it. */
	from: number;
	to: number;
}

const shortest = 24;
const overlap = (a: { left: number; right: number }, b: { left: number; right: number }): number =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** The head of a table among the lines of a page, at or behind `start`; null where there is none. */
export function findHead(lines: readonly PageLine[], start: number): PageHead | null {
	for (let at = start; at < lines.length; at++) {
		const line = lines[at] as PageLine;
		const number = line.segments.find(({ text }) => roleOfHead(text) === 'number');
		if (!number) continue;
		const own = [...line.segments];
		const name = own.find(({ text }) => roleOfHead(text) === 'name');
		let from = at;
		let to = at;
		const isPart = (other: PageLine): boolean => {
			const distance = Math.abs(other.base - line.base);
			if (other.segments.some(({ text }) => /^\d+(?:\.\d+)*\.?$/.test(text) && !/^\(/.test(text))) return false;
			if (distance <= line.height * 1.3) return true;
			return (
				distance <= line.height * 2.2 &&
				other.segments.every((one) => {
					const role = roleOfHead(one.text);
					const isUnder = name ? overlap(one, name) > 0 : false;
					return role !== null && (one.text.length <= shortest || role === 'name') && !(isUnder && role !== 'name');
				})
			);
		};
		while (from > start && isPart(lines[from - 1] as PageLine)) own.push(...(lines[--from] as PageLine).segments);
		while (to + 1 < lines.length && isPart(lines[to + 1] as PageLine)) own.push(...(lines[++to] as PageLine).segments);
		const roles = new Set(own.map(({ text }) => roleOfHead(text)));
		if (!roles.has('name') || roles.size < 3) continue;
		return { ...layHead(own), from, to };
	}
	return null;
}

/** Puts what stands under each other in one column together, and what spans several above them. */
function layHead(segments: readonly Segment[]): Pick<PageHead, 'rows' | 'leaves'> {
	const stacks: { text: string; left: number; right: number; base: number }[] = [];
	for (const one of [...segments].sort((a, b) => a.base - b.base || a.left - b.left)) {
		const host = stacks.find(
			(stack) =>
				overlap(stack, one) > Math.min(stack.right - stack.left, one.right - one.left) * 0.5 &&
				one.base - stack.base < one.height * 1.5 &&
				roleOfHead(one.text) === null
		);
		if (host) {
			host.text += ` ${one.text}`;
			host.left = Math.min(host.left, one.left);
			host.right = Math.max(host.right, one.right);
			host.base = one.base;
		} else stacks.push({ text: one.text, left: one.left, right: one.right, base: one.base });
	}
	type Stack = (typeof stacks)[number];
	const isBelow = (other: Stack, stack: Stack): boolean => other.base > stack.base + 4;
	/** What stands under a head; its text may be short and set to the left: then a neighbour in that row under no other head is its too. */
	const under = (stack: Stack): Stack[] => {
		const direct = stacks.filter((other) => isBelow(other, stack) && overlap(stack, other) > 0);
		const [first] = direct;
		if (!first) return [];
		const beside = stacks.filter((other) => {
			if (direct.includes(other) || Math.abs(other.base - first.base) > 3 || other.left < stack.right) return false;
			const isOver = (one: Stack): boolean => one !== stack && isBelow(other, one);
			return !stacks.some((one) => isOver(one) && (overlap(one, other) > 0 || (one.left > first.right && one.right < other.left))); // prettier-ignore
		});
		return [...direct, ...beside];
	};
	const isSpanning = (stack: Stack): boolean => under(stack).length > 1;
	const leaves = stacks.filter((stack) => !isSpanning(stack)).sort((a, b) => a.left - b.left);
	const leafCells = leaves.map(({ text, left, right }, column) => ({ text, left, right, column, columnSpan: 1 }));
	const spans = stacks.filter(isSpanning).map((stack) => {
		const lefts = under(stack).map(({ left }) => left);
		const own = leafCells.filter((leaf) => lefts.includes(leaf.left));
		return {
			text: stack.text,
			left: stack.left,
			right: stack.right,
			column: own[0]?.column ?? 0,
			columnSpan: own.length
		};
	});
	const isUnder = (leaf: HeadCell): boolean =>
		spans.some(({ column, columnSpan }) => leaf.column >= column && leaf.column < column + columnSpan);
	const upper = [...leafCells.filter((leaf) => !isUnder(leaf)), ...spans].sort((a, b) => a.column - b.column);
	const lower = leafCells.filter(isUnder);
	return { rows: lower.length > 0 ? [upper, lower] : [upper], leaves: leafCells };
}

/**
 * Where one column ends and the next begins: between the middles of two heads, the widest stretch that the fewest pieces
 * of the table cross. A piece that still crosses it is not to be told apart.
 */
export function columnEdges(leaves: readonly HeadCell[], segments: readonly Segment[]): number[] {
	const middle = ({ left, right }: HeadCell): number => (left + right) / 2;
	return leaves.slice(0, -1).map((leaf, i) => {
		const next = leaves[i + 1] as HeadCell;
		const [from, to] = [middle(leaf), middle(next)];
		const all = [...segments, leaf, next];
		const stops = [from, to, ...all.flatMap(({ left, right }) => [left, right])]
			.filter((x) => x >= from && x <= to)
			.sort((a, b) => a - b);
		let best = { at: (leaf.right + next.left) / 2, crossed: Infinity, width: 0 };
		for (let k = 0; k + 1 < stops.length; k++) {
			const [start, end] = [stops[k] as number, stops[k + 1] as number];
			const at = (start + end) / 2;
			if (end - start < 0.5) continue;
			const crossed = all.filter(({ left, right }) => left < at && right > at).length;
			if (crossed < best.crossed || (crossed === best.crossed && end - start > best.width))
				best = { at, crossed, width: end - start };
		}
		return best.at;
	});
}
