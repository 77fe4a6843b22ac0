import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	canonicalPeriod,
	formatPeriod,
	parsePeriod,
	previousPeriod,
	samePeriodLastYear,
	sinceJanuary,
	type Period
} from '../../src/lib/domain/period';

const parsed = (id: string): Period => {
	const period = parsePeriod(id);
	if (!period) throw new Error(`${id} is no period`);
	return period;
};

describe('parsePeriod', () => {
	test.each([
		['2024-Q3', 'quarter', '2024-07-01', '2024-09-30', 3],
		['2024-M02', 'month', '2024-02-01', '2024-02-29', 1],
		['2023-H2', 'half', '2023-07-01', '2023-12-31', 6],
		['2024-8M', 'ytd', '2024-01-01', '2024-08-31', 8],
		['2022', 'year', '2022-01-01', '2022-12-31', 12],
		['2021-2025', 'years', '2021-01-01', '2025-12-31', 60]
	])('%s is a %s', (id, kind, start, end, months) => {
		expect(parsePeriod(id)).toMatchObject({ kind, start, end, months });
	});

	test.each([
		'',
		'2024-Q5',
		'2024-M13',
		'2024-13M',
		'2024-12M',
		'2024-6M',
		'2024-3M',
		'2024-1M',
		'2023-2021',
		'2022-2022',
		'24-Q1',
		'2024-q1',
		'moi-nhat'
	])('%s is refused', (id) => {
		expect(parsePeriod(id)).toBeNull();
	});
});

describe('one id for the same months', () => {
	test.each([
		['2024-6M', '2024-H1'],
		['2024-3M', '2024-Q1'],
		['2024-12M', '2024'],
		['2024-1M', '2024-M01'],
		['2024-9M', '2024-9M'],
		['2024-Q2', '2024-Q2'],
		['moi-nhat', 'moi-nhat']
	])('%s is %s', (id, one) => expect(canonicalPeriod(id)).toBe(one));

	test('no two ids that can be read name the same months', () => {
		const parts = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', ...Array.from({ length: 12 }, (_, i) => [`${i + 1}M`, `M${String(i + 1).padStart(2, '0')}`]).flat()]; // prettier-ignore
		const read = ['2024', ...parts.map((part) => `2024-${part}`)].flatMap((id) => parsePeriod(id) ?? []);
		expect(new Set(read.map(({ start, end }) => `${start} ${end}`)).size).toBe(read.length);
	});
});

const regular = fc
	.tuple(
		fc.integer({ min: 1990, max: 2060 }),
		fc.constantFrom('', '-Q1', '-Q2', '-Q3', '-Q4', '-H1', '-H2', '-M01', '-M12', '-M06')
	)
	.map(([year, part]) => `${year}${part}`);

test('the period before ends the day before this one starts and has the same kind', () => {
	fc.assert(
		fc.property(regular, (id) => {
			const period = parsed(id);
			const before = parsed(previousPeriod(period) ?? '');
			const dayAfter = new Date(`${before.end}T00:00:00Z`);
			dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
			expect(dayAfter.toISOString().slice(0, 10)).toBe(period.start);
			expect(before.kind).toBe(period.kind);
		})
	);
});

test('the same part of the year before has the same length in months', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				regular,
				fc.integer({ min: 1, max: 12 }).map((month) => sinceJanuary(2024, month))
			),
			(id) => {
				const period = parsed(id);
				const before = parsed(samePeriodLastYear(period) ?? '');
				expect(before.months).toBe(period.months);
				expect(before.startMonth).toBe(period.startMonth);
				expect(before.endYear).toBe(period.endYear - 1);
			}
		)
	);
	expect(previousPeriod(parsed('2024-8M'))).toBeNull();
});

test('periods in words', () => {
	expect(formatPeriod('2024-Q3', 'vi')).toBe('quý III/2024');
	expect(formatPeriod('2024-8M', 'vi')).toBe('8 tháng đầu năm 2024');
	expect(formatPeriod('2022', 'vi')).toBe('năm 2022');
	expect(formatPeriod('2024-8M', 'en')).toBe('January to August 2024');
	expect(formatPeriod('2024-M09', 'vi')).toBe('tháng 9/2024');
});
