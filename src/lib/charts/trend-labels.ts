import { placeLabel, type Box, type Segment } from './place-labels';
import { spreadColumn } from './spread-column';
import {
	beside,
	blockGap,
	boxesAround,
	endBlock,
	linesIn,
	sizeOfBlock,
	valueBlock,
	type LabelBlock
} from './trend-blocks';
import type { LaidPoint, LaidSeries, TrendLabel } from './trend-types';

/** Pixels a name may move up or down from the end of a line that stops early, before it goes to the other side. */
const shifts = [0, -8, 8, -16, 16, -24, 24];
/** Steps of the search for a place further off, in pixels. */
const searchStep = 8;
/** Up to here a value may lie on a line rather than be left out. */
const fewPoints = 8;
/** From here on only the ends of lines are labelled: more numbers would not be read. */
const manyPoints = 30;

/** What labels are placed among. */
export interface LabelScene {
	series: readonly LaidSeries[];
	/** Labels stay inside. */
	frame: Box;
	/** Boxes of all marks. */
	marks: readonly Box[];
	breakLines: readonly Segment[];
	/** Of the chart, in pixels. */
	width: number;
}

interface End {
	last: LaidPoint;
	block: LabelBlock;
}

function endsOf({ series, width }: LabelScene): End[] {
	const ends = series.flatMap((one): End[] => {
		const last = one.points.at(-1);
		return last ? [{ last, block: endBlock(one.series, last.point, width) }] : [];
	});
	return ends.sort((a, b) => a.last.y - b.last.y);
}

/** Names of the lines that reach the newest date: one column at the right, moved apart. */
function nameColumn(ends: End[], frame: Box): Box[] {
	const sizes = ends.map(({ block }) => sizeOfBlock(block));
	const wishes = ends.map(({ last }, i) => ({ middle: last.y, height: blockGap + (sizes[i]?.height ?? 0) }));
	const tops = spreadColumn(wishes, frame.y, frame.y + frame.height);
	return ends.map(({ last }, i) => ({
		x: last.x + beside,
		y: (tops[i] ?? 0) + blockGap / 2,
		width: 0,
		height: 0,
		...sizes[i]
	}));
}

/** Places for the name of a line that ends early: right of its end, left, around. */
function besideEnd({ last, block }: End): Box[] {
	const { width, height } = sizeOfBlock(block);
	const sides = [last.x + beside, last.x - beside - width];
	const level = sides.flatMap((x) => shifts.map((shift) => ({ x, y: last.y - height / 2 + shift, width, height })));
	return [...level, ...boxesAround(last, block)];
}

/** Every place in the frame, the nearest to the end of the line first. */
function anywhere({ last, block }: End, frame: Box): Box[] {
	const size = sizeOfBlock(block);
	const columns = Math.floor((frame.width - size.width) / searchStep);
	const rows = Math.floor((frame.height - size.height) / searchStep);
	const distance = ({ x, y }: Box): number => Math.hypot(x + size.width / 2 - last.x, y + size.height / 2 - last.y);
	return Array.from({ length: Math.max(0, columns * rows) }, (_, i) => ({
		x: frame.x + (i % columns) * searchStep,
		y: frame.y + Math.floor(i / columns) * searchStep,
		...size
	})).sort((a, b) => distance(a) - distance(b));
}

/**
 * Places names at the ends of lines, then values: first points, then the others in time. Names always find a place, values
 * that find none are left out (tooltip and table have them). Greedy, in a fixed order, so the result is always the same.
 */
export function placeTrendLabels(scene: LabelScene): TrendLabel[] {
	const { series, frame, breakLines } = scene;
	const boxes = [...scene.marks];
	const curves = series.flatMap((one) => one.segments);
	const labels: TrendLabel[] = [];
	const put = (block: LabelBlock, box: Box): void => {
		boxes.push(box);
		labels.push(...linesIn(block, box));
	};

	const ends = endsOf(scene);
	const newest = Math.max(...ends.map(({ last }) => last.time));
	const current = ends.filter(({ last }) => last.time === newest);
	nameColumn(current, frame).forEach((box, i) => put(current[i]?.block ?? [], box));
	for (const end of ends.filter(({ last }) => last.time < newest)) {
		// A name may lie on the line of a break: near its own line's end it is read better than far off.
		const near = besideEnd(end);
		const far = anywhere(end, frame);
		const texts = boxes.slice(scene.marks.length);
		const obstacles = { frame, boxes, lines: curves };
		const free = placeLabel(near, obstacles) ?? placeLabel(far, obstacles);
		// In a full chart a name may lie on a mark, but not on another name.
		const box = free ?? placeLabel(far, { ...obstacles, boxes: texts }) ?? near[0];
		if (box) put(end.block, box);
	}

	const inner = series.flatMap((one) => {
		const role = one.series.muted ? ('muted' as const) : ('value' as const);
		return one.points.slice(0, -1).map((point, index) => ({ point, first: index === 0, role }));
	});
	inner.sort((a, b) => Number(b.first) - Number(a.first) || a.point.time - b.point.time);
	const total = inner.length + ends.length;
	const lines = [...curves, ...breakLines];
	for (const { point, first, role } of inner) {
		if (total >= manyPoints && !first) continue;
		const block = valueBlock(point.point, role);
		const box = placeLabel(boxesAround(point, block), { frame, boxes, lines, strict: total > fewPoints });
		if (box) put(block, box);
	}
	return labels;
}
