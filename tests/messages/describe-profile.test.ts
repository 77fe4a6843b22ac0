import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { findMovements } from '../../src/lib/domain/profile/movements';
import { findStandings } from '../../src/lib/domain/profile/standings';
import { partsText, say, type Part } from '../../src/lib/messages/briefing';
import { ProfileTeller, type ToldCheck, type ToldTarget } from '../../src/lib/messages/describe-profile';
import { profileWords } from '../../src/lib/messages/province-profile';
import { exampleFigure } from '../domain/example-figure';

const vi = new ProfileTeller('vi');
const en = new ProfileTeller('en');
/** Non-breaking spaces hold numbers and units together; here they read like others. */
const plain = (parts: readonly Part[]): string => partsText(parts).replaceAll('\u00a0', ' ');
const figureIds = (parts: readonly Part[]): string[] =>
	parts.flatMap((part) => (typeof part !== 'string' && part.kind === 'figure' ? [part.id] : []));

const own = exampleFigure({ value: 98.9 });
const other = exampleFigure({ provinceId: 'binh-thuan', provinceName: 'Bình Thuận', value: 95.12, reportedValue: 95.12, reportedText: '95,12', periodId: '2023-Q1', documentId: 'bt-2023-q1', documentKind: 'press' }); // prettier-ignore

