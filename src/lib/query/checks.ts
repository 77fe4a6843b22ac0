import { checkKinds, reasons, verdicts, type CheckKind, type Reason, type Verdict } from '../domain/audit/check';
import type { Locale } from '../domain/figure';
import { numberOrNull, text, textOrNull, word } from './cells';
import { allOf, isIn, type Condition } from './conditions';
import type { Question } from './engine';
import { inLocale } from './localized';

export interface ChecksArgs {
	locale: Locale;
	/** Only checks of this document; left out, those of all. */
	documentId?: string;
	/** Only checks that a figure of this indicator takes part in. */
	indicatorId?: string;
}

/** One check of a report against itself, with the names a reader needs. */
export interface CheckEntry {
	id: string;
	kind: CheckKind;
	verdict: Verdict;
	provinceId: string;
	provinceName: string;
	documentId: string;
	documentLabel: string;
	periodId: string;
	indicatorId: string;
	indicatorName: string;
	areaId: string;
	areaName: string;
	scopeId: string;
	scopeName: string;
	/** Of the four numbers below, in the language of the reader. */
	unit: string;
	printed: number | null;
	/** What follows from the other figures; null where nothing could be worked out. */
	recomputed: number | null;
	difference: number | null;
	/** How far apart rounding alone may put the two. */
	tolerance: number | null;
	formula: string | null;
	/** Why it ended as it did, where the verdict alone does not say it. */
	reason: Reason | null;
	/** Lines of the document's text, in order. */
	lines: number[];
	/** The checked claim first. */
	observationIds: string[];
	/** The whole check as one sentence. */
	message: string;
	/** The least difference that rounding cannot explain, of a mismatch. */
	unexplained: number | null;
	/** Figures whose change alone would make it fit, most suspect first. */
	suspects: string[];
	/** What the first suspect may have meant, in its canonical unit; a question, never the value. */
	proposedValue: number | null;
	/** The suspicion as one sentence; empty where nothing is wrong. */
	suspicion: string;
}

/** Separator of the lists in the table. */
const listOf = (joined: string | null): string[] => joined?.split(';').filter(Boolean) ?? [];

/** A figure of the indicator is the checked one or one it was held against. */
function touches(indicatorId: string): Condition {
	const { sql, params } = isIn('o.indicator_id', [indicatorId]);
	const own = `SELECT o.observation_id FROM observations o WHERE ${sql}`;
	return { sql: `list_has_any(string_split(c.observation_ids, ';'), ARRAY(${own}))`, params };
}

const worstFirst = `CASE c.verdict ${verdicts.map((verdict, i) => `WHEN '${verdict}' THEN ${i}`).join(' ')} END`;

/** Every check, what does not add up first, then by document and place in the text. */
export const checks: Question<ChecksArgs, CheckEntry[]> = {
	name: 'checks',
	build({ locale, documentId, indicatorId }) {
		const where = allOf(
			{ sql: 'true', params: [] },
			...(documentId === undefined ? [] : [isIn('c.document_id', [documentId])]),
			...(indicatorId === undefined ? [] : [touches(indicatorId)])
		);
		const sql = `
SELECT c.check_id AS "id", c.kind AS "kind", c.verdict AS "verdict",
	c.province_id AS "provinceId", coalesce(${inLocale('p.name', locale)}, c.province_id) AS "provinceName",
	c.document_id AS "documentId", coalesce(${inLocale('d.label', locale)}, c.document_id) AS "documentLabel",
	c.period_id AS "periodId",
	c.indicator_id AS "indicatorId", coalesce(${inLocale('i.name', locale)}, c.indicator_id) AS "indicatorName",
	coalesce(i.area_id, '') AS "areaId", coalesce(${inLocale('a.name', locale)}, i.area_id, '') AS "areaName",
	c.scope_id AS "scopeId", coalesce(${inLocale('s.name', locale)}, c.scope_id) AS "scopeName",
	CASE WHEN c.unit = i.unit THEN ${inLocale('i.unit', locale)} ELSE c.unit END AS "unit",
	c.printed AS "printed", c.recomputed AS "recomputed", c.difference AS "difference", c.tolerance AS "tolerance",
	c.formula AS "formula", c.reason AS "reason", c.lines AS "lines", c.observation_ids AS "observationIds",
	${inLocale('c.message', locale)} AS "message", c.unexplained AS "unexplained", c.suspects AS "suspects",
	c.proposed_value AS "proposedValue", ${inLocale('c.suspicion', locale)} AS "suspicion"
FROM checks c
	LEFT JOIN provinces p ON p.province_id = c.province_id
	LEFT JOIN documents d ON d.document_id = c.document_id
	LEFT JOIN indicators i ON i.indicator_id = c.indicator_id
	LEFT JOIN areas a ON a.area_id = i.area_id
	LEFT JOIN scopes s ON s.scope_id = c.scope_id
WHERE ${where.sql}
ORDER BY ${worstFirst}, d.position, c.document_id, TRY_CAST(string_split(c.lines, ';')[1] AS INTEGER), c.check_id`;
		return { sql, params: where.params };
	},
	read: (rows) =>
		rows.map((row) => ({
			id: text(row, 'id'),
			kind: word(row, 'kind', checkKinds),
			verdict: word(row, 'verdict', verdicts),
			provinceId: text(row, 'provinceId'),
			provinceName: text(row, 'provinceName'),
			documentId: text(row, 'documentId'),
			documentLabel: text(row, 'documentLabel'),
			periodId: text(row, 'periodId'),
			indicatorId: text(row, 'indicatorId'),
			indicatorName: text(row, 'indicatorName'),
			areaId: text(row, 'areaId'),
			areaName: text(row, 'areaName'),
			scopeId: text(row, 'scopeId'),
			scopeName: text(row, 'scopeName'),
			unit: text(row, 'unit'),
			printed: numberOrNull(row, 'printed'),
			recomputed: numberOrNull(row, 'recomputed'),
			difference: numberOrNull(row, 'difference'),
			tolerance: numberOrNull(row, 'tolerance'),
			formula: textOrNull(row, 'formula'),
			// A reason unknown to this page comes from newer data; the sentence says it anyway.
			reason: reasons.find((reason) => reason === row.reason) ?? null,
			lines: listOf(textOrNull(row, 'lines')).map(Number),
			observationIds: listOf(textOrNull(row, 'observationIds')),
			message: text(row, 'message'),
			unexplained: numberOrNull(row, 'unexplained'),
			suspects: listOf(textOrNull(row, 'suspects')),
			proposedValue: numberOrNull(row, 'proposedValue'),
			suspicion: textOrNull(row, 'suspicion') ?? ''
		}))
};
