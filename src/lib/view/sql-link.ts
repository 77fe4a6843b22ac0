/** Name of the parameter that carries a statement. */
const parameter = 'sql';

/** Id of the box a statement is put into: links lead to it. */
export const sqlBoxId = 'cau-lenh';

/** Longer links are cut by some hosts: many take 8,000 letters of an address at most. */
const longestQuery = 7000;

/** A statement as the query of a link, "sql=SELECT+1", or null where it would make the link too long to travel. */
export function formatSqlQuery(sql: string): string | null {
	const query = new URLSearchParams({ [parameter]: sql }).toString();
	return query.length <= longestQuery ? query : null;
}

/** The statement a link carries, letter for letter; null where it carries none. */
export const parseSqlQuery = (query: URLSearchParams): string | null => query.get(parameter) || null;
