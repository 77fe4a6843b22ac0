import { describe, expect, test } from 'vitest';
import { fileSources, needsNote } from '../../src/lib/domain/file-about';
import { exampleFigure } from './example-figure';

describe('sources of a file', () => {
	test('each document once, in the order it first appears, with its provinces and how many rows it gave', () => {
		const plan = exampleFigure({ documentId: 'kh-plan', documentKind: 'plan', documentLabel: 'Kế hoạch 1/KH' });
		const both = exampleFigure({ provinceId: 'hai-duong', provinceName: 'Hải Dương' });
		expect(fileSources([exampleFigure(), plan, both, exampleFigure()])).toEqual([
			{
				id: 'kh-2024-q3',
				kind: 'report',
				label: 'Báo cáo 317/BC-UBND',
				provinces: ['Khánh Hòa', 'Hải Dương'],
				address: null,
				rows: 3
			},
			{ id: 'kh-plan', kind: 'plan', label: 'Kế hoạch 1/KH', provinces: ['Khánh Hòa'], address: null, rows: 1 }
		]);
	});

	test('a page of the press keeps its address', () => {
		const figure = { ...exampleFigure({ documentKind: 'press' }), documentUrl: 'bao.example/tin' };
		expect(fileSources([figure])[0]).toMatchObject({ kind: 'press', address: 'bao.example/tin' });
	});

	test('no figures, no sources', () => expect(fileSources([])).toEqual([]));
});

test('a figure is noted when something must be known about it, and only then', () => {
	expect(needsNote(exampleFigure({ checks: 'pass' }))).toBe(false);
	expect(needsNote(exampleFigure({ checks: 'mismatch' }))).toBe(true);
	expect(needsNote(exampleFigure({ basis: 'derived' }))).toBe(true);
	expect(needsNote(exampleFigure({ flags: ['approx'] }))).toBe(true);
	expect(needsNote(exampleFigure({ note: 'Đọc lại từ bản quét' }))).toBe(true);
});
