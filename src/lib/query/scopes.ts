import { scopeKinds, type Locale, type ScopeKind } from '../domain/figure';
import { number, text, textOrNull, word } from './cells';
import type { Question } from './engine';
import { inLocale } from './localized';

export interface ScopesArgs {
	locale: Locale;
}

export interface ScopeInUse {
	id: string;
	name: string;
	kind: ScopeKind;
	/** The parent need not be in use itself, so it may be missing from the list. */
	parentId: string | null;
	position: number;
	/** ISO date on which the level or body ended; null: none known. */
	validTo: string | null;
	/** Name of the level that continues it from then on. */
	followedBy: string | null;
	/** Set for bodies and places of one province. */
	provinceId: string | null;
}

/** Scopes that have at least one claim, in the order of the dictionary. */
export const scopes: Question<ScopesArgs, ScopeInUse[]> = {
	name: 'scopes',
	build({ locale }) {
		const sql = `
SELECT s.scope_id AS "id", coalesce(${inLocale('s.name', locale)}, s.scope_id) AS "name", s.kind AS "kind",
	s.parent_id AS "parentId", s.position AS "position",
	CAST(s.valid_to AS VARCHAR) AS "validTo",
	(SELECT min(${inLocale('f.name', locale)}) FROM scopes f WHERE f.follows_id = s.scope_id) AS "followedBy",
	s.province_id AS "provinceId"
FROM scopes s
WHERE s.scope_id IN (SELECT scope_id FROM observations)
ORDER BY s.position, s.scope_id`;
		return { sql, params: [] };
	},
	read: (rows) =>
		rows.map((row) => ({
			id: text(row, 'id'),
			name: text(row, 'name'),
			kind: word(row, 'kind', scopeKinds),
			parentId: textOrNull(row, 'parentId'),
			position: number(row, 'position'),
			validTo: textOrNull(row, 'validTo'),
			followedBy: textOrNull(row, 'followedBy'),
			provinceId: textOrNull(row, 'provinceId')
		}))
};
