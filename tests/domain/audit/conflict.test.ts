import { describe, expect, test } from 'vitest';
import { checksOf, claim, indicator, modelOf, verdictsOf } from './example-claims';

const model = modelOf(indicator('dung-ty-le'), indicator('dung'));
const form = { isForm: true, line: 500 };

describe('the same fact stated twice', () => {
	test('prose against form', () => {
		const claims = [claim('dung-ty-le', '100'), claim('dung-ty-le', '95,26', form)];
		const [check] = checksOf('prose-form', claims, model);
		expect(check).toMatchObject({ verdict: 'mismatch', printed: 100, recomputed: 95.26, lines: [10, 500] });
	});

	test('a coarser print of the same number is no conflict', () => {
		expect(verdictsOf('prose-form', [claim('dung-ty-le', '95'), claim('dung-ty-le', '95,26', form)], model)).toEqual(['pass']); // prettier-ignore
		expect(verdictsOf('prose-form', [claim('dung-ty-le', '95,26'), claim('dung-ty-le', '95', form)], model)).toEqual(['rounding']); // prettier-ignore
	});

	test('places that say the same are told together', () => {
		const claims = [
			claim('dung', '8', form),
			claim('dung', '3', { line: 20 }),
			claim('dung', '3', { line: 30 }),
			claim('dung', '8', { line: 40 })
		];
		const checks = checksOf('prose-form', claims, model);
		expect(checks.map(({ verdict, lines }) => [verdict, lines])).toEqual([
			['mismatch', [20, 30, 500]],
			['pass', [40, 500]]
		]);
	});

	test('documents are held against each other once, not once for each place', () => {
		const other = { documentId: 'bao-chi', line: null };
		const claims = [claim('dung', '8'), claim('dung', '8', { line: 90 }), claim('dung', '9', other)];
		const across = checksOf('conflict', claims, model).filter(({ inputs }) => inputs.some((one) => one.line === 10));
		expect(across.map(({ documentId, verdict }) => [documentId, verdict])).toEqual([
			['bao-chi', 'mismatch'],
			['bao-cao', 'pass']
		]);
	});

	test('a conflict is filed under the newer document, as far as the dates can tell', () => {
		const filedUnder = (first: string | null, second: string | null): string[] => {
			const claims = [
				claim('dung', '8', { documentId: 'form', isForm: true, issuedOn: first }),
				claim('dung', '9', { documentId: 'prose', issuedOn: second })
			];
			return checksOf('conflict', claims, model).map(({ documentId, printed }) => `${documentId} ${printed}`);
		};
		expect(filedUnder('2024-09-18', '2023-01-02')).toEqual(['form 8']);
		expect(filedUnder('2023-01-02', '2024-09-18')).toEqual(['prose 9']);
		expect(filedUnder('2024', '2023-12-31')).toEqual(['form 8']);
		// The year alone does not say which came first, nor does a missing date: as before, the form is the yardstick.
		expect(filedUnder('2023-12-31', '2023')).toEqual(['prose 9']);
		expect(filedUnder('2023', '2023-04')).toEqual(['prose 9']);
		expect(filedUnder('2024-09-18', null)).toEqual(['prose 9']);
	});

	test('an estimate in one document and a result in another are not judged', () => {
		const estimate = claim('dung', '8', { flags: ['approx'] });
		const result = claim('dung', '90', { documentId: 'nam-sau' });
		expect(checksOf('conflict', [estimate, result], model)).toMatchObject([
			{ verdict: 'unchecked', reason: 'estimate' }
		]);
		const inside = claim('dung', '90', { line: 20 });
		expect(verdictsOf('conflict', [estimate, inside], model)).toEqual(['mismatch']);
	});

	test('stocks of two stated days, other scopes and periods are other facts', () => {
		const claims = [
			claim('dung', '8', { asOf: '2022-10-30' }),
			claim('dung', '9', { asOf: '2022-12-31', line: 20 }),
			claim('dung', '7', { scopeId: 'so' }),
			claim('dung', '6', { periodId: '2023' })
		];
		expect(checksOf('conflict', claims, model)).toEqual([]);
	});

	test('a figure worked out inside the document says nothing of its own', () => {
		const derived = { basis: 'derived' as const, printedText: null, printedValue: null, formula: '30/40*100' };
		expect(checksOf('conflict', [claim('dung', '8'), claim('dung', '9', { ...derived, line: 20 })], model)).toEqual([]);
	});
});
