import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkKinds, verdicts } from '../../src/lib/domain/audit/check';
import {
	countByKind,
	everyCheck,
	formatAuditQuery,
	isAbout,
	parseAuditQuery,
	passesFilter,
	type AuditFilter,
	type AuditVocabulary
} from '../../src/lib/view/audit-filter';

const words: AuditVocabulary = {
	provinces: ['khanh-hoa', 'hai-duong'],
	documents: ['kh-2022', 'kh-2024-q3'],
	areas: ['thu-tuc-hanh-chinh', 'tai-chinh-cong']
};
const read = (query: string) => parseAuditQuery(new URLSearchParams(query), words);
const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(null, ...values);

const anyFilter: fc.Arbitrary<AuditFilter> = fc.record({
	verdicts: fc.subarray([...verdicts]),
	kind: maybe(checkKinds),
	province: maybe(words.provinces),
	document: maybe(words.documents),
	area: maybe(words.areas)
});
const anyCheck = fc.record({
	verdict: fc.constantFrom(...verdicts),
	kind: fc.constantFrom(...checkKinds),
	provinceId: fc.constantFrom(...words.provinces),
	documentId: fc.constantFrom(...words.documents),
	areaId: fc.constantFrom(...words.areas)
});

describe('the link of a filter', () => {
	test('of every check is empty', () => {
		expect(formatAuditQuery(everyCheck)).toBe('');
		expect(read('')).toEqual({ filter: everyCheck, problems: [] });
	});

	test('is Vietnamese words', () => {
		const filter: AuditFilter = { ...everyCheck, verdicts: ['mismatch', 'pass'], kind: 'rate', province: 'khanh-hoa' };
		expect(formatAuditQuery(filter)).toBe('ket-qua=khong-khop,khop&loai=ty-le&tinh=khanh-hoa');
	});

	test('gives every filter back', () => {
		fc.assert(
			fc.property(anyFilter, (filter) => {
				expect(read(formatAuditQuery(filter))).toEqual({ filter, problems: [] });
			})
		);
	});

	test('keeps what is known of it and tells the rest', () => {
		expect(read('ket-qua=khong-khop,sai&tinh=atlantis&mau=xanh')).toEqual({
			filter: { ...everyCheck, verdicts: ['mismatch'] },
			problems: [
				{ parameter: 'ket-qua', found: 'sai' },
				{ parameter: 'tinh', found: 'atlantis' },
				{ parameter: 'mau', found: 'xanh' }
			]
		});
	});

	test('never breaks the page', () => {
		const names = fc.constantFrom('ket-qua', 'loai', 'tinh', 'van-ban', 'linh-vuc', '__proto__', '');
		fc.assert(
			fc.property(names, fc.string({ unit: 'binary' }), (name, text) => {
				const { filter } = parseAuditQuery(new URLSearchParams([[name, text]]), words);
				expect(Object.keys(filter).sort()).toEqual(Object.keys(everyCheck).sort());
			})
		);
	});
});

describe('filtering', () => {
	test('no choice shows everything; each choice leaves only what it names', () => {
		fc.assert(
			fc.property(fc.array(anyCheck), anyFilter, (checks, filter) => {
				expect(checks.filter((check) => passesFilter(check, everyCheck))).toEqual(checks);
				for (const check of checks.filter((one) => passesFilter(one, filter))) {
					expect(isAbout(check, filter)).toBe(true);
					if (filter.verdicts.length > 0) expect(filter.verdicts).toContain(check.verdict);
					if (filter.kind) expect(check.kind).toBe(filter.kind);
					if (filter.province) expect(check.provinceId).toBe(filter.province);
				}
			})
		);
	});

	test('counts by kind and verdict add up to all checks', () => {
		fc.assert(
			fc.property(fc.array(anyCheck), (checks) => {
				const rows = countByKind(checks);
				expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(checks.length);
				for (const { counts, total } of rows) expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(total);
			})
		);
	});
});
