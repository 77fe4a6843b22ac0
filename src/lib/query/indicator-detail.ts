import { directions, measures, type Direction, type Locale, type Measure } from '../domain/figure';
import { text, textOrNull, word } from './cells';
import type { Question } from './engine';
import { inLocale } from './localized';

export interface IndicatorDetailArgs {
	locale: Locale;
	indicatorId: string;
}

export interface NamedIndicator {
	id: string;
	name: string;
}

/** What an indicator means and how it relates to others. Related indicators are given only where they have figures. */
export interface IndicatorDetail extends NamedIndicator {
	areaId: string;
	areaName: string;
	unit: string;
	measure: Measure;
	direction: Direction;
	definition: string | null;
	/** A known oddity of how reports count it. */
	quirk: string | null;
	parent: NamedIndicator | null;
	numerator: NamedIndicator | null;
	denominator: NamedIndicator | null;
	/** Parts that add up to it. */
	parts: NamedIndicator[];
	/** Indicators filed under it. */
	children: NamedIndicator[];
}

/** One row per relation; the row of the indicator itself carries the rest. */
export const indicatorDetail: Question<IndicatorDetailArgs, IndicatorDetail | null> = {
	name: 'indicator-detail',
	build({ locale, indicatorId }) {
		const sql = `
WITH me AS (SELECT * FROM indicators WHERE indicator_id = ?)
SELECT CASE
		WHEN i.indicator_id = me.indicator_id THEN 'self'
		WHEN i.indicator_id = me.parent_id THEN 'parent'
		WHEN i.indicator_id = me.numerator_id THEN 'numerator'
		WHEN i.indicator_id = me.denominator_id THEN 'denominator'
		WHEN list_contains(string_split(coalesce(me.sum_parts, ''), ';'), i.indicator_id) THEN 'part'
		ELSE 'child'
	END AS "relation",
	i.indicator_id AS "id", coalesce(${inLocale('i.name', locale)}, i.indicator_id) AS "name",
	i.area_id AS "areaId", coalesce(${inLocale('a.name', locale)}, i.area_id) AS "areaName",
	coalesce(${inLocale('i.unit', locale)}, i.unit) AS "unit", i.measure AS "measure", i.direction AS "direction",
	${inLocale('i.definition', locale)} AS "definition", ${inLocale('i.quirk', locale)} AS "quirk"
FROM me
	JOIN indicators i ON i.indicator_id IN (me.indicator_id, me.parent_id, me.numerator_id, me.denominator_id)
		OR i.parent_id = me.indicator_id
		OR list_contains(string_split(coalesce(me.sum_parts, ''), ';'), i.indicator_id)
	LEFT JOIN areas a ON a.area_id = i.area_id
WHERE i.indicator_id = me.indicator_id OR i.indicator_id IN (SELECT indicator_id FROM observations)
ORDER BY i.position, i.indicator_id`;
		return { sql, params: [indicatorId] };
	},
	read(rows) {
		const self = rows.find((row) => row.relation === 'self');
		if (!self) return null;
		const all = (relation: string): NamedIndicator[] =>
			rows.filter((row) => row.relation === relation).map((row) => ({ id: text(row, 'id'), name: text(row, 'name') }));
		return {
			id: text(self, 'id'),
			name: text(self, 'name'),
			areaId: text(self, 'areaId'),
			areaName: text(self, 'areaName'),
			unit: text(self, 'unit'),
			measure: word(self, 'measure', measures),
			direction: word(self, 'direction', directions),
			definition: textOrNull(self, 'definition'),
			quirk: textOrNull(self, 'quirk'),
			parent: all('parent')[0] ?? null,
			numerator: all('numerator')[0] ?? null,
			denominator: all('denominator')[0] ?? null,
			parts: all('part'),
			children: all('child')
		};
	}
};
