import type { DataFile, Manifest } from '../domain/tables';
import type { Reads, Statement } from './engine';

/** A function that reads a table whose name is put together while it runs: such a statement may need any table. */
const anyTable = /\bquery(_table)?\s*\(/i;

const names = (sql: string, table: string): boolean => new RegExp(`\\b${table}\\b`, 'i').test(sql);

/** Parts that may hold rows of these scopes of one indicator. */
function partsOf(parts: readonly DataFile[], indicatorId: string, scopeIds: Reads['scopeIds']): DataFile[] {
	const having = parts.filter(({ part }) => part?.indicator_ids.includes(indicatorId));
	if (scopeIds === undefined) return having;
	if (scopeIds.length === 0) {
		// As `inScopes`: an indicator that is counted for single bodies only shows those.
		const overview = having.filter(({ part }) => part?.scopes === 'overview');
		return overview.length > 0 ? overview : having;
	}
	return having.filter(({ part }) => {
		const [least, greatest] = part?.scope_range ?? ['', ''];
		return scopeIds.some((id) => id >= least && id <= greatest);
	});
}

/**
 * The files a statement can need: those of every table it names, and of observations in parts the ones that may hold what
 * it reads. More than needed is slow, fewer would be a wrong answer: whatever is in doubt is in.
 */
export function neededFiles(files: Manifest['files'], { sql, reads }: Pick<Statement, 'sql' | 'reads'>): DataFile[] {
	const named = files.filter(({ table }) => anyTable.test(sql) || names(sql, table));
	const whole = named.filter(({ part }) => part === undefined);
	const parts = named.filter(({ part }) => part !== undefined);
	// Whole tables are read whatever it says.
	if (reads === undefined) return [...whole, ...parts];
	const wanted = new Set(reads.indicatorIds.flatMap((id) => partsOf(parts, id, reads.scopeIds)));
	return [...whole, ...parts.filter((file) => wanted.has(file))];
}