describe('sentences', () => {
	test('a standing names level, periods, place and the others, and links every figure', () => {
		const third = exampleFigure({ provinceId: 'hai-duong', provinceName: 'Hải Dương', value: 90, reportedText: '90' });
		const all = [
			own,
			{ ...other, periodId: own.periodId, periodStart: own.periodStart, periodEnd: own.periodEnd },
			third
		];
		const [standing] = findStandings(all, ['khanh-hoa', 'binh-thuan', 'hai-duong'], 'khanh-hoa').standings;
		if (!standing) throw new Error('no standing');
		const { parts, sources } = vi.standing(standing);
		expect(plain(parts)).toBe(
			'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn, cấp huyện: Khánh Hòa 98,90 % (quý III/2024), thứ 1 trong 3 tỉnh có số liệu; Bình Thuận 95,12 % (quý III/2024, báo chí), Hải Dương 90 % (quý III/2024).'
		);
		expect(figureIds(parts)).toEqual([own.id, other.id, third.id]);
		expect(sources).toEqual(['kh-2024-q3', 'bt-2023-q1']);
		expect(plain(en.standing(standing).parts)).toContain(
			'Khánh Hòa 98.90% (Q3 2024), place 1 of 3 provinces with figures; Bình Thuận 95.12% (Q3 2024, press)'
		);
		const newer = vi.standing({ ...standing, newer: exampleFigure({ value: 97, reportedText: '97', periodId: '2025' }) }); // prettier-ignore
		expect(plain(newer.parts)).toContain(
			'Số mới hơn của Khánh Hòa: 98,90 %'.replace('98,90', '97') + ' (năm 2025), chưa so sánh được'
		);
		expect(plain(vi.standing({ ...standing, isShared: true }).parts)).toContain('cùng thứ 1 trong 3');
	});

	test('what nobody is ranked in stands side by side, with the reason at the end', () => {
		const [beside] = findStandings([own, other], ['khanh-hoa', 'binh-thuan'], 'khanh-hoa').beside;
		if (!beside) throw new Error('nothing beside');
		expect(plain(vi.beside(beside).parts)).toBe(
			'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn, cấp huyện: Khánh Hòa 98,90 % (quý III/2024), Bình Thuận 95,12 % (quý I/2023, báo chí); khác kỳ nên không xếp hạng.'
		);
		expect(plain(en.beside(beside).parts)).toContain('(Q1 2023, press); different periods: not ranked.');
		expect(figureIds(vi.beside(beside).parts)).toEqual([own.id, other.id]);
	});

	test('a rate changes in points with a verdict, a count in percent without, money as it is told', () => {
		const tell = (from: Partial<Figure>, to: Partial<Figure>): string[] => {
			const [movement] = findMovements([exampleFigure(from), exampleFigure(to)]);
			return movement ? [vi, en].map((teller) => plain(teller.change(movement).parts)) : [];
		};
		expect(tell({ periodId: '2022', value: 90 }, { periodId: '2023', value: 95.5 })).toEqual([
			'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn, cấp huyện: Khánh Hòa tăng 5,5 điểm %, từ 90 % (năm 2022) lên 95,5 % (năm 2023), có cải thiện.',
			'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn, cấp huyện: Khánh Hòa up 5.5 percentage points, from 90% (2022) to 95.5% (2023), an improvement.'
		]);
		const count = { measure: 'flow', unit: 'hồ sơ', indicatorName: 'Số hồ sơ' } as const;
		expect(tell({ ...count, periodId: '2022', value: 200 }, { ...count, periodId: '2023', value: 150 })[1]).toContain('by 50 hồ sơ (−25%)'.slice(3)); // prettier-ignore
		expect(tell({ ...count, periodId: '2022', value: 200 }, { ...count, periodId: '2023', value: 150 })[0]).toBe(
			'Số hồ sơ, cấp huyện: Khánh Hòa giảm 50 hồ sơ (−25 %), từ 200 hồ sơ (năm 2022) xuống 150 hồ sơ (năm 2023).'
		);
		const money = { measure: 'flow', unit: 'triệu đồng', indicatorName: 'Số thu' } as const;
		expect(tell({ ...money, periodId: '2022', value: 35000 }, { ...money, periodId: '2023', value: 59000 })[0]).toContain('tăng 24 tỷ đồng (+68,6 %), từ 35 tỷ đồng'); // prettier-ignore
		const rank = { measure: 'rank', unit: 'hạng', direction: 'lower', outOf: 63 } as const;
		expect(tell({ ...rank, periodId: '2022', value: 19 }, { ...rank, periodId: '2023', value: 44 })[0]).toContain(
			'giảm 25 bậc, từ hạng 19/63 (năm 2022) xuống hạng 44/63 (năm 2023), kém đi.'
		);
	});

	test('a target with its result, or as the document itself states it', () => {
		const target: ToldTarget = {
			id: 't1', indicatorName: 'Tỷ lệ đúng hạn', scopeId: 'toan-tinh', scopeName: 'Toàn tỉnh', periodId: '2022',
			documentId: 'kh-plan-2022', verdict: 'met', asked: 'từ 90 % trở lên', result: own
		}; // prettier-ignore
		const met = vi.target(target);
		expect(plain(met.parts)).toBe(
			'Đạt mục tiêu năm 2022: Tỷ lệ đúng hạn, toàn tỉnh: kết quả 98,90 %, mức đặt ra từ 90 % trở lên.'
		);
		expect(met.sources).toEqual(['kh-2024-q3', 'kh-plan-2022']);
		const stated = vi.target({ ...target, verdict: 'not-met', result: null });
		expect(plain(stated.parts)).toMatch(/^Chưa đạt mục tiêu năm 2022: .*mức đặt ra .*; báo cáo tự nêu/);
		expect(figureIds(stated.parts)).toEqual([]);
	});

	test('a mismatch gives the message of the check, its figures with their lines, and the check', () => {
		const check: ToldCheck = {
			id: 'c1', indicatorId: 'x', indicatorName: 'Số hồ sơ', scopeId: 'cap-xa', scopeName: 'Cấp xã', periodId: '2022', documentId: 'kh-2022',
			message: 'Nguồn ghi tổng 33, cộng các phần 34.',
			figures: [{ id: 'f1', indicatorId: 'x', documentId: 'kh-2022', printed: '33', printedValue: 33, value: 33, line: 12 }, { id: 'f2', indicatorId: 'y', documentId: 'kh-2022', printed: null, printedValue: null, value: 1.5, line: null }]
		}; // prettier-ignore
		const { parts, sources } = vi.mismatch(check);
		expect(plain(parts)).toBe(
			'Số hồ sơ, cấp xã, năm 2022: Nguồn ghi tổng 33, cộng các phần 34. Số liệu: 33 (dòng 12); 1,5 (phép kiểm tra).'
		);
		// One style of numbers per language, whatever was printed.
		const large = { ...check, figures: [{ ...(check.figures[0] as ToldCheck['figures'][0]), printed: '253.432', printedValue: 253432, value: 253432 }] }; // prettier-ignore
		expect(plain(en.mismatch(large).parts)).toContain('253,432 (line 12)');
		expect(plain(vi.mismatch(large).parts)).toContain('253.432 (dòng 12)');
		expect(figureIds(parts)).toEqual(['f1', 'f2']);
		expect(sources).toEqual(['kh-2022']);
	});
});

describe('patterns', () => {
	test('texts are joined, links and lists are put in', () =>
		expect(say`a${['b', { text: 'c', kind: 'check', id: 'c' }]}${''}d`).toEqual(['ab', { text: 'c', kind: 'check', id: 'c' }, 'd'])); // prettier-ignore

	test('no English in the Vietnamese words and the reverse', () => {
		const texts = (value: unknown): string[] =>
			typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : []; // prettier-ignore
		expect(texts(profileWords.vi).filter((text) => /\b(the|and|of|province)\b/i.test(text))).toEqual([]);
		expect(texts(profileWords.en).filter((text) => /[à-ỹđ]/i.test(text))).toEqual([]);
	});
});
