import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, formatNumber, parsePrintedNumber, parseVietnameseNumber } from '../../src/lib/domain/number';

test('blanks mark thousands where the value stands beside the text', () => {
	expect(parsePrintedNumber('1 664,5')).toEqual({ ok: true, value: 1664.5 });
	expect(parsePrintedNumber('16 64').ok).toBe(false);
});

describe('parseVietnameseNumber', () => {
	test.each([
		['08', 8],
		['0', 0],
		['1.664', 1664],
		['99,59', 99.59],
		['59.033.653.036', 59033653036],
		['1.234,5', 1234.5],
		['62,50', 62.5],
		['1497', 1497]
	])('%s is %d', (text, value) => {
		expect(parseVietnameseNumber(text)).toEqual({ ok: true, value });
	});

	test.each(['', '-', '1.66', '12,3,4', '99.59 %', '1,234.5', '9 191', 'khong', '1.2345', '3. 029'])(
		'%s is refused',
		(text) => {
			expect(parseVietnameseNumber(text).ok).toBe(false);
		}
	);

	test('reads back every number it can be written as', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
				const value = whole / 10 ** decimals;
				const text = formatNumber(value, decimals, 'vi').replace('−', '-');
				expect(parseVietnameseNumber(text)).toEqual({ ok: true, value: Number(value.toFixed(decimals)) });
			})
		);
	});
});

test('numbers are written in the format of the language', () => {
	expect(formatNumber(1234567.891, 2, 'vi')).toBe('1.234.567,89');
	expect(formatNumber(1234567.891, 2, 'en')).toBe('1,234,567.89');
	expect(formatNumber(-0.001, 2, 'vi')).toBe('0,00');
	expect(formatNumber(-12, 0, 'vi')).toBe('−12');
});

test('decimals are as many as the value needs', () => {
	expect(decimalsOf(99.59)).toBe(2);
	expect(decimalsOf(62.5)).toBe(1);
	expect(decimalsOf(14)).toBe(0);
	expect(decimalsOf(1 / 3)).toBe(2);
});
