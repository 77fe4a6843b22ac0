import { describe, expect, it } from 'vitest';
import { ask } from '../../src/lib/query/engine';
import { targetResults, targets } from '../../src/lib/query/targets';
import { tasks } from '../../src/lib/query/tasks';
import { fixtureEngine } from './fixture-engine';

const engine = fixtureEngine();

describe('targets', () => {
	it('come by area, then in the order of the documents and their lines', async () => {
		const all = await ask(engine, targets, { locale: 'vi' });
		expect(all.map(({ id }) => id)).toEqual(['mt-hang', 'mt-dung-han', 'mt-bo-trong', 'kb-ho-so']);
	});

	it('carry every field, the responsible agency from their task', async () => {
		const [, one] = await ask(engine, targets, { locale: 'vi' });
		expect(one).toStrictEqual({
			id: 'mt-dung-han',
			kind: 'target',
			provinceId: 'khanh-hoa',
			provinceName: 'Khánh Hòa',
			indicatorId: 'dung-han',
			indicatorName: 'Chỉ tiêu dung-han',
			hasFigures: true,
			areaId: 'thu-tuc',
			areaName: 'Thủ tục hành chính',
			scopeId: 'toan-tinh',
			scopeName: 'Cấp toan-tinh',
			periodId: '2022',
			asOf: null,
			measure: 'rate',
			comparison: 'at-least',
			value: 98,
			upperValue: 99,
			unit: '%',
			reportedText: '98',
			reportedUnit: '%',
			documentId: 'kh-2022',
			documentKind: 'report',
			documentLabel: 'BC kh-2022',
			section: 'I',
			line: 10,
			taskId: 'viec-1',
			lead: 'Sở Nội vụ',
			flags: [],
			note: 'Khoảng giao',
			resultId: 'kh-dung-han-2022',
			isNearest: false,
			verdict: 'met',
			reason: null,
			isStated: false,
			distance: 0.5
		});
	});

	it('know whether their indicator has figures at all, and when they are due', async () => {
		const own = await ask(engine, targets, { locale: 'en', indicatorId: 'bo-trong' });
		expect(own).toMatchObject([
			{ hasFigures: false, asOf: '2022-11-30', reason: 'no-result', resultId: null, lead: null }
		]);
	});

	it('of a document or province only, press pages without lines too', async () => {
		const press = await ask(engine, targets, { locale: 'en', documentId: 'bao-chi' });
		expect(press).toMatchObject([
			{ kind: 'scenario', line: null, section: '', unit: 'files', documentKind: 'press', flags: ['approx'] }
		]);
		expect(await ask(engine, targets, { locale: 'en', provinceId: 'hai-duong' })).toHaveLength(1);
		expect(await ask(engine, targets, { locale: 'en', documentId: 'khong-co' })).toEqual([]);
	});

	it('are held against figures, which are asked once', async () => {
		const figures = await ask(engine, targetResults, { locale: 'vi' });
		expect(figures.map(({ id }) => id)).toEqual(['kh-dung-han-2022', 'kh-xep-hang']);
	});
});

it('tasks stand in the order of the plan; a cell the plan leaves empty is null', async () => {
	const all = await ask(engine, tasks, { locale: 'en' });
	expect(all.map(({ id, name, lead, product }) => [id, name, lead, product])).toEqual([
		['viec-0', 'Việc không', null, null],
		['viec-1', 'Task one', 'Home Affairs', 'Report']
	]);
});
