import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { compare, type CompareArgs } from '../../src/lib/query/compare';
import { documentFigures } from '../../src/lib/query/document-figures';
import { ask } from '../../src/lib/query/engine';
import { readFigure } from '../../src/lib/query/figure-rows';
import { indicatorFigures } from '../../src/lib/query/indicator-figures';
import { provinceFigures } from '../../src/lib/query/province-figures';
import { longSeries } from '../../src/lib/query/long-series';
import { trend } from '../../src/lib/query/trend';
import { fixtureEngine } from './fixture-engine';

const engine = fixtureEngine();

const provinceIds = ['binh-thuan', 'hai-duong', 'khanh-hoa'];
const idsOf = (figures: Figure[]): string[] => figures.map((figure) => figure.id);
const compared = (args: Partial<CompareArgs>): Promise<Figure[]> =>
	ask(engine, compare, {
		locale: 'vi',
		provinceIds,
		indicatorIds: ['dung-han'],
		scopeIds: [],
		periods: 'latest',
		...args
	});

describe('compare', () => {
	it('takes the newest figure of each: greatest end, then shorter period, then later document', async () => {
		expect(idsOf(await compared({ scopeIds: ['toan-tinh'] }))).toEqual([
			'kh-dung-han-q3',
			'hd-dung-han-q4-bao',
			'bt-dung-han-q1'
		]);
	});

	it('asks province, levels and the central agencies together when no scope is chosen, in their order', async () => {
		const figures = await compared({ provinceIds: ['khanh-hoa'] });
		expect(idsOf(figures)).toEqual(['kh-dung-han-q3', 'kh-dung-han-huyen', 'kh-dung-han-nganh']);
		expect(figures.map((figure) => figure.scopePosition)).toEqual([0, 3, 6]);
	});

	it('asks agencies and localities by name only', async () => {
		const scopeIds = ['so-nganh', 'hai-quan', 'nha-trang'];
		expect(idsOf(await compared({ scopeIds }))).toEqual([
			'kh-dung-han-so',
			'kh-dung-han-hai-quan',
			'kh-dung-han-nha-trang'
		]);
	});

	it('keeps the newest of each comparison class: a year beside a quarter, never instead of it', async () => {
		const figures = await compared({ indicatorIds: ['ho-so'] });
		expect(figures.map((f) => [f.comparisonClass, f.id])).toEqual([
			['months-12', 'kh-ho-so-2022'],
			['months-3', 'kh-ho-so-q3'],
			['months-3', 'bt-ho-so-q1']
		]);
	});

	it('orders by indicator, not by name or by choice', async () => {
		const figures = await compared({ indicatorIds: ['khao-sat', 'xep-hang', 'dung-han'], scopeIds: ['toan-tinh'] });
		expect([...new Set(figures.map((f) => f.indicatorId))]).toEqual(['dung-han', 'xep-hang', 'khao-sat']);
	});

	it('takes the named periods and no others, and leaves claims that are not primary', async () => {
		expect(idsOf(await compared({ periods: ['2022'], scopeIds: ['toan-tinh'] }))).toEqual([
			'kh-dung-han-2022',
			'hd-dung-han-2022'
		]);
	});

	it('held to a day, takes the newest that had ended by then', async () => {
		const figures = await compared({ scopeIds: ['toan-tinh'], until: '2023-12-31' });
		expect(figures.length).toBeGreaterThan(1);
		for (const { periodEnd } of figures) expect(periodEnd <= '2023-12-31').toBe(true);
		expect(idsOf(figures)).toContain('kh-dung-han-2022');
		expect(idsOf(await compared({ scopeIds: ['toan-tinh'], until: '2024-09-30' }))).toContain('kh-dung-han-q3');
		expect(await compared({ until: '1999-12-31' })).toEqual([]);
	});

	it.each([{ provinceIds: [] }, { indicatorIds: [] }, { periods: [] }])(
		'answers nothing when nothing is chosen: %o',
		async (none) => {
			expect(await compared(none)).toEqual([]);
		}
	);
});

