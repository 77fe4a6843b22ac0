import { expect, it } from 'vitest';
import { checkedFigures } from '../../src/lib/query/checked-figures';
import { checks } from '../../src/lib/query/checks';
import { documentFigures } from '../../src/lib/query/document-figures';
import { ask } from '../../src/lib/query/engine';
import { fixtureEngine } from './fixture-engine';

const engine = fixtureEngine();

it('checks come worst first, then by document and line', async () => {
	const all = await ask(engine, checks, { locale: 'vi' });
	expect(all.map(({ id, verdict }) => [id, verdict])).toEqual([
		['lech', 'mismatch'],
		['bao-chi', 'mismatch'],
		['chua', 'unchecked'],
		['tron', 'rounding'],
		['khop', 'pass']
	]);
	expect(all[0]).toStrictEqual({
		id: 'lech',
		kind: 'conflict',
		verdict: 'mismatch',
		provinceId: 'khanh-hoa',
		provinceName: 'Khánh Hòa',
		documentId: 'kh-2022',
		documentLabel: 'BC kh-2022',
		periodId: '2022',
		indicatorId: 'dung-han',
		indicatorName: 'Chỉ tiêu dung-han',
		areaId: 'thu-tuc',
		areaName: 'Thủ tục hành chính',
		scopeId: 'toan-tinh',
		scopeName: 'Cấp toan-tinh',
		unit: '%',
		printed: 98.5,
		recomputed: 98,
		difference: 0.5,
		tolerance: 0.05,
		formula: '98/100*100',
		reason: null,
		lines: [5, 10],
		observationIds: ['kh-dung-han-2022', 'kh-dung-han-2022-van'],
		message: 'In lech',
		unexplained: 0.45,
		suspects: ['kh-dung-han-2022-van', 'kh-dung-han-2022'],
		proposedValue: 98,
		suspicion: 'Nghi 98,5'
	});
});

it('checks of one document, in the language of the reader', async () => {
	const own = await ask(engine, checks, { locale: 'en', documentId: 'kh-2022' });
	expect(own.map(({ id, message, unit }) => [id, message, unit])).toEqual([
		['lech', 'Printed lech', '%'],
		['chua', 'Printed chua', '%'],
		// A sentence that was not translated is shown in the other language, as notes are.
		['tron', 'In tron', 'files'],
		['khop', 'Printed khop', '%']
	]);
	expect(own[1]).toMatchObject({
		recomputed: null,
		difference: null,
		tolerance: null,
		formula: null,
		reason: 'denominator-missing',
		lines: [40]
	});
	expect(await ask(engine, checks, { locale: 'en', documentId: 'khong-co' })).toEqual([]);
});

it('checks that a figure of an indicator takes part in, whatever indicator was checked', async () => {
	const ids = async (indicatorId: string): Promise<string[]> =>
		(await ask(engine, checks, { locale: 'vi', indicatorId })).map(({ id }) => id);
	expect(await ids('ho-so')).toEqual(['tron', 'khop']);
	expect(await ids('dung-han')).toEqual(['lech', 'bao-chi', 'chua', 'khop']);
	expect(await ids('khong-co')).toEqual([]);
	expect(await ask(engine, checks, { locale: 'vi', documentId: 'bao-chi', indicatorId: 'ho-so' })).toEqual([]);
});

it('the figures that checks name, as printed and where they stand', async () => {
	const found = await ask(engine, checkedFigures, {});
	expect(found.map(({ id }) => id)).toEqual([
		'hd-dung-han-q4-bao',
		'kh-dung-han-2022-van',
		'kh-dung-han-2022',
		'kh-dung-han-nha-trang',
		'kh-ho-so-2022'
	]);
	expect(found[0]).toStrictEqual({
		id: 'hd-dung-han-q4-bao',
		indicatorId: 'dung-han',
		documentId: 'bao-chi',
		printed: '99.8',
		printedValue: 99.8,
		value: 99.8,
		line: null
	});
});

it('a figure carries the worst outcome of the checks it takes part in', async () => {
	const figures = await ask(engine, documentFigures, { locale: 'vi', documentId: 'kh-2022' });
	expect(Object.fromEntries(figures.map(({ id, checks: worst }) => [id, worst]))).toEqual({
		'kh-dung-han-2022': 'mismatch',
		'kh-dung-han-2022-van': 'mismatch',
		'kh-ho-so-2022': 'rounding',
		'kh-dung-han-nha-trang': null,
		'kh-xep-hang': null
	});
});
