import {
	documentKinds,
	flags,
	measures,
	type DocumentKind,
	type Figure,
	type Flag,
	type Locale,
	type Measure
} from '../domain/figure';
import {
	comparisons,
	targetKinds,
	targetVerdicts,
	unjudgedReasons,
	type Comparison,
	type TargetKind,
	type TargetVerdict,
	type UnjudgedReason
} from '../domain/target';
import { boolean, number, numberOrNull, text, textOrNull, word } from './cells';
import { allOf, isIn, type Condition } from './conditions';
import type { Question } from './engine';
import { figureStatement, order, readFigures } from './figure-rows';
import { inLocale } from './localized';

export interface TargetsArgs {
	locale: Locale;
	/** Only targets of this document, indicator or province; left out, those of all. */
	documentId?: string;
	indicatorId?: string;
	provinceId?: string;
}

/** What a document asks for, held against what came of it. Numbers in `unit`. */
export interface TargetEntry {
	id: string;
	kind: TargetKind;
	provinceId: string;
	provinceName: string;
	indicatorId: string;
	indicatorName: string;
	/** Whether the indicator has figures, and so a page of its own. */
	hasFigures: boolean;
	areaId: string;
	areaName: string;
	scopeId: string;
	scopeName: string;
	periodId: string;
	/** ISO date it is due, where it names one. */
	asOf: string | null;
	measure: Measure;
	comparison: Comparison;
	value: number;
	/** Upper end of an assigned range. */
	upperValue: number | null;
	unit: string;
	/** As printed. */
	reportedText: string;
	reportedUnit: string;
	documentId: string;
	documentKind: DocumentKind;
	documentLabel: string;
	section: string;
	line: number | null;
	taskId: string | null;
	/** Who is responsible, as the plan says. */
	lead: string | null;
	flags: Flag[];
	note: string | null;
	/** The figure it is held against, or with `isNearest` one of another period; null where there is none. */
	resultId: string | null;
	isNearest: boolean;
	verdict: TargetVerdict;
	/** Why it is not judged. */
	reason: UnjudgedReason | null;
	/** The verdict is the document's own; no figure shows it. */
	isStated: boolean;
	/** Result minus target; null where that would mislead. */
	distance: number | null;
}

const equal = (column: 't.document_id' | 't.indicator_id' | 't.province_id', id: string | undefined): Condition =>
	id === undefined ? { sql: 'true', params: [] } : isIn(column, [id]);

/** Every target, scenario and forecast by area: plans first, then by province, document and line. */
export const targets: Question<TargetsArgs, TargetEntry[]> = {
	name: 'targets',
	build({ locale, documentId, indicatorId, provinceId }) {
		const where = allOf(
			equal('t.document_id', documentId),
			equal('t.indicator_id', indicatorId),
			equal('t.province_id', provinceId)
		);
		const sql = `
SELECT t.target_id AS "id", t.kind AS "kind",
	t.province_id AS "provinceId", coalesce(${inLocale('p.name', locale)}, t.province_id) AS "provinceName",
	t.indicator_id AS "indicatorId", coalesce(${inLocale('i.name', locale)}, t.indicator_id) AS "indicatorName",
	t.indicator_id IN (SELECT indicator_id FROM observations) AS "hasFigures",
	t.area_id AS "areaId", coalesce(${inLocale('a.name', locale)}, t.area_id) AS "areaName",
	t.scope_id AS "scopeId", coalesce(${inLocale('s.name', locale)}, t.scope_id) AS "scopeName",
	t.period_id AS "periodId", CAST(t.as_of AS VARCHAR) AS "asOf", t.measure AS "measure", t.comparison AS "comparison",
	t.value AS "value", t.upper_value AS "upperValue",
	CASE WHEN t.unit = i.unit THEN ${inLocale('i.unit', locale)} ELSE t.unit END AS "unit",
	t.reported_text AS "reportedText", t.reported_unit AS "reportedUnit",
	t.document_id AS "documentId", coalesce(d.kind, 'report') AS "documentKind",
	coalesce(${inLocale('d.label', locale)}, t.document_id) AS "documentLabel",
	coalesce(t.section, '') AS "section", t.line AS "line", t.task_id AS "taskId", ${inLocale('w.lead', locale)} AS "lead",
	t.flags AS "flags", ${inLocale('t.note', locale)} AS "note", t.result_id AS "resultId", t.is_nearest AS "isNearest",
	t.verdict AS "verdict", t.reason AS "reason", t.is_stated AS "isStated", t.distance AS "distance"
FROM targets t
	LEFT JOIN provinces p ON p.province_id = t.province_id
	LEFT JOIN indicators i ON i.indicator_id = t.indicator_id
	LEFT JOIN areas a ON a.area_id = t.area_id
	LEFT JOIN scopes s ON s.scope_id = t.scope_id
	LEFT JOIN documents d ON d.document_id = t.document_id
	LEFT JOIN tasks w ON w.task_id = t.task_id
WHERE ${where.sql}
ORDER BY a.position, t.area_id, d.kind = 'plan' DESC, p.position, d.position, t.document_id, t.line, i.position, t.period_end, s.position, t.as_of, t.target_id`;
		return { sql, params: where.params };
	},
	read: (rows) =>
		rows.map((row) => {
			const flagWords = textOrNull(row, 'flags')?.split(';') ?? [];
			return {
				id: text(row, 'id'),
				kind: word(row, 'kind', targetKinds),
				provinceId: text(row, 'provinceId'),
				provinceName: text(row, 'provinceName'),
				indicatorId: text(row, 'indicatorId'),
				indicatorName: text(row, 'indicatorName'),
				hasFigures: boolean(row, 'hasFigures'),
				areaId: text(row, 'areaId'),
				areaName: text(row, 'areaName'),
				scopeId: text(row, 'scopeId'),
				scopeName: text(row, 'scopeName'),
				periodId: text(row, 'periodId'),
				asOf: textOrNull(row, 'asOf'),
				measure: word(row, 'measure', measures),
				comparison: word(row, 'comparison', comparisons),
				value: number(row, 'value'),
				upperValue: numberOrNull(row, 'upperValue'),
				unit: text(row, 'unit'),
				reportedText: text(row, 'reportedText'),
				reportedUnit: text(row, 'reportedUnit'),
				documentId: text(row, 'documentId'),
				documentKind: word(row, 'documentKind', documentKinds),
				documentLabel: text(row, 'documentLabel'),
				section: text(row, 'section'),
				line: numberOrNull(row, 'line'),
				taskId: textOrNull(row, 'taskId'),
				lead: textOrNull(row, 'lead'),
				flags: flags.filter((flag) => flagWords.includes(flag)),
				note: textOrNull(row, 'note'),
				resultId: textOrNull(row, 'resultId'),
				isNearest: boolean(row, 'isNearest'),
				verdict: word(row, 'verdict', targetVerdicts),
				reason: row.reason === null ? null : word(row, 'reason', unjudgedReasons),
				isStated: boolean(row, 'isStated'),
				distance: numberOrNull(row, 'distance')
			};
		})
};

/** The figures that targets are held against. */
export const targetResults: Question<{ locale: Locale }, Figure[]> = {
	name: 'target-results',
	build({ locale }) {
		const where = { sql: 'o.observation_id IN (SELECT result_id FROM targets)', params: [] };
		return figureStatement(locale, where, `${order.indicator}, ${order.scope}, ${order.province}, ${order.period}`);
	},
	read: readFigures
};