describe('a figure', () => {
	it('carries every field, in Vietnamese', async () => {
		const figures = await compared({ periods: ['2022'], provinceIds: ['khanh-hoa'], scopeIds: ['toan-tinh'] });
		expect(figures).toStrictEqual([
			{
				id: 'kh-dung-han-2022',
				provinceId: 'khanh-hoa',
				provinceName: 'Khánh Hòa',
				indicatorId: 'dung-han',
				indicatorName: 'Chỉ tiêu dung-han',
				areaId: 'thu-tuc',
				areaName: 'Thủ tục hành chính',
				scopeId: 'toan-tinh',
				scopeName: 'Cấp toan-tinh',
				scopePosition: 0,
				periodId: '2022',
				periodStart: '2022-01-01',
				periodEnd: '2022-12-31',
				asOf: null,
				measure: 'rate',
				comparisonClass: 'any',
				direction: 'higher',
				value: 98.5,
				unit: '%',
				codeLabels: null,
				reportedText: '98.5',
				reportedValue: 98.5,
				reportedUnit: '%',
				outOf: null,
				basis: 'reported',
				formula: null,
				documentId: 'kh-2022',
				documentKind: 'report',
				documentLabel: 'BC kh-2022',
				documentUrl: null,
				section: 'I',
				formCode: '03/3.1',
				line: 10,
				flags: ['approx', 'doubt'],
				note: 'Khoảng',
				isPrimary: true,
				checks: 'mismatch',
				plan: null,
				fraction: null
			}
		]);
	});

	it('is named in English, and in Vietnamese where no English name is held', async () => {
		const [figure] = await compared({
			locale: 'en',
			periods: ['2022'],
			provinceIds: ['khanh-hoa'],
			scopeIds: ['toan-tinh']
		});
		expect(figure).toMatchObject({
			provinceName: 'Khánh Hòa province',
			areaName: 'Procedures',
			scopeName: 'Scope toan-tinh',
			documentLabel: 'R kh-2022',
			note: 'About',
			indicatorName: 'Chỉ tiêu dung-han'
		});
	});

	it('tells its unit in the language of the reader, the printed unit as printed', async () => {
		const [figure] = await compared({ locale: 'en', indicatorIds: ['ho-so'] });
		expect(figure).toMatchObject({ unit: 'files', reportedUnit: 'hồ sơ' });
	});

	it('keeps zero as zero and nothing as null', async () => {
		const [zero] = await compared({ provinceIds: ['binh-thuan'] });
		expect(zero).toMatchObject({ value: 0, asOf: null, outOf: null, formula: null, note: null, flags: [] });
		const [dated] = await compared({ provinceIds: ['hai-duong'], periods: ['2022'] });
		expect(dated?.asOf).toBe('2022-12-14');
	});

	it('of a rank says of how many, of a code what the codes mean', async () => {
		const figures = await compared({
			locale: 'en',
			indicatorIds: ['xep-hang', 'khao-sat'],
			provinceIds: ['binh-thuan', 'hai-duong']
		});
		expect(figures.map((f) => [f.value, f.outOf, f.codeLabels, f.documentKind, f.line])).toEqual([
			[5, 63, null, 'press', null],
			[1, null, '0=No;1=Yes', 'report', 10]
		]);
	});

	it('is refused when a column is not what it must be', () => {
		expect(() => readFigure({ flags: null, id: 7 })).toThrow('column "id": expected text, got 7');
		expect(() => readFigure({})).toThrow('column "flags": expected text, got nothing');
	});

	it('knows no third language', () => {
		for (const locale of ['fr', '__proto__', 'vi) FROM provinces --']) {
			expect(() =>
				compare.build({ locale: locale as 'vi', provinceIds, indicatorIds: [], scopeIds: [], periods: 'latest' })
			).toThrow('unknown language');
		}
	});
});

