import {
	bases,
	directions,
	documentKinds,
	figureVerdicts,
	flags,
	locales,
	measures,
	type Figure,
	type Locale
} from '../domain/figure';
import { earlyCutNote } from '../domain/early-cut';
import { boolean, number, numberOrNull, text, textOrNull, word } from './cells';
import type { Condition } from './conditions';
import type { Reads, Row, Statement } from './engine';
import { inLocale } from './localized';

/** Day of the figure or of its source where that lies before the end of the period; of a month or year the last day counts. */
const cutOn = `CASE
	WHEN o.as_of < o.period_end THEN CAST(o.as_of AS VARCHAR)
	WHEN d.as_of < o.period_end THEN CAST(d.as_of AS VARCHAR)
	WHEN concat(d.issued_on, CASE length(d.issued_on) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END)
		< CAST(o.period_end AS VARCHAR) AND d.issued_on IS NOT NULL THEN d.issued_on
	END`;

/** Every column under the name it has in `Figure`, in types both engines give back alike (no bigint, no DATE). */
const columns = (locale: Locale): string => `
	o.observation_id AS "id",
	o.province_id AS "provinceId", coalesce(${inLocale('p.name', locale)}, o.province_id) AS "provinceName",
	o.indicator_id AS "indicatorId", coalesce(${inLocale('i.name', locale)}, o.indicator_id) AS "indicatorName",
	o.area_id AS "areaId", coalesce(${inLocale('a.name', locale)}, o.area_id) AS "areaName",
	o.scope_id AS "scopeId", coalesce(${inLocale('s.name', locale)}, o.scope_id) AS "scopeName",
	coalesce(s.position, 9999) AS "scopePosition", s.follows_id AS "scopeFollows",
	o.period_id AS "periodId", CAST(o.period_start AS VARCHAR) AS "periodStart",
	CAST(o.period_end AS VARCHAR) AS "periodEnd", CAST(o.as_of AS VARCHAR) AS "asOf",
	o.measure AS "measure", o.comparison_class AS "comparisonClass", coalesce(i.direction, 'neutral') AS "direction",
	o.value AS "value", CASE WHEN o.unit = i.unit THEN ${inLocale('i.unit', locale)} ELSE o.unit END AS "unit",
	${inLocale('i.code_labels', locale)} AS "codeLabels",
	o.reported_text AS "reportedText", o.reported_value AS "reportedValue", o.reported_unit AS "reportedUnit",
	o.out_of AS "outOf", o.basis AS "basis", o.formula AS "formula",
	o.document_id AS "documentId", coalesce(d.kind, 'report') AS "documentKind",
	coalesce(${inLocale('d.label', locale)}, o.document_id) AS "documentLabel", d.url AS "documentUrl",
	coalesce(o.section, '') AS "section", o.form_code AS "formCode", o.line AS "line", o.flags AS "flags",
	${inLocale('o.note', locale)} AS "note", ${cutOn} AS "cutOn", '${locale}' AS "locale", o.is_primary AS "isPrimary",
	o.verdict AS "checks"`;

/** LEFT joins: a claim whose name is missing is shown under its id, never dropped. */
const join = {
	p: 'LEFT JOIN provinces p ON p.province_id = o.province_id',
	i: 'LEFT JOIN indicators i ON i.indicator_id = o.indicator_id',
	a: 'LEFT JOIN areas a ON a.area_id = o.area_id',
	s: 'LEFT JOIN scopes s ON s.scope_id = o.scope_id',
	d: 'LEFT JOIN documents d ON d.document_id = o.document_id'
} as const;

/** Joins of the aliases that a piece of SQL names. */
const joinsFor = (sql: string): string =>
	Object.entries(join)
		.filter(([alias]) => new RegExp(`\\b${alias}\\.`).test(sql))
		.map(([, line]) => `\n\t${line}`)
		.join('');

/**
 * Of each province, indicator, scope and comparison class only the newest figure: the greatest end of period, then the
 * shorter period (a quarter before the year that ends with it), then the later document. Figures of two classes are not
 * the same kind of fact, so each class keeps its own newest one.
 */
export const onlyLatest = `
QUALIFY row_number() OVER (
	PARTITION BY o.province_id, o.indicator_id, o.scope_id, o.comparison_class
	ORDER BY o.period_end DESC, o.period_start DESC, d.issued_on DESC NULLS LAST, d.position DESC NULLS LAST, o.observation_id
) = 1`;

