import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/lib/domain/audit/check';
import type { AuditClaim } from '../../../src/lib/domain/audit/claim';
import { runAudit } from '../../../src/lib/domain/audit/run-audit';
import { sentencesIn } from '../../../src/lib/domain/audit/sentences';
import { billions, claim, indicator, modelOf, stated } from './example-claims';

const model = modelOf(
	indicator('dung-ty-le', { numeratorId: 'dung', denominatorId: 'xong' }),
	indicator('dung'),
	indicator('xong', { sumParts: ['a', 'b', 'c'] }),
	indicator('a', { atMost: [{ indicatorId: 'b', scopeId: null }] }),
	indicator('b'),
	indicator('c'),
	indicator('thu', { sumParts: ['x', 'y'] }),
	indicator('x'),
	indicator('y')
);
const names = {
	model,
	units: new Map([['hồ sơ', 'files']]),
	documents: new Map([['bao-chi', { vi: 'Báo chí 2024', en: 'Press 2024' }]])
};
const say = (check: Check | undefined, locale: 'vi' | 'en'): string =>
	check ? sentencesIn(locale, names)(check).replaceAll('\u00a0', ' ') : '';
const both = (
	kind: Check['kind'],
	claims: AuditClaim[],
	...changes: Parameters<typeof runAudit>[2] & object
): string[] => {
	const check = runAudit(claims, model, changes).find((one) => one.kind === kind);
	return [say(check, 'vi'), say(check, 'en')];
};
const counts = [claim('dung', '221'), claim('xong', '232')];

describe('sentences', () => {
	test.each<[string, Check['kind'], AuditClaim[], string, string]>([
		[
			'a mismatch',
			'rate',
			[claim('dung-ty-le', '100'), ...counts],
			'Nguồn ghi 100 %, tính lại 221/232 = 95,26 %: lệch 4,74 điểm %, quá mức làm tròn 0,5.',
			'Printed 100%, recomputed 221/232 = 95.26%: 4.74 percentage points apart, more than rounding allows (0.5).'
		],
		[
			'a pass keeps the printed digits',
			'rate',
			[claim('dung-ty-le', '62,50'), claim('dung', '5'), claim('xong', '8')],
			'Nguồn ghi 62,50 %, tính lại 5/8 = 62,50 %: khớp.',
			'Printed 62.50%, recomputed 5/8 = 62.50%: they agree.'
		],
		[
			'a digit cut off',
			'rate',
			[claim('dung-ty-le', '90,90'), claim('dung', '50'), claim('xong', '55')],
			'Nguồn ghi 90,90 %, tính lại 50/55 = 90,91 %: lệch 0,01 điểm % vì chữ số cuối bị cắt chứ không làm tròn.',
			'Printed 90.90%, recomputed 50/55 = 90.91%: 0.01 percentage points apart, because the last digit was cut off instead of rounded.'
		],
		[
			'what is missing',
			'rate',
			[claim('dung-ty-le', '97,20'), claim('dung', '12')],
			'Nguồn ghi 97,20 %; chưa kiểm được vì nguồn không nêu số xong.',
			'Printed 97.20%; cannot be checked because the source does not print number of xong.'
		],
		[
			'a sum, with its doubts',
			'sum',
			[claim('xong', '1.000'), claim('a', '500'), claim('b', '400'), claim('c', '90', { flags: ['doubt', 'approx'] })],
			'Nguồn ghi tổng 1.000 hồ sơ, cộng các phần 500 + 400 + 90 = 990 hồ sơ: lệch 10, trong mức làm tròn 10; có số mà nguồn ghi là gần đúng; có số đã đánh dấu cần xem lại.',
			'Printed total 1,000 files, its parts add up to 500 + 400 + 90 = 990 files: 10 apart, which rounding allows (10); some of the numbers are given as approximate; some of the numbers are marked as doubtful.'
		],
		[
			'money in the unit it was printed in',
			'sum',
			[billions('thu', 3_873), billions('x', 3_638), billions('y', 200)],
			'Nguồn ghi tổng 3.873 tỷ đồng, cộng các phần 3.638 + 200 = 3.838 tỷ đồng: lệch 35 tỷ đồng, quá mức làm tròn 1,5.',
			'Printed total 3,873 billion VND, its parts add up to 3,638 + 200 = 3,838 billion VND: 35 billion VND apart, more than rounding allows (1.5).'
		],
		[
			'prose and form by their lines',
			'prose-form',
			[claim('dung', '3', { line: 37 }), claim('dung', '11', { isForm: true, line: 487 })],
			'Phần thuyết minh (dòng 37) nêu 3 hồ sơ, biểu mẫu (dòng 487) nêu 11 hồ sơ: lệch 8.',
			'The narrative (line 37) says 3 files, the form (line 487) says 11 files: 8 apart.'
		],
		[
			'two documents by their names',
			'conflict',
			[claim('dung', '8'), claim('dung', '9', { documentId: 'bao-chi', line: null })],
			'Báo chí 2024 nêu 9 hồ sơ, bao-cao nêu 8 hồ sơ: lệch 1.',
			'Press 2024 says 9 files, bao-cao says 8 files: 1 apart.'
		],
		[
			'a bound with its line',
			'limit',
			[claim('a', '11'), claim('b', '8', { line: 12 })],
			'Nguồn ghi 11 hồ sơ, vượt 8 hồ sơ (số b, dòng 12): lệch 3.',
			'Printed 11 files, above 8 files (number of b, line 12): 3 apart.'
		]
	])('%s', (_, kind, claims, vi, en) => expect(both(kind, claims)).toEqual([vi, en]));

	test('a figure worked out from a stated change, with that change in the language of the reader', () => {
		const before = { basis: 'derived' as const, formula: '56863-12600', value: 44_263 };
		expect(
			both('conflict', [claim('dung', '12.600', before), claim('dung', '12.600', { ...before, line: 20 })])
		).toEqual([
			'Dòng 20 nêu 44.263 hồ sơ (suy từ mức thay đổi 12.600 hồ sơ), dòng 10 nêu 44.263 hồ sơ (suy từ mức thay đổi 12.600 hồ sơ): khớp.',
			'Line 20 says 44,263 files (worked out from a change of 12,600 files), line 10 says 44,263 files (worked out from a change of 12,600 files): they agree.'
		]);
	});

	test('a stated change whose base is nowhere', () => {
		const change = { ...stated('dung-ty-le', '3,28', '2023-Q3') };
		expect(both('change', [claim('dung-ty-le', '76,33', { line: 9 })], change)).toEqual([
			'Nguồn ghi mức thay đổi 3,28 %; chưa kiểm được vì không có số của kỳ gốc, quý III/2023 (số dung-ty-le).',
			'Printed change 3.28%; cannot be checked because there is no figure of the base period, Q3 2023 (number of dung-ty-le).'
		]);
	});
});
