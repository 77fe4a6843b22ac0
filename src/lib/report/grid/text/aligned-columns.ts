import type { Segment, TextLine } from './segments';

/** A column of text aligned by blanks: the letters between which its words stand. */
export type Core = Pick<Segment, 'start' | 'end'>;

const overlap = (one: Core, other: Core): number => Math.min(one.end, other.end) - Math.max(one.start, other.start);

/**
 * The columns of a table: where words stand in more lines than may be out of line. A column that few lines use is one too,
 * if none of its words touches another; so is one that only the head names.
 */
export function columnsOf(body: TextLine[], head: TextLine[]): Core[] {
	const lines = body.filter(({ segments }) => segments.length > 1);
	const stray = lines.length < 12 ? 0 : Math.max(1, Math.floor(lines.length / 25));
	const used: number[] = [];
	for (const { segments } of lines) {
		for (const { start, end } of segments) for (let at = start; at < end; at++) used[at] = (used[at] ?? 0) + 1;
	}
	const cores: Core[] = [];
	for (let at = 0; at < used.length; at++) {
		if ((used[at] ?? 0) <= stray) continue;
		const last = cores[cores.length - 1];
		if (last && last.end === at) last.end = at + 1;
		else cores.push({ start: at, end: at + 1 });
	}
	const reach = cores.map((core) => reachOf(core, cores, lines));
	for (const part of [lines, head]) addUntouched(cores, reach, part);
	return cores.sort((one, other) => one.start - other.start);
}

/** How far the words of a column reach that touch no other. */
function reachOf(core: Core, cores: Core[], lines: TextLine[]): Core {
	const own = lines
		.flatMap(({ segments }) => segments)
		.filter(
			(segment) => cores.filter((other) => overlap(other, segment) > 0).length === 1 && overlap(core, segment) > 0
		);
	return {
		start: Math.min(core.start, ...own.map(({ start }) => start)),
		end: Math.max(core.end, ...own.map(({ end }) => end))
	};
}

/** Adds columns for words that touch none of the columns there are. */
function addUntouched(cores: Core[], reach: Core[], lines: TextLine[]): void {
	const added: Core[] = [];
	for (const segment of lines.flatMap(({ segments }) => segments)) {
		if (reach.some((core) => overlap(core, segment) > 0)) continue;
		const near = added.find((core) => overlap(core, segment) > 0);
		if (near) {
			near.start = Math.min(near.start, segment.start);
			near.end = Math.max(near.end, segment.end);
		} else added.push({ start: segment.start, end: segment.end });
	}
	cores.push(...added);
	reach.push(...added);
}

export interface PlacedSegment extends Segment {
	column: number;
	columnSpan: number;
	crosses: boolean;
}

/** Puts the words of a line of the table into columns; those over an edge are parted at the one blank on it, or said to cross. */
export function placeSegments(segments: Segment[], cores: Core[]): PlacedSegment[] {
	return segments.flatMap((segment) => {
		const touched = cores.flatMap((core, index) => (overlap(core, segment) > 0 ? [index] : []));
		const [first = nearest(segment, cores), second] = touched;
		if (second === undefined) return [{ ...segment, column: first, columnSpan: 1, crosses: false }];
		const edge = { start: (cores[first]?.end ?? 0) - 1, end: cores[second]?.start ?? 0 };
		const blanks = [...segment.text.matchAll(/ /g)]
			.map(({ index }) => segment.start + index)
			.filter((at) => at >= edge.start && at < edge.end);
		const [blank] = blanks;
		if (blanks.length !== 1 || blank === undefined || second !== first + 1) {
			const columnSpan = (touched[touched.length - 1] ?? first) - first + 1;
			return [{ ...segment, column: first, columnSpan, crosses: true }];
		}
		const cut = blank - segment.start;
		const rest = { text: segment.text.slice(cut + 1), start: blank + 1, end: segment.end };
		const before = { text: segment.text.slice(0, cut), start: segment.start, end: blank };
		return [{ ...before, column: first, columnSpan: 1, crosses: false }, ...placeSegments([rest], cores)];
	});
}

/** Puts the words of a head over the columns they cover by half or more. */
export function placeHead(segments: Segment[], cores: Core[]): PlacedSegment[] {
	return segments.map((segment) => {
		const covered = cores.flatMap((core, index) => {
			const shared = overlap(core, segment);
			return shared * 2 >= Math.min(core.end - core.start, segment.end - segment.start) && shared > 0 ? [index] : [];
		});
		const [first = nearest(segment, cores)] = covered;
		const columnSpan = (covered[covered.length - 1] ?? first) - first + 1;
		return { ...segment, column: first, columnSpan, crosses: false };
	});
}

const nearest = (segment: Segment, cores: Core[]): number =>
	cores.reduce(
		(best, core, index) => (overlap(core, segment) > overlap(cores[best] ?? core, segment) ? index : best),
		0
	);

/** Columns of a page as numbers of the columns of the page before: in order where as many, else by where they lie. */
export function matchColumns(cores: Core[], before: Core[]): number[] {
	if (cores.length === before.length) return cores.map((_, index) => index);
	return cores.map((core) => nearest({ ...core, text: '' }, before));
}
