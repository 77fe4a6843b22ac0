import { directions, measures, type Direction, type Locale, type Measure } from '../domain/figure';
import { ids, idSeparator, number, text, textOrNull, word } from './cells';
import type { Question } from './engine';
import { inLocale } from './localized';

export interface CatalogueArgs {
	locale: Locale;
}

/** An indicator that has figures, and where it has them. */
export interface CatalogueEntry {
	id: string;
	name: string;
	areaId: string;
	areaName: string;
	parentId: string | null;
	/** Canonical unit, in the reader's language. */
	unit: string;
	measure: Measure;
	direction: Direction;
	position: number;
	/** Number of claims, primary or not. */
	figures: number;
	/** In the order of the dictionary. */
	provinceIds: string[];
	scopeIds: string[];
	/** Oldest first. */
	periodIds: string[];
}

/** Distinct first, gathered after: DuckDB does not order a DISTINCT aggregate by another column. */
const gathered = (id: string, orderBy: string, distinct: string, join = ''): string =>
	`SELECT x.indicator_id, string_agg(x.${id}, '${idSeparator}' ORDER BY ${orderBy}, x.${id}) AS ids
	FROM (SELECT DISTINCT indicator_id, ${distinct} FROM observations) x ${join} GROUP BY x.indicator_id`;

/** Every indicator with at least one claim, in the order of the dictionary. */
export const catalogue: Question<CatalogueArgs, CatalogueEntry[]> = {
	name: 'catalogue',
	build({ locale }) {
		const sql = `
SELECT i.indicator_id AS "id", coalesce(${inLocale('i.name', locale)}, i.indicator_id) AS "name",
	i.area_id AS "areaId", coalesce(${inLocale('a.name', locale)}, i.area_id) AS "areaName", i.parent_id AS "parentId",
	${inLocale('i.unit', locale)} AS "unit", i.measure AS "measure", i.direction AS "direction", i.position AS "position",
	CAST(used.figures AS INTEGER) AS "figures",
	in_provinces.ids AS "provinceIds", in_scopes.ids AS "scopeIds", in_periods.ids AS "periodIds"
FROM indicators i
	JOIN (SELECT indicator_id, count(*) AS figures FROM observations GROUP BY indicator_id) used USING (indicator_id)
	JOIN (${gathered('province_id', 'p.position', 'province_id', 'LEFT JOIN provinces p USING (province_id)')}) in_provinces
		USING (indicator_id)
	JOIN (${gathered('scope_id', 's.position', 'scope_id', 'LEFT JOIN scopes s USING (scope_id)')}) in_scopes
		USING (indicator_id)
	JOIN (${gathered('period_id', 'x.period_end, x.period_start', 'period_id, period_start, period_end')}) in_periods
		USING (indicator_id)
	LEFT JOIN areas a ON a.area_id = i.area_id
ORDER BY i.position, i.indicator_id`;
		return { sql, params: [] };
	},
	read: (rows) =>
		rows.map((row) => ({
			id: text(row, 'id'),
			name: text(row, 'name'),
			areaId: text(row, 'areaId'),
			areaName: text(row, 'areaName'),
			parentId: textOrNull(row, 'parentId'),
			unit: text(row, 'unit'),
			measure: word(row, 'measure', measures),
			direction: word(row, 'direction', directions),
			position: number(row, 'position'),
			figures: number(row, 'figures'),
			provinceIds: ids(row, 'provinceIds'),
			scopeIds: ids(row, 'scopeIds'),
			periodIds: ids(row, 'periodIds')
		}))
};
