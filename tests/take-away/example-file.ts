import type { Figure } from '../../src/lib/domain/figure';
import { fileSources, type FileAbout } from '../../src/lib/domain/file-about';
import { exampleFigure } from '../domain/example-figure';

/** Rows with every kind of cell: whole, decimal, negative, missing, text that looks like something else. */
export const exampleFigures: Figure[] = [
	exampleFigure({ id: 'a' }),
	exampleFigure({
		id: 'b',
		value: -1234.5,
		unit: 'triệu đồng',
		asOf: '2024-09-18',
		basis: 'derived',
		formula: '1-1235.5',
		reportedText: null,
		reportedValue: null,
		reportedUnit: null,
		flags: ['approx', 'doubt'],
		note: '=1+1 không phải công thức',
		checks: 'mismatch',
		isPrimary: false
	}),
	exampleFigure({
		id: 'c',
		provinceId: 'hai-duong',
		provinceName: 'Hải Dương',
		value: 19,
		measure: 'rank',
		unit: 'hạng',
		outOf: 63,
		section: '',
		formCode: null,
		line: null,
		documentId: 'bao-1',
		documentKind: 'press',
		documentLabel: 'Báo Hải Dương',
		checks: 'pass'
	})
];

export const exampleAbout = (part: Partial<FileAbout> = {}): FileAbout => ({
	title: 'Hải Dương đứng thứ 19',
	filters: 'Khánh Hòa và Hải Dương · Tất cả các cấp',
	periods: 'Số mới nhất của mỗi tỉnh',
	sources: fileSources(exampleFigures),
	edition: 'a1b2c3d',
	link: 'site.example/so-sanh/?ky=moi-nhat',
	joins: 'Nối theo province_id',
	date: '2025-11-21',
	rows: exampleFigures.length,
	...part
});
