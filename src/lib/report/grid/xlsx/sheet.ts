import type { GridCell, GridRow } from '../grid';
import { composeText } from '../cell-text';
import { Notices } from '../notices';
import { Merges } from './merges';
import { formatNumber, formatText } from './number-format';
import { cellName, columnName } from './reference';
import type { SheetPart, StoredCell } from './sheet-part';
import { piecesOf } from './strings';
import { plainStyle, type CellStyle } from './styles';

export interface SheetContext {
	name: string;
	/** Number of the sheet among those that are seen. */
	table: number;
	styles: CellStyle[];
	date1904: boolean;
	notices: Notices;
}

type Shown = Pick<GridCell, 'state' | 'text' | 'raw' | 'marks' | 'doubts'>;

/** Lays a sheet out as it is seen: merged cells once at their own place, hidden rows and columns left out and told. */
export function layOutSheet(part: SheetPart, sheet: SheetContext): GridRow[] {
	const hiddenColumn = (column: number): boolean =>
		part.hiddenColumns.some(({ left, right }) => left <= column && column <= right);
	const hiddenRow = (row: number): boolean =>
		part.hiddenRows.has(row) || (part.hidesOtherRows && !part.shownRows.has(row));
	const merges = new Merges(part.merges, hiddenRow, hiddenColumn);
	const left = new LeftOut(sheet);
	const rows = new Map<number, GridCell[]>();
	for (const stored of part.cells) {
		const { row, column } = stored;
		const style = sheet.styles[stored.style] ?? plainStyle;
		const shown = show(stored, style, part.hidesZeros, sheet);
		const merge = merges.over(row, column);
		const isFirst = merge?.area.top === row && merge.area.left === column;
		if (merge && !isFirst) left.add('merged-values', `${row}:${column}`, row, column, shown.text);
		const at = merge ? merge.anchor : { row, column };
		if (merge && !isFirst) continue;
		if (!at || (!merge && (hiddenRow(row) || hiddenColumn(column)))) {
			const code = hiddenColumn(column) && !hiddenRow(row) ? 'hidden-column' : 'hidden-row';
			left.add(code, code === 'hidden-column' ? columnName(column) : String(row), row, column, shown.text);
			continue;
		}
		if (stored.formula) left.add('formula', '', row, column, cellName(row, column));
		const cell: GridCell = {
			...shown,
			column: at.column,
			columnSpan: merge ? merge.area.right - at.column + 1 : 1,
			rowSpan: merge ? merge.area.bottom - at.row + 1 : 1,
			numberFormat: stored.content.kind === 'number' ? style.format : null,
			place: { kind: 'cell', sheet: sheet.name, cell: cellName(at.row, at.column) }
		};
		const cells = rows.get(at.row);
		if (cells) cells.push(cell);
		else rows.set(at.row, [cell]);
	}
	left.tell();
	return [...rows.entries()]
		.sort(([one], [other]) => one - other)
		.map(([, cells]) => ({ table: sheet.table, cells: cells.sort((one, other) => one.column - other.column) }));
}

/** What a cell shows, and in which of the five states it is. */
function show(stored: StoredCell, style: CellStyle, hidesZeros: boolean, sheet: SheetContext): Shown {
	const { content } = stored;
	const blank: Shown = { state: 'empty', text: '', raw: null, marks: [], doubts: [] };
	if (content.kind === 'not-calculated') return { ...blank, state: 'not-calculated' };
	if (content.kind === 'error') return { ...blank, state: 'error', text: content.text };
	const place = { kind: 'cell', sheet: sheet.name, cell: cellName(stored.row, stored.column) } as const;
	const hidden = (text: string, raw: Shown['raw'] = null): Shown => {
		sheet.notices.add('hidden-text', place, text);
		return { ...blank, raw };
	};
	const { rich, raw } = readable(content, style, sheet.date1904);
	const all = rich.map(({ text }) => text).join('');
	if (content.kind === 'number' && content.value === 0 && hidesZeros) return hidden('0', 0);
	if (typeof raw === 'number' && rich.length === 0) return hidden(String(raw), raw);
	const wrapped = content.kind === 'text' ? formatText(all, style.format) : all;
	if (wrapped === null) return hidden(all);
	const { text, marks, doubts, struck } = composeText(
		piecesOf(wrapped === all ? rich : [{ text: wrapped, font: null }], style.font)
	);
	if (struck !== '') sheet.notices.add('struck-out', place, struck);
	if (doubts.includes('old-font')) sheet.notices.once('old-font', place, text);
	return { state: text === '' ? 'empty' : 'value', text, raw: text === '' ? null : raw, marks, doubts };
}

type Content = Exclude<StoredCell['content'], { kind: 'error' } | { kind: 'not-calculated' }>;

function readable(
	content: Content,
	style: CellStyle,
	date1904: boolean
): { rich: RichParts; raw: number | boolean | null } {
	if (content.kind === 'text') return { rich: content.rich, raw: null };
	if (content.kind === 'boolean') return { rich: plain(content.value ? 'TRUE' : 'FALSE'), raw: content.value };
	if (content.kind === 'date') return { rich: plain(dateAsShown(content.text)), raw: null };
	const shown = formatNumber(content.value, style.format, date1904);
	return { rich: shown === null ? [] : plain(shown), raw: content.value };
}

type RichParts = Parameters<typeof piecesOf>[0];
const plain = (text: string): RichParts => [{ text, font: null }];

/** A date stored as ISO text, in the order Vietnamese readers see it. */
const dateAsShown = (text: string): string => text.replace(/^(\d{4})-(\d\d)-(\d\d)(T.*)?$/, '$3/$2/$1');

/** Gathers what was left out by row, column or sheet, so that each is told once with what stands there. */
class LeftOut {
	private readonly found = new Map<
		string,
		{ code: 'merged-values' | 'hidden-row' | 'hidden-column' | 'formula'; cell: string; texts: string[] }
	>();

	constructor(private readonly sheet: SheetContext) {}

	add(
		code: 'merged-values' | 'hidden-row' | 'hidden-column' | 'formula',
		key: string,
		row: number,
		column: number,
		text: string
	): void {
		const entry = this.found.get(`${code} ${key}`);
		if (entry) entry.texts.push(text);
		else if (text !== '') this.found.set(`${code} ${key}`, { code, cell: cellName(row, column), texts: [text] });
	}

	tell(): void {
		for (const { code, cell, texts } of this.found.values()) {
			const text = texts.filter((one) => one !== '').slice(0, 50).join(code === 'formula' ? ', ' : ' | '); // prettier-ignore
			this.sheet.notices.add(code, { kind: 'cell', sheet: this.sheet.name, cell }, text);
		}
	}
}
