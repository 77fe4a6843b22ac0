import { expect, it } from 'vitest';
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
		scopeId: 'toan-tinh',
		scopeName: 'Cấp toan-tinh',
		unit: '%',
		printed: 98.5,
		recomputed: 98,
		difference: 0.5,
		tolerance: 0.05,
		formula: '98/100*100',
		lines: [5, 10],
		observationIds: ['kh-dung-han-2022', 'kh-dung-han-2022-van'],
		message: 'In lech'
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
	expect(own[1]).toMatchObject({ recomputed: null, difference: null, tolerance: null, formula: null, lines: [40] });
	expect(await ask(engine, checks, { locale: 'en', documentId: 'khong-co' })).toEqual([]);
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
