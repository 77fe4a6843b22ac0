import { comparisonClass } from '../../src/lib/domain/comparability';
import type { Measure } from '../../src/lib/domain/figure';
import { parsePeriod } from '../../src/lib/domain/period';
import type { TableName } from '../../src/lib/domain/tables';
import { isOfOverview } from '../../src/lib/query/conditions';
import type { Row } from '../../src/lib/query/engine';
import { worstVerdicts } from '../../src/lib/server/checks';

/** A few hand-made rows of every table; what a row leaves out is null. Values are easy to tell apart, not true. */
const areas: Row[] = [
	{ area_id: 'thu-tuc', position: 1, name_vi: 'Thủ tục hành chính', name_en: 'Procedures' },
	{ area_id: 'chi-dao', position: 0, name_vi: 'Chỉ đạo, điều hành', name_en: 'Direction' }
];

const province = (id: string, position: number, name: string): Row => ({
	province_id: id, code: `${50 + position}`, name_vi: name, name_en: `${name} province`, valid_to: '2025-06-30',
	successor_id: `${id}-2025`, successor_vi: `${name} mới`, successor_en: `New ${name}`, position
}); // prettier-ignore
const provinces = [
	province('hai-duong', 2, 'Hải Dương'),
	province('khanh-hoa', 1, 'Khánh Hòa'),
	province('binh-thuan', 3, 'Bình Thuận')
];

const document = (id: string, position: number, provinceId: string, periodId: string, issuedOn: string | null): Row => ({
	document_id: id, province_id: provinceId, kind: 'report', number: `${position}/BC`, issued_on: issuedOn,
	period_id: periodId, title_vi: `Báo cáo ${id}`, title_en: `Report ${id}`, label_vi: `BC ${id}`, label_en: `R ${id}`,
	caveat_vi: position === 1 ? 'Bản quét' : null, file: `${id}.txt`, position
}); // prettier-ignore
const documents = [
	document('kh-2022', 1, 'khanh-hoa', '2022', '2023'),
	document('hd-2022', 2, 'hai-duong', '2022', '2022-12-20'),
	document('kh-2024-q3', 3, 'khanh-hoa', '2024-Q3', '2024-09-18'),
	document('bt-2023-q1', 4, 'binh-thuan', '2023-Q1', null),
	{ ...document('bao-chi', 5, 'hai-duong', '2022', '2023-01-05'), kind: 'press' },
	document('khong-so-lieu', 6, 'hai-duong', '2022', null)
];

const indicator = (id: string, position: number, unit: string, measure: Measure, more: Row = {}): Row => ({
	indicator_id: id, area_id: 'thu-tuc', name_vi: `Chỉ tiêu ${id}`, name_en: `Indicator ${id}`, unit, measure,
	direction: 'higher', position, ...more
}); // prettier-ignore
const indicators = [
	indicator('ho-so', 2, 'hồ sơ', 'flow', { direction: 'neutral', unit_en: 'files', sum_parts: 'bo-trong;xep-hang' }),
	indicator('dung-han', 1, '%', 'rate', {
		parent_id: 'ho-so',
		name_en: null,
		denominator_id: 'ho-so',
		definition_vi: 'Đúng hạn'
	}),
	indicator('xep-hang', 3, 'hạng', 'rank', { direction: 'lower', area_id: 'chi-dao' }),
	indicator('khao-sat', 4, 'mã', 'coded', {
		code_labels_vi: '0=Không;1=Có',
		code_labels_en: '0=No;1=Yes',
		area_id: 'chi-dao'
	}),
	indicator('bo-trong', 5, '%', 'rate')
];

const scope = (id: string, position: number, kind: string, parentId: string | null, provinceId: string | null = null): Row => ({
	scope_id: id, parent_id: parentId, position, kind, province_id: provinceId, name_vi: `Cấp ${id}`, name_en: `Scope ${id}`
}); // prettier-ignore
const scopes = [
	scope('toan-tinh', 0, 'province', null),
	scope('cap-huyen', 3, 'level', 'toan-tinh'),
	scope('nganh-doc', 6, 'sector', 'toan-tinh'),
	scope('so-nganh', 12, 'agency', 'toan-tinh'),
	scope('hai-quan', 21, 'sector', 'nganh-doc'),
	scope('nha-trang', 30, 'locality', 'cap-huyen', 'khanh-hoa'),
	scope('cap-xa', 4, 'level', 'toan-tinh')
];