it('trend: all primary figures, oldest first inside each indicator, class, scope and province', async () => {
	const args = {
		locale: 'vi',
		provinceIds: ['hai-duong', 'khanh-hoa'],
		indicatorIds: ['ho-so', 'dung-han'],
		scopeIds: ['toan-tinh']
	} as const;
	expect(idsOf(await ask(engine, trend, args))).toEqual([
		'kh-dung-han-2022',
		'kh-dung-han-q3',
		'hd-dung-han-2022',
		'hd-dung-han-q4',
		'hd-dung-han-q4-bao',
		'kh-ho-so-2022',
		'kh-ho-so-q2',
		'kh-ho-so-q3'
	]);
});

it('long series: indicators with a line of four points, or all asked provinces and a line of two', async () => {
	const long = (provinceIds: string[]) => ask(engine, longSeries, { locale: 'vi', provinceIds });
	expect(idsOf(await long(['khanh-hoa', 'hai-duong', 'binh-thuan']))).toEqual([
		'kh-dung-han-2022',
		'kh-dung-han-q3',
		'hd-dung-han-2022',
		'hd-dung-han-q4',
		'hd-dung-han-q4-bao',
		'bt-dung-han-q1'
	]);
	// One province alone is not "all provinces have points".
	expect(await long(['binh-thuan'])).toEqual([]);
});

it('indicator figures: every claim, the primary before the one it stands for', async () => {
	const figures = await ask(engine, indicatorFigures, { locale: 'vi', indicatorId: 'dung-han' });
	expect(figures).toHaveLength(12);
	expect(idsOf(figures).slice(0, 3)).toEqual(['kh-dung-han-2022', 'kh-dung-han-2022-van', 'kh-dung-han-q3']);
});

it('province figures: the newest of each, by area and indicator, all scopes', async () => {
	const figures = await ask(engine, provinceFigures, { locale: 'vi', provinceId: 'khanh-hoa' });
	expect(idsOf(figures)).toEqual([
		'kh-xep-hang',
		'kh-dung-han-q3',
		'kh-dung-han-huyen',
		'kh-dung-han-nganh',
		'kh-dung-han-so',
		'kh-dung-han-hai-quan',
		'kh-dung-han-nha-trang',
		'kh-ho-so-2022',
		'kh-ho-so-q3'
	]);
});

it('document figures: in the order of the text, press without lines too', async () => {
	const report = await ask(engine, documentFigures, { locale: 'vi', documentId: 'kh-2022' });
	expect(idsOf(report)).toEqual([
		'kh-dung-han-2022-van',
		'kh-dung-han-2022',
		'kh-dung-han-nha-trang',
		'kh-ho-so-2022',
		'kh-xep-hang'
	]);
	const press = await ask(engine, documentFigures, { locale: 'vi', documentId: 'bao-chi' });
	expect(press.map((figure) => [figure.id, figure.line, figure.section])).toEqual([
		['hd-dung-han-q4-bao', null, ''],
		['hd-xep-hang', null, 'I']
	]);
});

it('a figure of a source made before its period ended carries that caveat, in the language asked for', async () => {
	const of = async (locale: 'vi' | 'en'): Promise<Figure | undefined> =>
		(await ask(engine, documentFigures, { locale, documentId: 'hd-2022' })).find(({ id }) => id === 'hd-dung-han-2022');
	expect(await of('vi')).toMatchObject({
		cutOn: '2022-12-14',
		caveat: 'Số có đến 14/12/2022, trước khi kỳ kết thúc.'
	});
	expect((await of('en'))?.caveat).toBe('Data to 14 December 2022, before the period ended.');
	const later = await ask(engine, documentFigures, { locale: 'vi', documentId: 'kh-2022' });
	expect(later.every((figure) => figure.cutOn === undefined)).toBe(true);
});
