import { expect, test } from 'vitest';
import { newestOf, newestOfEach } from '../../src/lib/domain/newest';
import { exampleFigure } from './example-figure';

const of = (provinceId: string, periodId: string, id: string) => exampleFigure({ provinceId, periodId, id });
const year = of('khanh-hoa', '2022', 'year');
const quarter = of('khanh-hoa', '2022-Q4', 'quarter');
const same = of('khanh-hoa', '2022-Q4', 'same');
const earlier = of('khanh-hoa', '2022-Q3', 'earlier');
const other = of('hai-duong', '2022-Q3', 'other');

test('of equal ends the shorter period is newer, of equal periods the first stands', () => {
	expect(newestOf([])).toBeNull();
	for (const order of [
		[year, quarter, earlier],
		[earlier, quarter, year],
		[quarter, same]
	])
		// prettier-ignore
		expect(newestOf(order)).toBe(quarter);
	expect(newestOf([same, quarter])).toBe(same);
});

test('each province has one, in the order in which provinces come', () => {
	expect(newestOfEach([earlier, other, year, quarter])).toEqual([quarter, other]);
});