/** A claim; the id says what it is. `key` is "indicator scope period document". */
function claim(id: string, key: string, value: number, more: Row = {}): Row {
	const [indicatorId = '', scopeId = '', periodId = '', documentId = ''] = key.split(' ');
	const about = indicators.find((row) => row.indicator_id === indicatorId) as Row;
	const period = parsePeriod(periodId);
	if (!period) throw new Error(`fixture: ${periodId} is no period`);
	return {
		observation_id: id, province_id: documents.find((row) => row.document_id === documentId)?.province_id ?? null,
		indicator_id: indicatorId, scope_id: scopeId, area_id: about.area_id ?? null, period_id: periodId,
		period_start: period.start, period_end: period.end, measure: about.measure ?? null,
		comparison_class: comparisonClass(about.measure as Measure, false, period), value, unit: about.unit ?? null,
		reported_text: String(value), reported_value: value, reported_unit: about.unit ?? null, basis: 'reported',
		document_id: documentId, section: 'I', line: 10, is_primary: true, ...more
	}; // prettier-ignore
}

const observations = [
	claim('kh-dung-han-2022', 'dung-han toan-tinh 2022 kh-2022', 98.5, { form_code: '03/3.1', flags: 'approx;doubt', note_vi: 'Khoảng', note_en: 'About' }),
	claim('kh-dung-han-2022-van', 'dung-han toan-tinh 2022 kh-2022', 98, { is_primary: false, line: 5, note_vi: 'Chỉ có tiếng Việt' }),
	claim('kh-dung-han-q3', 'dung-han toan-tinh 2024-Q3 kh-2024-q3', 99.59, { form_code: '03/3.1' }),
	claim('kh-dung-han-huyen', 'dung-han cap-huyen 2024-Q3 kh-2024-q3', 99.1),
	claim('kh-dung-han-so', 'dung-han so-nganh 2024-Q3 kh-2024-q3', 97.2),
	claim('kh-dung-han-hai-quan', 'dung-han hai-quan 2024-Q3 kh-2024-q3', 100),
	claim('kh-dung-han-nganh', 'dung-han nganh-doc 2024-Q3 kh-2024-q3', 99.9),
	claim('kh-dung-han-nha-trang', 'dung-han nha-trang 2022 kh-2022', 95),
	claim('hd-dung-han-2022', 'dung-han toan-tinh 2022 hd-2022', 99.9, { as_of: '2022-12-14' }),
	// The same end of period: the shorter period is the newer fact; same period twice: the later document.
	claim('hd-dung-han-q4', 'dung-han toan-tinh 2022-Q4 hd-2022', 99.7),
	claim('hd-dung-han-q4-bao', 'dung-han toan-tinh 2022-Q4 bao-chi', 99.8, { line: null, section: null }),
	claim('bt-dung-han-q1', 'dung-han toan-tinh 2023-Q1 bt-2023-q1', 0),
	// A year and quarters of one flow: two classes, never one axis.
	claim('kh-ho-so-2022', 'ho-so toan-tinh 2022 kh-2022', 1_200_000),
	claim('kh-ho-so-q3', 'ho-so toan-tinh 2024-Q3 kh-2024-q3', 300_000.5),
	claim('kh-ho-so-q2', 'ho-so toan-tinh 2024-Q2 kh-2024-q3', 287_400, { basis: 'derived', formula: '300000 - 12600', reported_text: null, reported_value: null, reported_unit: null }),
	claim('bt-ho-so-q1', 'ho-so toan-tinh 2023-Q1 bt-2023-q1', 90_000),
	claim('kh-xep-hang', 'xep-hang toan-tinh 2022 kh-2022', 12, { out_of: 63 }),
	claim('hd-xep-hang', 'xep-hang toan-tinh 2022 bao-chi', 5, { out_of: 63, line: null }),
	claim('bt-khao-sat', 'khao-sat toan-tinh 2023-Q1 bt-2023-q1', 1)
]; // prettier-ignore

const period = (id: string): Row => {
	const p = parsePeriod(id);
	return {
		period_id: id,
		kind: p?.kind ?? null,
		period_start: p?.start ?? null,
		period_end: p?.end ?? null,
		months: p?.months ?? null
	};
};

const suspicion: Row = {
	unexplained: 0.45, suspects: 'kh-dung-han-2022-van;kh-dung-han-2022', proposed_value: 98, suspicion_vi: 'Nghi 98,5', suspicion_en: 'Suspect 98.5'
}; // prettier-ignore

