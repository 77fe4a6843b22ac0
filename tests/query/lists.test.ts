import { expect, it } from 'vitest';
import { catalogue } from '../../src/lib/query/catalogue';
import { coverage } from '../../src/lib/query/coverage';
import { areas, documents, provinces } from '../../src/lib/query/dictionary';
import { ask } from '../../src/lib/query/engine';
import { formRows } from '../../src/lib/query/form-rows';
import { indicatorDetail } from '../../src/lib/query/indicator-detail';
import { periods } from '../../src/lib/query/periods';
import { scopes } from '../../src/lib/query/scopes';
import { fixtureEngine } from './fixture-engine';

const engine = fixtureEngine();

it('coverage counts all claims by province, period and document', async () => {
	const rows = await ask(engine, coverage, { locale: 'en' });
	expect(rows.map((row) => [row.provinceId, row.periodId, row.documentId, row.figures])).toEqual([
		['khanh-hoa', '2022', 'kh-2022', 5],
		['khanh-hoa', '2024-Q2', 'kh-2024-q3', 1],
		['khanh-hoa', '2024-Q3', 'kh-2024-q3', 6],
		['hai-duong', '2022', 'hd-2022', 1],
		['hai-duong', '2022', 'bao-chi', 1],
		['hai-duong', '2022-Q4', 'hd-2022', 1],
		['hai-duong', '2022-Q4', 'bao-chi', 1],
		['binh-thuan', '2023-Q1', 'bt-2023-q1', 3]
	]);
	expect(rows[0]).toStrictEqual({
		provinceId: 'khanh-hoa',
		provinceName: 'Khánh Hòa province',
		periodId: '2022',
		periodStart: '2022-01-01',
		periodEnd: '2022-12-31',
		figures: 5,
		documentId: 'kh-2022',
		documentLabel: 'R kh-2022',
		documentKind: 'report'
	});
});

it('the catalogue lists indicators that have claims, and where', async () => {
	const entries = await ask(engine, catalogue, { locale: 'vi' });
	expect(entries.map((entry) => [entry.id, entry.figures])).toEqual([
		['dung-han', 12],
		['ho-so', 4],
		['xep-hang', 2],
		['khao-sat', 1]
	]);
	expect(entries[0]).toStrictEqual({
		id: 'dung-han',
		name: 'Chỉ tiêu dung-han',
		areaId: 'thu-tuc',
		areaName: 'Thủ tục hành chính',
		parentId: 'ho-so',
		unit: '%',
		measure: 'rate',
		direction: 'higher',
		position: 1,
		figures: 12,
		provinceIds: ['khanh-hoa', 'hai-duong', 'binh-thuan'],
		scopeIds: ['toan-tinh', 'cap-huyen', 'nganh-doc', 'so-nganh', 'hai-quan', 'nha-trang'],
		periodIds: ['2022', '2022-Q4', '2023-Q1', '2024-Q3']
	});
});

it('units are told in the language of the reader', async () => {
	const unitsIn = async (locale: 'vi' | 'en') => (await ask(engine, catalogue, { locale })).map((entry) => entry.unit);
	expect(await unitsIn('vi')).toEqual(['%', 'hồ sơ', 'hạng', 'mã']);
	expect(await unitsIn('en')).toEqual(['%', 'files', 'hạng', 'mã']);
});

it('an indicator in detail: what it means, and its relations that have figures', async () => {
	const detail = await ask(engine, indicatorDetail, { locale: 'en', indicatorId: 'ho-so' });
	expect(detail).toMatchObject({
		id: 'ho-so',
		name: 'Indicator ho-so',
		unit: 'files',
		areaName: 'Procedures',
		definition: null,
		parent: null
	});
	expect(detail?.parts.map((part) => part.id)).toEqual(['xep-hang']);
	expect(detail?.children.map((child) => child.id)).toEqual(['dung-han']);
	const rate = await ask(engine, indicatorDetail, { locale: 'en', indicatorId: 'dung-han' });
	expect(rate).toMatchObject({ definition: 'Đúng hạn', parent: { id: 'ho-so' } });
	expect(await ask(engine, indicatorDetail, { locale: 'vi', indicatorId: 'khong-co' })).toBeNull();
});

it('scopes and periods in use', async () => {
	const found = await ask(engine, scopes, { locale: 'en' });
	expect(found.map((scope) => scope.id)).toEqual([
		'toan-tinh',
		'cap-huyen',
		'nganh-doc',
		'so-nganh',
		'hai-quan',
		'nha-trang'
	]);
	expect(found.at(-1)).toStrictEqual({
		id: 'nha-trang',
		name: 'Scope nha-trang',
		kind: 'locality',
		parentId: 'cap-huyen',
		validTo: null,
		followedBy: null,
		position: 30,
		provinceId: 'khanh-hoa'
	});
	expect(await ask(engine, periods, {})).toStrictEqual([
		{ id: '2022', start: '2022-01-01', end: '2022-12-31' },
		{ id: '2022-Q4', start: '2022-10-01', end: '2022-12-31' },
		{ id: '2023-Q1', start: '2023-01-01', end: '2023-03-31' },
		{ id: '2024-Q2', start: '2024-04-01', end: '2024-06-30' },
		{ id: '2024-Q3', start: '2024-07-01', end: '2024-09-30' }
	]);
});

it('rows of the forms lead to their newest figure; headings and rows nobody tells of are left out', async () => {
	expect(await ask(engine, formRows, {})).toStrictEqual([
		{ code: '03/3.1', name: 'Hàng 03/3.1', indicatorId: 'dung-han', scopeId: 'toan-tinh', figureId: 'kh-dung-han-q3' },
		{ code: '03/3.2', name: 'Hàng 03/3.2', indicatorId: 'dung-han', scopeId: 'cap-huyen', figureId: null }
	]);
});

it('areas, provinces and documents by name, in the order of the dictionary', async () => {
	expect(await ask(engine, areas, { locale: 'en' })).toStrictEqual([
		{ id: 'chi-dao', name: 'Direction', position: 0 },
		{ id: 'thu-tuc', name: 'Procedures', position: 1 }
	]);
	const found = await ask(engine, provinces, { locale: 'vi' });
	expect(found.map((province) => province.id)).toEqual(['khanh-hoa', 'hai-duong', 'binh-thuan']);
	expect(found[0]).toStrictEqual({
		id: 'khanh-hoa',
		code: '51',
		name: 'Khánh Hòa',
		validFrom: null,
		validTo: '2025-06-30',
		successorId: 'khanh-hoa-2025',
		successorName: 'Khánh Hòa mới',
		position: 1
	});
	const sources = await ask(engine, documents, { locale: 'en' });
	expect(sources.map((source) => [source.id, source.figures])).toEqual([
		['kh-2022', 5],
		['hd-2022', 2],
		['kh-2024-q3', 7],
		['bt-2023-q1', 3],
		['bao-chi', 2],
		['khong-so-lieu', 0]
	]);
	expect(sources[0]).toStrictEqual({
		id: 'kh-2022',
		kind: 'report',
		label: 'R kh-2022',
		title: 'Report kh-2022',
		caveat: 'Bản quét',
		url: null,
		issuedOn: '2023',
		periodId: '2022',
		provinceId: 'khanh-hoa',
		number: '1/BC',
		figures: 5,
		targets: 3
	});
});
