/** What the data say of one thing, as text by column. Empty cells are left out, so that a new column changes nothing. */
export type Cells = Readonly<Record<string, string>>;

/** Things by id. */
export type Ledger = ReadonlyMap<string, Cells>;

export interface Entry {
	id: string;
	cells: Cells;
}

/** All that is told of one edition of the data: its figures, and the terms (indicators, scopes …) that give them meaning. */
export interface Snapshot {
	figures: Ledger;
	terms: Ledger;
}

/** Added: no `before`. Removed: no `after`. Corrected: both; the id differs where what was corrected is part of it. */
export interface Change {
	before: Entry | null;
	after: Entry | null;
}

export interface SnapshotChanges {
	figures: Change[];
	terms: Change[];
}

export const changeKinds = ['added', 'corrected', 'removed'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export type ChangeCounts = Record<ChangeKind, number>;

export const emptySnapshot: Snapshot = { figures: new Map(), terms: new Map() };

export function kindOf({ before, after }: Change): ChangeKind {
	if (before && after) return 'corrected';
	return after ? 'added' : 'removed';
}

export function countChanges(changes: readonly Change[]): ChangeCounts {
	const counts: ChangeCounts = { added: 0, corrected: 0, removed: 0 };
	for (const change of changes) counts[kindOf(change)] += 1;
	return counts;
}

/** Columns in which two things differ, in alphabetical order. */
export const differingColumns = (before: Cells, after: Cells): string[] =>
	[...new Set([...Object.keys(before), ...Object.keys(after)])].filter((one) => before[one] !== after[one]).sort();

/** By code units: the same order on every machine, whatever its language. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const idOf = ({ before, after }: Change): string => (before ?? after)?.id ?? '';

/**
 * What leads from one ledger to another, by id. `pair` may say that something removed and something added are one thing
 * whose id was corrected.
 */
export function diffLedgers(
	before: Ledger,
	after: Ledger,
	pair: (removed: Entry[], added: Entry[]) => Map<Entry, Entry> = () => new Map()
): Change[] {
	const missingIn = (all: Ledger, other: Ledger): Entry[] =>
		[...all].filter(([id]) => !other.has(id)).map(([id, cells]) => ({ id, cells }));
	const [removed, added] = [missingIn(before, after), missingIn(after, before)];
	const pairs = pair(removed, added);
	const paired = new Set(pairs.values());
	const stayed = [...before].flatMap(([id, cells]): Change[] => {
		const now = after.get(id);
		if (!now || differingColumns(cells, now).length === 0) return [];
		return [{ before: { id, cells }, after: { id, cells: now } }];
	});
	const changes: Change[] = [
		...stayed,
		...removed.map((entry): Change => ({ before: entry, after: pairs.get(entry) ?? null })),
		...added.filter((entry) => !paired.has(entry)).map((entry): Change => ({ before: null, after: entry }))
	];
	return changes.sort((a, b) => compareIds(idOf(a), idOf(b)));
}

/** The ledger after the changes. Two passes, since one thing may take the id another gives up. */
export function applyChanges(ledger: Ledger, changes: readonly Change[]): Ledger {
	const next = new Map(ledger);
	for (const { before } of changes) if (before) next.delete(before.id);
	for (const { after } of changes) if (after) next.set(after.id, after.cells);
	return next;
}

/** Why changes do not fit the ledger they are to be applied to, one reason for each that does not; none where all fit. */
export function findMisfits(ledger: Ledger, changes: readonly Change[]): { change: Change; why: string }[] {
	const freed = new Set(changes.flatMap(({ before }) => (before ? [before.id] : [])));
	const taken = new Set<string>();
	return changes.flatMap((change) => {
		const { before, after } = change;
		const known = before && ledger.get(before.id);
		let why = '';
		if (before && !known) why = `"${before.id}" is not in the edition before`;
		else if (before && known && differingColumns(known, before.cells).length > 0)
			why = `"${before.id}" differs from the edition before in ${differingColumns(known, before.cells).join(', ')}`;
		else if (after && (taken.has(after.id) || (ledger.has(after.id) && !freed.has(after.id))))
			why = `"${after.id}" is there already`;
		if (after) taken.add(after.id);
		return why ? [{ change, why }] : [];
	});
}