/** A check of one claim; the second id of a pair is the claim it was held against. */
const check = (id: string, verdict: string, observationIds: string, more: Row = {}): Row => ({
	check_id: id, kind: 'rate', document_id: 'kh-2022', province_id: 'khanh-hoa', period_id: '2022', indicator_id: 'dung-han',
	scope_id: 'toan-tinh', verdict, unit: '%', printed: 98.5, recomputed: 98, difference: 0.5, tolerance: 0.05,
	lines: '10;12', observation_ids: observationIds, formula: '98/100*100', message_vi: `In ${id}`,
	message_en: `Printed ${id}`, ...more
}); // prettier-ignore
const checks = [
	check('khop', 'pass', 'kh-dung-han-2022;kh-ho-so-2022'),
	check('lech', 'mismatch', 'kh-dung-han-2022;kh-dung-han-2022-van', { kind: 'conflict', lines: '5;10', ...suspicion }),
	check('tron', 'rounding', 'kh-ho-so-2022', { indicator_id: 'ho-so', unit: 'hồ sơ', lines: '3', message_en: null }),
	check('chua', 'unchecked', 'kh-dung-han-nha-trang', {
		recomputed: null, difference: null, tolerance: null, formula: null, reason: 'denominator-missing', lines: '40'
	}), // prettier-ignore
	check('bao-chi', 'mismatch', 'hd-dung-han-q4-bao', { document_id: 'bao-chi', province_id: 'hai-duong', lines: null })
];

/** A row of the forms; null for a heading, which no figure fills. */
const formRow = (code: string, position: number, indicatorId: string | null, scopeId: string | null): Row => ({
	form_code: code, indicator_id: indicatorId, scope_id: scopeId, unit: '%', name_vi: `Hàng ${code}`, position
}); // prettier-ignore
const form_rows = [
	formRow('03/3.2', 3, 'dung-han', 'cap-huyen'),
	formRow('03/3.1', 2, 'dung-han', 'toan-tinh'),
	formRow('03/3', 1, null, null),
	formRow('03/4', 4, 'bo-trong', 'toan-tinh')
];
/** A target of the plan; `key` is "indicator scope period document". */
const target = (id: string, key: string, value: number, more: Row = {}): Row => ({
	...claim(id, key, value), target_id: id, kind: 'target', comparison: 'at-least', is_nearest: false, verdict: 'unjudged',
	is_stated: false, ...more
}); // prettier-ignore
const targets = [
	target('mt-hang', 'xep-hang toan-tinh 2022 kh-2022', 10, { comparison: 'at-most', line: 30, verdict: 'not-met', result_id: 'kh-xep-hang', distance: 2 }),
	target('mt-dung-han', 'dung-han toan-tinh 2022 kh-2022', 98, { upper_value: 99, verdict: 'met', result_id: 'kh-dung-han-2022', distance: 0.5, task_id: 'viec-1', note_vi: 'Khoảng giao' }),
	target('mt-bo-trong', 'bo-trong cap-xa 2022 kh-2022', 5, { line: 11, as_of: '2022-11-30', reason: 'no-result' }),
	target('kb-ho-so', 'ho-so toan-tinh 2022-Q4 bao-chi', 400_000, { kind: 'scenario', comparison: 'exactly', line: null, section: null, reason: 'not-a-target', flags: 'approx' })
]; // prettier-ignore

const tasks: Row[] = [
	{
		task_id: 'viec-1', document_id: 'kh-2022', province_id: 'khanh-hoa', area_id: 'thu-tuc', period_id: '2022', name_vi: 'Việc một',
		name_en: 'Task one', lead_vi: 'Sở Nội vụ', lead_en: 'Home Affairs', deadline_vi: 'Trong năm', deadline_en: 'In the year',
		due_on: '2022-12-31', product_vi: 'Báo cáo', product_en: 'Report', section: 'A.1', line: 10, position: 1
	},
	{ task_id: 'viec-0', document_id: 'kh-2022', area_id: 'chi-dao', name_vi: 'Việc không', section: 'A.0', line: 9, position: 0 }
]; // prettier-ignore

const verdicts = worstVerdicts(checks);
const inOverview = new Set(
	observations
		.filter((row) => isOfOverview(scopes.find((one) => one.scope_id === row.scope_id)))
		.map((row) => row.indicator_id)
);
const told = indicators.map((row): Row => ({ ...row, in_overview: inOverview.has(row.indicator_id ?? null) }));
const judged = observations.map((row): Row => ({ ...row, verdict: verdicts.get(String(row.observation_id)) ?? null }));

export const fixtureRows: Record<TableName, Row[]> = {
	provinces, documents, areas, indicators: told, scopes, observations: judged, checks, targets, tasks,
	periods: ['2022', '2022-Q4', '2023-Q1', '2024-Q2', '2024-Q3'].map(period),
	form_rows
}; // prettier-ignore
