import type { Cell } from './engine';

/** A piece of SQL with the values of its `?`, in order. */
export interface Condition {
	sql: string;
	params: Cell[];
}

/** Columns a question may restrict. */
type IdColumn =
	| 'o.province_id'
	| 'o.area_id'
	| 'o.indicator_id'
	| 'o.scope_id'
	| 'o.period_id'
	| 'o.document_id'
	| 'c.document_id'
	| 't.document_id'
	| 't.indicator_id'
	| 't.province_id';

/** `column IN (?, ?, …)`. An empty list matches nothing: `IN ()` is not SQL, and no choice must not become every choice. */
export function isIn(column: IdColumn, values: readonly string[]): Condition {
	if (values.length === 0) return { sql: 'false', params: [] };
	return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, params: [...values] };
}

/** A scope that every province has: whole province, level, central agencies taken together. Alias s. */
export const isOverview = "(s.kind IN ('province', 'level') OR s.scope_id = 'nganh-doc')";

/** The same of a row of `scopes`. */
export const isOfOverview = (scope: Readonly<Record<string, unknown>> | undefined): boolean =>
	scope?.kind === 'province' || scope?.kind === 'level' || scope?.scope_id === 'nganh-doc';

/**
 * The asked scopes; none asked means the overview, without single departments and localities. An indicator that is counted
 * for single bodies only shows those: `in_overview` is written with the data, so that no question has to look for it.
 */
export function inScopes(scopeIds: readonly string[]): Condition {
	if (scopeIds.length > 0) return isIn('o.scope_id', scopeIds);
	return { sql: `(${isOverview} OR NOT coalesce(i.in_overview, false))`, params: [] };
}

/** Only periods that have ended by an ISO date; without one every period. */
export const endedBy = (date: string | undefined): Condition =>
	date ? { sql: 'o.period_end <= CAST(? AS DATE)', params: [date] } : { sql: 'true', params: [] };

export const isPrimary: Condition = { sql: 'o.is_primary', params: [] };

/** From a report or plan of a province, not from a press or portal page. */
export const isOfficial: Condition = { sql: "coalesce(d.kind, 'report') <> 'press'", params: [] };

/** All conditions at once, their values in the order of their `?`. */
export function allOf(...conditions: Condition[]): Condition {
	return { sql: conditions.map((c) => c.sql).join(' AND '), params: conditions.flatMap((c) => c.params) };
}
