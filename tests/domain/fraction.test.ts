import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { toldFraction } from '../../src/lib/domain/fraction';
import { describeFraction } from '../../src/lib/messages/describe-scaled';
import { exampleFigure } from './example-figure';

const units = { numeratorUnit: 'hồ sơ', denominatorUnit: 'hồ sơ' };
const rate = (part: Partial<Figure>): Figure =>
	exampleFigure({
		value: 99.59,
		reportedText: '99,59',
		reportedValue: 99.59,
		fraction: { numerator: 66_687, denominator: 66_959, ...units },
		...part
	});
const words = (figure: Figure): string => describeFraction(figure, 'vi').replaceAll('\u00a0', ' ');

it('a rate is told with numerator and denominator that come to it', () => {
	expect(words(rate({}))).toBe('66.687 / 66.959 hồ sơ');
	expect(words(rate({ fraction: null }))).toBe('');
});

it('a pair that does not come to it is told beside the mark of a mismatch alone', () => {
	const off = { value: 95.12, reportedText: '95,12', reportedValue: 95.12 };
	expect(toldFraction(rate(off))).toBeNull();
	expect(toldFraction(rate({ ...off, checks: 'mismatch' }))).not.toBeNull();
});

it('two units are both told', () => {
	const fraction = { numerator: 50, denominator: 100, numeratorUnit: 'tin nhắn', denominatorUnit: 'hồ sơ' };
	const figure = rate({ value: 0.5, reportedText: '0,5', reportedValue: 0.5, unit: 'tin nhắn', fraction });
	expect(words(figure)).toBe('50 tin nhắn / 100 hồ sơ');
});

it('a rate rounded or cut off agrees with what it was made of; nothing is divided by zero', () => {
	fc.assert(
		fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), fc.boolean(), (above, below, cut) => {
			const exact = (above / below) * 100;
			const value = (cut ? Math.floor(exact * 100) : Math.round(exact * 100)) / 100;
			const fraction = { numerator: above, denominator: below, ...units };
			const text = value.toFixed(2).replace('.', ',');
			expect(toldFraction(rate({ value, reportedText: text, reportedValue: value, fraction }))).toEqual(fraction);
		})
	);
	expect(toldFraction(rate({ fraction: { numerator: 0, denominator: 0, ...units }, checks: 'mismatch' }))).toBeNull();
});
