import { foldText } from '../../domain/search-text';
import type { GridCell } from '../grid/grid';
import { squash } from './words';

export type ColumnRole = 'number' | 'name' | 'unit' | 'value' | 'note' | 'other';

export interface Column {
	role: ColumnRole;
	/** First column of the grid and the one after its last. */
	from: number;
	to: number;
	/** As printed, both rows of a head. */
	head: string;
}

const roles: [ColumnRole, RegExp][] = [
	['number', /^(?:s ?t ?t|tt|so tt|so thu tu|stt chi tieu|ma so|ma)$/],
	['name', /^(?:chi tieu|noi dung|ten chi tieu|tieu chi|danh muc chi tieu|ten|linh vuc|cac chi tieu)/],
	['unit', /^(?:don vi tinh|dvt|don vi|dv tinh)$/],
	['note', /^(?:ghi chu|chu thich|giai trinh|dien giai|ghi chu giai trinh)/],
	[
		'value',
		/^(?:so lieu|ket qua|gia tri|thuc hien|so luong|ky|quy|nam|\d+ thang|thang|cung ky|ke hoach|uoc|so voi|luy ke|lk|tong so|so bao cao|dau ky|cuoi ky|trong ky)\b/
	]
];

/** What a head's cell says about its column; null where it is no head known. */
export function roleOfHead(text: string): ColumnRole | null {
	const words = foldText(text);
	// "Chỉ tiêu kế hoạch 2023" is what was planned, no name.
	if (/^chi tieu (?:ke hoach|giao|duoc giao|nam|quy|de ra|\d)/.test(words)) return 'value';
	return roles.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const isShown = (cell: GridCell): boolean => squash(cell.text) !== '';

/** True for a row that heads a table: at least a name or number column and one more of another role. */
export function isHead(cells: readonly GridCell[]): boolean {
	const found = cells.filter(isShown).map((cell) => (cell.raw === null ? roleOfHead(cell.text) : null));
	const kinds = new Set(found.filter(Boolean));
	const hasAnchor = kinds.has('name') || kinds.has('number');
	return hasAnchor && kinds.size >= 2 && found.length - found.filter(Boolean).length <= 2;
}

/** The second row of a head: only roles of units, values and notes, in columns the first row spans or leaves open. */
export function isSubHead(cells: readonly GridCell[]): boolean {
	const shown = cells.filter(isShown);
	return shown.length > 0 && shown.every((cell) => {
		const role = cell.raw === null ? roleOfHead(cell.text) : null;
		return role !== null && role !== 'name' && role !== 'number';
	}); // prettier-ignore
}

/** "(1) (2) (3)", "A B 1 2": the row that numbers the columns. */
export function isColumnNumbers(cells: readonly GridCell[]): boolean {
	const texts = cells.filter(isShown).map((cell) => foldText(cell.text));
	return (
		texts.length >= 3 && texts.every((text) => /^(?:\d|[a-e])$/.test(text)) && texts.some((t) => t === '1' || t === 'a')
	);
}

/** The columns of a head of one or two rows. A column's own head in the lower row says more than what spans it above. */
export function readColumns(upper: readonly GridCell[], lower: readonly GridCell[]): Column[] {
	const below = lower.filter(isShown);
	const columns: Column[] = [];
	const tops = upper.filter(isShown).sort((a, b) => a.column - b.column);
	for (const [i, top] of tops.entries()) {
		const next = tops[i + 1]?.column ?? Infinity;
		const to = Math.max(top.column + top.columnSpan, Math.min(next, Infinity));
		const own = below.filter((cell) => cell.column >= top.column && cell.column < to);
		const head = squash(top.text);
		// A lower head belongs to the one above it, unless that one is complete by itself.
		const role = roleOfHead(top.text);
		const parts =
			role === 'number' || role === 'name' || role === 'unit' ? own.filter((c) => c.column > top.column) : own;
		if (parts.length === 0 || parts.every((c) => c.column > top.column))
			columns.push({ role: role ?? 'other', from: top.column, to, head });
		for (const cell of parts)
			columns.push({
				role: roleOfHead(cell.text) ?? 'other',
				from: cell.column,
				to,
				head: `${head} ${squash(cell.text)}`
			});
	}
	for (const cell of below.filter((c) => c.column < (tops[0]?.column ?? Infinity)))
		columns.push({
			role: roleOfHead(cell.text) ?? 'other',
			from: cell.column,
			to: cell.column + cell.columnSpan,
			head: squash(cell.text)
		});
	columns.sort((a, b) => a.from - b.from);
	// Each ends where the next begins.
	return columns.map((column, i) => ({ ...column, to: Math.min(columns[i + 1]?.from ?? Infinity, column.to) }));
}

/** The columns of the printed forms, where a table has lost its head. */
export const usualColumns: Column[] = (['number', 'name', 'unit', 'value', 'note'] as const).map((role, i) => ({
	role,
	from: i,
	to: role === 'note' ? Infinity : i + 1,
	head: ''
}));
