import { comparisonClass } from '../../src/lib/domain/comparability';
import type { Figure } from '../../src/lib/domain/figure';
import { parsePeriod, type Period } from '../../src/lib/domain/period';

/** A complete figure for tests; `part` says what the test is about. */
export function exampleFigure(part: Partial<Figure> = {}): Figure {
	const periodId = part.periodId ?? '2024-Q3';
	const period = parsePeriod(periodId) as Period;
	const measure = part.measure ?? 'rate';
	const figure: Figure = {
		id: '',
		provinceId: 'khanh-hoa',
		provinceName: 'Khánh Hòa',
		indicatorId: 'ho-so-dung-han-ty-le',
		indicatorName: 'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn',
		areaId: 'thu-tuc-hanh-chinh',
		areaName: 'Cải cách thủ tục hành chính',
		scopeId: 'cap-huyen',
		scopeName: 'Cấp huyện',
		scopePosition: 3,
		periodId,
		periodStart: period.start,
		periodEnd: period.end,
		asOf: null,
		measure,
		comparisonClass: comparisonClass(measure, false, period),
		direction: 'higher',
		value: 98.9,
		unit: '%',
		codeLabels: null,
		reportedText: '98,90',
		reportedValue: 98.9,
		reportedUnit: '%',
		outOf: null,
		basis: 'reported',
		formula: null,
		documentId: 'kh-2024-q3',
		documentKind: 'report',
		documentLabel: 'Báo cáo 317/BC-UBND',
		documentUrl: null,
		section: 'Phụ lục',
		formCode: '03/3.2',
		line: 556,
		flags: [],
		note: null,
		isPrimary: true,
		checks: null,
		...part
	};
	return {
		...figure,
		id: part.id ?? [figure.provinceId, figure.indicatorId, figure.scopeId, figure.periodId].join('.')
	};
}
