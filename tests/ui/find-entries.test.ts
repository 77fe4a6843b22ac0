import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFinder } from '../../src/lib/ui/search/find-entries';
import { SearchBox } from '../../src/lib/ui/search/search-box.svelte';
import { exampleFile } from './example-entries';

const find = buildFinder(exampleFile, 'vi');
/** "kind id" of everything shown, in order. */
const shown = (query: string): string[] =>
	find(query).groups.flatMap(({ kind, entries }) => entries.map(({ id }) => `${kind} ${id}`));
const first = (query: string): string | undefined => shown(query)[0];

describe('what is meant comes first', () => {
	test.each([
		['hai duong', 'province hai-duong'],
		['HẢI DƯƠNG', 'province hai-duong'],
		['khanhhoa', 'province khanh-hoa'],
		['Khánh Hoà', 'province khanh-hoa'],
		['Hải Phòng', 'province hai-phong-2025'],
		['Ninh Thuận', 'place ninh-thuan'],
		['huyen dien khanh', 'place dien-khanh'],
		['Diên Khánh', 'place dien-khanh'],
		['ho so dung han', 'indicator ho-so-dung-han-ty-le'],
		['tỉ lệ hồ sơ', 'indicator ho-so-dung-han-ty-le'],
		['hồ sơ quá hạn', 'indicator ho-so-tre-han'],
		['hồ sơ trực tuyến', 'indicator ho-so-truc-tuyen'],
		['nộp trực tuyến', 'indicator ho-so-truc-tuyen'],
		['Số hồ sơ trực tuyến tiếp nhận trong ngày hỗ trợ', 'indicator ho-so-truc-tuyen-ngay'],
		['giải quyết thủ tục hành chính đúng hạn', 'indicator ho-so-dung-han-ty-le'],
		['thủy lợi', 'indicator thuy-loi'],
		['van hoá', 'indicator thuy-loi'],
		['thủ tục hành chính', 'area thu-tuc-hanh-chinh'],
		['cấp xã', 'scope cap-xa'],
		['hải q', 'scope hai-quan'],
		['317', 'document kh-2024'],
		['140/BC-UBND', 'document hd-2022'],
		['317/BC-UBND', 'document kh-2024'],
		['công văn 581/BNV-CCHC', 'form 03/3.1'],
		['03/3.1.2', 'form 03/3.1.2'],
		['3/3.1.2', 'form 03/3.1.2'],
		['biểu mẫu 7 hàng 3.1.2', 'form 07/3.1.2']
	])('%s → %s', (query, expected) => {
		expect(first(query)).toBe(expected);
		expect(find(query).isNear).toBe(false);
	});

	test('a row number alone finds the row of every form, a code also the rows below it', () => {
		expect(shown('3.1.2')).toEqual(['form 03/3.1.2', 'form 07/3.1.2']);
		expect(shown('03/3.1')).toEqual(['form 03/3.1', 'form 03/3.1.2']);
	});

	test('a province beside the name of an indicator asks for figures of that province', () => {
		expect(shown('dung han hai duong')).toEqual(['indicator ho-so-dung-han-ty-le']);
	});
});

describe('slips of the finger', () => {
	test.each([
		['hai duomg', 'province hai-duong'],
		['kanh hoa', 'province khanh-hoa'],
		['trực tuyn', 'indicator ho-so-truc-tuyen']
	])('%s → %s, and it is said', (query, expected) => {
		expect(first(query)).toBe(expected);
		expect(find(query).isNear).toBe(true);
	});

	test('what nobody has in one name is shown by its parts', () => {
		expect(find('giải ngân hải dương').isNear).toBe(true);
		expect(shown('giải ngân hải dương')).toEqual(expect.arrayContaining(['indicator giai-ngan', 'province hai-duong']));
	});

	test('a number never becomes another number, and is never left out', () => {
		expect(shown('318')).toEqual([]);
		expect(shown('318/BC-UBND')).toEqual([]);
		expect(shown('hồ sơ 318')).toEqual([]);
	});
	test.each(['zzz', 'PCI'])('%s finds nothing', (query) =>
		expect(find(query)).toEqual({ groups: [], total: 0, isNear: false })
	);
});

test('nothing typed: areas and provinces to start from', () => {
	for (const query of ['', '  ', ' /.'])
		expect(find(query).groups.map(({ kind }) => kind)).toEqual(['area', 'province']);
});

test('a long list is cut, says by how much, and can be seen in full', async () => {
	const box = new SearchBox(async () => ({ finder: find, Results: () => ({}) }));
	box.open('vi');
	await box.retry();
	box.query = 'số';
	const indicators = () => box.groups.find(({ kind }) => kind === 'indicator');
	expect(indicators()?.entries).toHaveLength(6);
	const more = indicators()?.more ?? 0;
	expect(more).toBeGreaterThan(1);
	expect(box.groups.reduce((sum, group) => sum + group.entries.length + group.more, 0)).toBe(box.finding.total);
	box.showAll('indicator');
	expect(indicators()?.entries).toHaveLength(6 + more);
	expect(indicators()?.more).toBe(0);
	// The keys go on where the list was cut.
	expect(box.hits[box.active]).toBe(indicators()?.entries[6]);
	box.query = 'số hồ';
	expect(indicators()?.entries.length).toBeLessThanOrEqual(6);
});

/** A district that ended stands below the place that says what became of it. */
const names = exampleFile.entries.filter(({ kind, id }) => kind !== 'form' && id !== 'kh-dien-khanh');
const noise = fc.record({ form: fc.constantFrom('NFC', 'NFD'), plain: fc.boolean(), upper: fc.boolean() });

test('every name finds itself however it is typed, and its own beginning', () => {
	fc.assert(
		fc.property(fc.constantFrom(...names), noise, fc.nat(), ({ kind, id, title }, { form, plain, upper }, cut) => {
			const marked = plain
				? title.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
				: title;
			const typed = (upper ? marked.toUpperCase() : marked).normalize(form);
			expect(first(typed)).toBe(`${kind} ${id}`);
			const begun = typed.slice(0, 1 + (cut % typed.length));
			expect(find(begun).isNear).toBe(false);
		})
	);
});

test('English pages find by English and by Vietnamese names', () => {
	const inEnglish = buildFinder(exampleFile, 'en');
	for (const query of ['on time', 'ho so dung han', 'form 3 row 3.1'])
		expect(inEnglish(query).groups[0]?.entries[0]?.id).toMatch(/ho-so-dung-han-ty-le|03\/3\.1/);
});