/** Parts of an ORDER BY. Ids follow positions, so that the order is one order even where positions repeat. */
export const order = {
	indicator: 'i.position, o.indicator_id, o.comparison_class',
	scope: 's.position, o.scope_id',
	province: 'p.position, o.province_id',
	period: 'o.period_end, o.period_start, o.observation_id'
} as const;

/** What a question adds to the columns and joins of every figure. */
interface Added {
	columns: string;
	joins: string;
}

/**
 * The statement for figures. Aliases: o claim, p province, i indicator, a area, s scope, d document. Claims are chosen
 * first and named after: names of thousands that `qualify` then drops cost more than all the rest.
 */
export function figureStatement(
	locale: Locale,
	where: Condition,
	orderBy: string,
	qualify = '',
	reads?: Reads,
	added: Added = { columns: '', joins: '' }
): Statement {
	const sql = `WITH chosen AS MATERIALIZED (
	SELECT o.* FROM observations o${joinsFor(`${where.sql} ${qualify}`)}
	WHERE ${where.sql}${qualify}
)
SELECT ${columns(locale)}${added.columns}
FROM chosen o${joinsFor('p. i. a. s. d.')}${added.joins}
ORDER BY ${orderBy}`;
	return { sql, params: where.params, ...(reads ? { reads } : {}) };
}

/** The caveat of a figure whose source was made before the period ended; nothing for the others. */
function readCut(row: Row): Pick<Figure, 'cutOn' | 'caveat'> {
	const cutOn = textOrNull(row, 'cutOn');
	return cutOn ? { cutOn, caveat: earlyCutNote(cutOn, word(row, 'locale', locales)) } : {};
}

/** The level that the figure's continues, where it continues one. */
function readFollows(row: Row): Pick<Figure, 'scopeFollows'> {
	const scopeFollows = textOrNull(row, 'scopeFollows');
	return scopeFollows ? { scopeFollows } : {};
}

/** One row of a figure statement. Throws when a column is not what `columns` promises. */
export function readFigure(row: Row): Figure {
	// An unknown flag comes from data newer than this page; the note beside the figure still says what it means.
	const flagWords = textOrNull(row, 'flags')?.split(';') ?? [];
	return {
		id: text(row, 'id'),
		provinceId: text(row, 'provinceId'),
		provinceName: text(row, 'provinceName'),
		indicatorId: text(row, 'indicatorId'),
		indicatorName: text(row, 'indicatorName'),
		areaId: text(row, 'areaId'),
		areaName: text(row, 'areaName'),
		scopeId: text(row, 'scopeId'),
		scopeName: text(row, 'scopeName'),
		scopePosition: number(row, 'scopePosition'),
		...readFollows(row),
		periodId: text(row, 'periodId'),
		periodStart: text(row, 'periodStart'),
		periodEnd: text(row, 'periodEnd'),
		asOf: textOrNull(row, 'asOf'),
		measure: word(row, 'measure', measures),
		comparisonClass: text(row, 'comparisonClass'),
		direction: word(row, 'direction', directions),
		value: number(row, 'value'),
		unit: text(row, 'unit'),
		codeLabels: textOrNull(row, 'codeLabels'),
		reportedText: textOrNull(row, 'reportedText'),
		reportedValue: numberOrNull(row, 'reportedValue'),
		reportedUnit: textOrNull(row, 'reportedUnit'),
		outOf: numberOrNull(row, 'outOf'),
		basis: word(row, 'basis', bases),
		formula: textOrNull(row, 'formula'),
		documentId: text(row, 'documentId'),
		documentKind: word(row, 'documentKind', documentKinds),
		documentLabel: text(row, 'documentLabel'),
		documentUrl: textOrNull(row, 'documentUrl'),
		section: text(row, 'section'),
		formCode: textOrNull(row, 'formCode'),
		line: numberOrNull(row, 'line'),
		flags: flags.filter((flag) => flagWords.includes(flag)),
		note: textOrNull(row, 'note'),
		...readCut(row),
		isPrimary: boolean(row, 'isPrimary'),
		checks: row.checks === null ? null : word(row, 'checks', figureVerdicts)
	};
}

export const readFigures = (rows: Row[]): Figure[] => rows.map(readFigure);
