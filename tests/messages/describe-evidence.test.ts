import { describe, expect, test } from 'vitest';
import type { Figure, Locale } from '../../src/lib/domain/figure';
import { describeFlags, describeProvenance } from '../../src/lib/messages/describe-evidence';
import { exampleFigure } from '../domain/example-figure';

/** Non-breaking spaces as plain ones. */
const provenance = (part: Partial<Figure>, locale: Locale = 'vi'): string =>
	describeProvenance(exampleFigure(part), locale).replaceAll('\u00a0', ' ');

describe('how the printed token became the value', () => {
	test('unchanged', () => {
		expect(provenance({})).toBe('Giữ nguyên số đã in.');
		expect(provenance({}, 'en')).toBe('The printed number, unchanged.');
	});

	test('by a unit, with all digits', () => {
		const billions = { unit: 'triệu đồng', reportedUnit: 'tỷ đồng', reportedValue: 19_314.87, value: 19_314_870 };
		expect(provenance(billions)).toBe('Đổi đơn vị: 1 tỷ đồng = 1.000 triệu đồng, thành 19.314.870 triệu đồng.');
		const dong = { reportedUnit: 'đồng', reportedValue: 347_593_808_508, value: 347_593.808508 };
		expect(provenance({ ...dong, unit: 'million VND' }, 'en')).toBe(
			'Unit converted: 1,000,000 đồng = 1 million VND, which gives 347,593.808508 million VND.'
		);
	});

	test('by arithmetic; what two decimals do not tell is said to be about that', () => {
		const derived = { basis: 'derived', reportedText: null, reportedValue: null, reportedUnit: null } as const;
		expect(provenance({ ...derived, formula: '253432-97484', value: 155_948, unit: 'hồ sơ' })).toBe(
			'Tính từ số khác của nguồn: 253.432 − 97.484 = 155.948 hồ sơ.'
		);
		expect(provenance({ ...derived, formula: '587524/596533*100', value: 98.4897734073 })).toBe(
			'Tính từ số khác của nguồn: 587.524 ÷ 596.533 × 100 ≈ 98,49 %.'
		);
	});

	test('a coded answer by its label', () => {
		expect(provenance({ measure: 'coded', value: 1, codeLabels: '0=Không;1=Có' })).toBe('Mã trả lời 1 nghĩa là “Có”.');
	});
});

test('a bound says already that a number is approximate', () => {
	expect(describeFlags({ flags: ['approx', 'over'] }, 'vi')).toHaveLength(1);
	expect(describeFlags({ flags: ['approx', 'doubt'] }, 'en')).toEqual([
		'The source gives an approximate number.',
		'To be reviewed: the reading of the number or its period is uncertain.'
	]);
	expect(describeFlags({ flags: [] }, 'vi')).toEqual([]);
});
