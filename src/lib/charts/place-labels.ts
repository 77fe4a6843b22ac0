/** A box in pixels, from its left upper corner. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A straight line between two points. */
export interface Segment {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const isInside = (box: Box, frame: Box): boolean =>
	box.x >= frame.x &&
	box.y >= frame.y &&
	box.x + box.width <= frame.x + frame.width &&
	box.y + box.height <= frame.y + frame.height;

/** Does a line run through a box? Clips the line at each side in turn (Liang and Barsky). */
export function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
	let from = 0;
	let to = 1;
	const sides: [number, number][] = [
		[x1 - x2, x1 - box.x],
		[x2 - x1, box.x + box.width - x1],
		[y1 - y2, y1 - box.y],
		[y2 - y1, box.y + box.height - y1]
	];
	for (const [direction, distance] of sides) {
		if (direction === 0 && distance < 0) return false;
		if (direction < 0) from = Math.max(from, distance / direction);
		if (direction > 0) to = Math.min(to, distance / direction);
	}
	return from <= to;
}

export interface Obstacles {
	/** Labels must stay inside. */
	frame: Box;
	/** Labels must not touch these. */
	boxes: readonly Box[];
	/** Labels avoid these where they can; `strict`: where they cannot, they are not placed. */
	lines: readonly Segment[];
	strict?: boolean;
}

/**
 * The first of the candidates that is free, best one first; where none is free of lines, the first that touches no box.
 * Null when every candidate would touch a box or leave the frame. Same input, same choice.
 */
export function placeLabel(candidates: readonly Box[], obstacles: Obstacles): Box | null {
	const free = candidates.filter(
		(box) => isInside(box, obstacles.frame) && !obstacles.boxes.some((taken) => overlaps(box, taken))
	);
	const clear = free.find((box) => !obstacles.lines.some((line) => crosses(line, box)));
	return clear ?? (obstacles.strict ? null : free[0]) ?? null;
}
