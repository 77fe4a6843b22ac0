import { describe, expect, test } from 'vitest';
import { buildBulletChart } from '../../src/lib/charts/bullet-chart';
import { layBullets } from '../../src/lib/charts/bullet-layout';
import type { BulletChart, BulletRow } from '../../src/lib/charts/bullet-types';
import { niceAxis } from '../../src/lib/charts/nice-axis';
import { renderChartSvg } from '../../src/lib/charts/render-svg';
import { textWidth } from '../../src/lib/charts/text-width';
import { chartTheme } from '../../src/lib/charts/theme';

const row = (part: Partial<BulletRow> = {}): BulletRow => ({
	provinceId: 'khanh-hoa',
	name: 'Tỷ lệ thực hiện kiến nghị sau thanh tra, kiểm tra, kiểm toán về tài chính',
	verdict: 'Chưa đạt',
	words: 'Khánh Hòa, năm 2022 · kết quả 84,98 % · mục tiêu 100 %',
	observationId: 'a',
	href: '/x/#a',
	ariaLabel: 'Khánh Hòa: 84,98 %',
	value: 84.98,
	valueLabel: '84,98 %',
	kind: 'reported',
	target: 100,
	upper: null,
	...part
});
const chart = (rows: BulletRow[], hasBars = true): BulletChart => ({
	rows,
	axis: niceAxis(rows.flatMap(({ value, target }) => [value, target]), { zeroBased: hasBars, max: 100 }), // prettier-ignore
	hasBars,
	formatAxis: (value) => `${value} %`
});
const draw = (input: BulletChart, width: number): string =>
	renderChartSvg(buildBulletChart(input, chartTheme, width), { label: 'Mục tiêu', idPrefix: 'b' });

describe.each([320, 350, 760])('a bullet chart %d pixels wide', (width) => {
	const input = chart([row(), row({ observationId: 'b', verdict: 'Chưa kết luận được', upper: 100, target: 45 })]);

	test('keeps every word inside and rows apart', () => {
		const { rows, height } = layBullets(input, width);
		for (const { names, words, verdict, top, bottom, y } of rows) {
			for (const line of names) expect(line.x + textWidth(line.text, 13)).toBeLessThanOrEqual(width);
			for (const line of words) expect(line.x + textWidth(line.text, 12)).toBeLessThanOrEqual(width);
			for (const line of [...names, ...words, verdict]) expect(line.y).toBeLessThan(y - 12);
			expect(bottom).toBeGreaterThan(top);
		}
		expect(rows[1]?.top).toBe(rows[0]?.bottom);
		expect(height).toBeGreaterThan(rows[1]?.bottom ?? Infinity);
	});

	test('has one link for each result and the words of the verdict', () => {
		const svg = draw(input, width);
		expect([...svg.matchAll(/data-observation="(\w+)"/g)].map(([, id]) => id)).toEqual(['a', 'b']);
		expect(svg).toContain('Chưa đạt');
		expect(svg).toContain('Chưa kết luận được');
	});
});

test('the line of the target stands at its value, the upper end of a range dashed beside it', () => {
	const input = chart([row({ target: 45, upper: 50, value: 30 })]);
	const { toX } = layBullets(input, 350);
	const svg = draw(input, 350);
	const uprights = [...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"([^>]*)/g)].filter(
		([, x1, , x2, , look]) => x1 === x2 && look?.includes('var(--ink)')
	);
	expect(uprights.map(([, x]) => Math.round(Number(x)))).toEqual([toX(45), toX(50)].map(Math.round));
	expect(uprights[1]?.[5]).toContain('stroke-dasharray');
});

test('a rank has no bar: nothing is measured from zero', () => {
	const bars = (hasBars: boolean): number =>
		draw(chart([row({ value: 48, target: 30 })], hasBars), 350).split('opacity="0.3"').length;
	expect(bars(true)).toBe(2);
	expect(bars(false)).toBe(1);
});
