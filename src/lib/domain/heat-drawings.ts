import type { HeatRow } from './heat-map';

/** More rows than this in one drawing are a wall. */
export const mostRows = 12;

/** Rows of one scope, drawn under its name. */
export interface HeatGroup {
	scopeId: string;
	scopeName: string;
	rows: HeatRow[];
}

/** Rows of one scope; where they are too many, in parts of about equal length. */
function partsOf(rows: HeatRow[]): HeatGroup[] {
	const parts = Math.ceil(rows.length / mostRows);
	const size = Math.ceil(rows.length / parts);
	return Array.from({ length: parts }, (_, part) => {
		const own = rows.slice(part * size, (part + 1) * size);
		return { scopeId: own[0]?.scopeId ?? '', scopeName: own[0]?.scopeName ?? '', rows: own };
	});
}

/** Spreads the rows of a heat map over drawings: scopes stay together where they fit, the order is kept. */
export function packDrawings(rows: readonly HeatRow[]): HeatGroup[][] {
	const scopes = new Map<string, HeatRow[]>();
	for (const row of rows) scopes.set(row.scopeId, [...(scopes.get(row.scopeId) ?? []), row]);
	const drawings: HeatGroup[][] = [];
	const lengthOf = (groups: HeatGroup[]): number => groups.reduce((sum, group) => sum + group.rows.length, 0);
	for (const group of [...scopes.values()].flatMap(partsOf)) {
		const last = drawings.at(-1);
		if (last && lengthOf(last) + group.rows.length <= mostRows) last.push(group);
		else drawings.push([group]);
	}
	return drawings;
}
