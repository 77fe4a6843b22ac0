import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosses, placeLabel } from '../../src/lib/charts/place-labels';
import { spreadColumn } from '../../src/lib/charts/spread-column';

const box = { x: 10, y: 10, width: 20, height: 10 };

describe('crosses', () => {
	it('sees lines through, into and past a box', () => {
		expect(crosses({ x1: 0, y1: 15, x2: 50, y2: 15 }, box)).toBe(true);
		expect(crosses({ x1: 15, y1: 12, x2: 16, y2: 13 }, box)).toBe(true);
		expect(crosses({ x1: 0, y1: 0, x2: 50, y2: 0 }, box)).toBe(false);
		expect(crosses({ x1: 0, y1: 0, x2: 9, y2: 30 }, box)).toBe(false);
		expect(crosses({ x1: 20, y1: 0, x2: 20, y2: 40 }, box)).toBe(true);
	});
});

describe('placeLabel', () => {
	const frame = { x: 0, y: 0, width: 100, height: 100 };
	const below = { ...box, y: 40 };
	const line = { x1: 0, y1: 15, x2: 100, y2: 15 };

	it('takes the first that is free', () => {
		expect(placeLabel([box, below], { frame, boxes: [], lines: [] })).toBe(box);
		expect(placeLabel([box, below], { frame, boxes: [box], lines: [] })).toBe(below);
		expect(placeLabel([{ ...box, x: 90 }], { frame, boxes: [], lines: [] })).toBeNull();
	});

	it('lies on a line only where it may and must', () => {
		expect(placeLabel([box, below], { frame, boxes: [], lines: [line] })).toBe(below);
		expect(placeLabel([box], { frame, boxes: [], lines: [line] })).toBe(box);
		expect(placeLabel([box], { frame, boxes: [], lines: [line], strict: true })).toBeNull();
	});
});

describe('spreadColumn', () => {
	const wish = fc.record({ middle: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 10, max: 30 }) });

	it('keeps order and distance inside the column', () => {
		fc.assert(
			fc.property(fc.array(wish, { minLength: 1, maxLength: 10 }), (some) => {
				const wishes = [...some].sort((a, b) => a.middle - b.middle);
				const tops = spreadColumn(wishes, 0, 300);
				let end = 0;
				tops.forEach((top, i) => {
					expect(top).toBeGreaterThanOrEqual(end - 1e-6);
					end = top + (wishes[i]?.height ?? 0);
				});
				expect(end).toBeLessThanOrEqual(300 + 1e-6);
			})
		);
	});

	it('does not move what is apart', () => {
		expect(
			spreadColumn(
				[
					{ middle: 20, height: 10 },
					{ middle: 50, height: 10 }
				],
				0,
				100
			)
		).toEqual([15, 45]);
		expect(
			spreadColumn(
				[
					{ middle: 50, height: 10 },
					{ middle: 50, height: 10 }
				],
				0,
				100
			)
		).toEqual([40, 50]);
	});
});
