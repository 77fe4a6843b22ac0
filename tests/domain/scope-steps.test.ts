import { expect, test } from 'vitest';
import { chainsOf, listScopeSteps } from '../../src/lib/domain/scope-steps';
import { exampleFigure } from './example-figure';

const parentOf = new Map([
	['toan-tinh', null],
	['ba-cap', 'toan-tinh'],
	['cap-tinh', 'ba-cap'],
	['so-nganh', 'cap-tinh'],
	['cap-huyen', 'ba-cap']
]);
const at = (scopeId: string, scopePosition: number, part = {}) =>
	exampleFigure({ scopeId, scopeName: scopeId, scopePosition, ...part });

test('each scope stands under the nearest one above that has figures', () => {
	const steps = listScopeSteps(
		[at('so-nganh', 41), at('cap-huyen', 3), at('toan-tinh', 0), at('cap-tinh', 2)],
		parentOf
	);
	expect(steps.map(({ scopeId, depth }) => [scopeId, depth])).toEqual([['toan-tinh', 0], ['cap-tinh', 1], ['so-nganh', 2], ['cap-huyen', 1]]); // prettier-ignore
	const without = listScopeSteps([at('so-nganh', 41), at('toan-tinh', 0)], parentOf);
	expect(without.map(({ depth }) => depth)).toEqual([0, 1]);
});

test('the newest primary figure of each province', () => {
	const [step] = listScopeSteps(
		[at('cap-xa', 4, { periodId: '2023' }), at('cap-xa', 4, { periodId: '2024' }), at('cap-xa', 4, { periodId: '2022', provinceId: 'hai-duong' }), at('cap-xa', 4, { periodId: '2025', isPrimary: false })],
		parentOf
	); // prettier-ignore
	expect(step?.newest.map(({ provinceId, periodId }) => [provinceId, periodId])).toEqual([['khanh-hoa', '2024'], ['hai-duong', '2022']]); // prettier-ignore
});

test('only what is needed of the tree', () =>
	expect(chainsOf(['so-nganh', 'cap-tinh'], parentOf)).toEqual([['so-nganh', 'cap-tinh'], ['cap-tinh', 'ba-cap'], ['ba-cap', 'toan-tinh'], ['toan-tinh', null]])); // prettier-ignore
