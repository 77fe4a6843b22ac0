import fc from 'fast-check';
import { strToU8 } from 'fflate/browser';
import { expect, test } from 'vitest';
import type { ReportGrid } from '../../../src/lib/report/grid/grid';
import { readGrid } from '../../../src/lib/report/grid/read-grid';
import { cellName } from '../../../src/lib/report/grid/xlsx/reference';
import { documentOf, sheetOf } from './office-file';

const runs = 1000;

/** A cell of a made-up table: its text, a note mark, struck-out letters before it, and whether a break parts it. */
const cell = fc.record({
	text: fc.constantFrom(
		'',
		'0',
		'07',
		'1.664',
		'99,59',
		'1\u00a0465',
		'1\u202f234',
		'-',
		'Có',
		'Tỷ lệ',
		'km',
		'1.10',
		'100%'
	),
	mark: fc.constantFrom('', '', '1', '(2)', '*'),
	struck: fc.constantFrom('', '', '95,9'),
	second: fc.constantFrom('', '', '20')
});
type Cell = typeof cell extends fc.Arbitrary<infer T> ? T : never;
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });

/** What a reader must find in a cell. */
const wanted = ({ text, mark, second }: Cell): { text: string; marks: string[] } => ({
	text: [text, second].filter((part) => part !== '').join('\n'),
	marks: mark === '' ? [] : [mark]
});

/** Text and marks by row and column as the file counts them. */
function found(
	grid: ReportGrid,
	rowOf: (place: ReportGrid['rows'][number]['cells'][number]['place']) => number
): Record<string, unknown> {
	const entries = grid.rows.flatMap(({ cells }) =>
		cells
			.filter(({ text, marks }) => text !== '' || marks.length > 0)
			.map(({ column, place, text, marks }) => [`${rowOf(place)}:${column}`, { text, marks }])
	);
	return Object.fromEntries(entries) as Record<string, unknown>;
}

/** Which cells a merge starting at each cell of a row covers, as spans that fill the row. */
const spans = fc.constantFrom([1, 1, 1], [2, 1], [1, 2], [3]);
const layout = fc.record({ cells: table, spans, hiddenRow: fc.nat(6), late: fc.nat(2) });

/** The cells that can be seen: at their column, without the hidden row. */
function seen(cells: Cell[][], rowSpans: readonly number[], hiddenRow: number, late = 0): Record<string, unknown> {
	const all: Record<string, unknown> = {};
	cells.forEach((row, index) => {
		let column = late;
		rowSpans.forEach((span, at) => {
			const one = wanted(row[at] as Cell);
			if (index !== hiddenRow && (one.text !== '' || one.marks.length > 0)) all[`${index}:${column}`] = one;
			column += span;
		});
	});
	return all;
}

test('workbooks: merges, hidden rows, marks, struck-out text and breaks move no value', async () => {
	await fc.assert(
		fc.asyncProperty(layout, async ({ cells, spans: rowSpans, hiddenRow }) => {
			const merges: string[] = [];
			const rows = cells.map((row, index) => {
				let column = 0;
				const inside = rowSpans.map((span, at) => {
					const { text, mark, struck, second } = row[at] as Cell;
					const run = (part: string, properties = ''): string =>
						part && `<r>${properties && `<rPr>${properties}</rPr>`}<t xml:space="preserve">${part}</t></r>`;
					const name = cellName(index, column);
					if (span > 1) merges.push(`<mergeCell ref="${name}:${cellName(index, column + span - 1)}"/>`);
					// What stands under a merge is not shown.
					const under = span > 1 ? `<c r="${cellName(index, column + 1)}"><v>77</v></c>` : '';
					column += span;
					const parts =
						run(struck, '<strike/>') +
						run(text) +
						run(mark, '<vertAlign val="superscript"/>') +
						run(second && `\n${second}`);
					return `<c r="${name}" t="inlineStr"><is>${parts}</is></c>${under}`;
				});
				return `<row r="${index + 1}"${index === hiddenRow ? ' hidden="true"' : ''}>${inside.join('')}</row>`;
			});
			const after = merges.length > 0 ? `<mergeCells>${merges.join('')}</mergeCells>` : '';
			const grid = await readGrid(sheetOf(rows.join(''), { after }));
			expect(found(grid, (place) => (place.kind === 'cell' ? Number(place.cell.replace(/\D/g, '')) - 1 : -1))).toEqual(
				seen(cells, rowSpans, hiddenRow)
			);
			if (merges.length > 0) expect(grid.notices.some(({ code }) => code === 'merged-values')).toBe(true);
			const hidden = cells[hiddenRow]?.slice(0, rowSpans.length).some((one) => wanted(one).text !== '');
			expect(grid.notices.some(({ code }) => code === 'hidden-row')).toBe(hidden === true);
		}),
		{ numRuns: runs }
	);
});

test('Word documents: spans, late cells, hidden rows, marks, struck-out text and breaks move no value', async () => {
	await fc.assert(
		fc.asyncProperty(layout, async ({ cells, spans: rowSpans, hiddenRow, late }) => {
			const rows = cells.map((row, index) => {
				const inside = rowSpans.map((span, at) => {
					const { text, mark, struck, second } = row[at] as Cell;
					const run = (part: string, properties = ''): string =>
						part && `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${part}</w:t></w:r>`;
					const first =
						run(struck, '<w:dstrike/>') +
						run(text.slice(0, 2)) +
						run(text.slice(2)) +
						run(mark, '<w:vertAlign w:val="superscript"/>');
					const next = second && (at === 0 ? `</w:p><w:p>${run(second)}` : `<w:r><w:br/></w:r>${run(second)}`);
					return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p>${first}${next}</w:p></w:tc>`;
				});
				const hidden = index === hiddenRow ? '<w:hidden/>' : '';
				return `<w:tr><w:trPr><w:gridBefore w:val="${late}"/>${hidden}</w:trPr>${inside.join('')}</w:tr>`;
			});
			const grid = await readGrid(documentOf(`<w:tbl>${rows.join('')}</w:tbl>`));
			expect(found(grid, (place) => (place.kind === 'table' ? place.row - 1 : -1))).toEqual(
				seen(cells, rowSpans, hiddenRow, late)
			);
		}),
		{ numRuns: runs }
	);
});

test('CSV: separators, quotes and breaks move no value', async () => {
	const field = fc.constantFrom(
		'',
		'0',
		'1.664',
		'99,59',
		'Có = 1; Không = 0',
		'a "b" c',
		'x\ny',
		'Kết luận, chỉ thị',
		'1\u00a0465',
		'"',
		"'"
	);
	const rows = fc.array(fc.array(field, { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 8 });
	await fc.assert(
		fc.asyncProperty(
			rows,
			fc.constantFrom(';', ',', '\t'),
			fc.constantFrom('\n', '\r\n'),
			fc.boolean(),
			async (cells, separator, end, mark) => {
				const quoted = (text: string): string => (/["\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
				const lines = cells.map((row, index) => [String(index + 1), ...row].map(quoted).join(separator));
				const grid = await readGrid(strToU8((mark ? '\ufeff' : '') + lines.join(end) + end));
				expect(grid.rows.map((row) => row.cells.map(({ text }) => text))).toEqual(
					cells.map((row, index) => [String(index + 1), ...row])
				);
			}
		),
		{ numRuns: runs }
	);
});

test('any bytes are read or refused, never anything else', async () => {
	const whole = sheetOf('<row><c><v>1</v></c></row>');
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) })),
			async (given) => {
				const bytes =
					given instanceof Uint8Array ? given : whole.map((byte, at) => (at === given.at ? given.byte : byte));
				const outcome = await readGrid(bytes).then(
					() => 'read',
					(error: unknown) => (error instanceof Error ? error.constructor.name : 'thrown')
				);
				expect(['read', 'ReportRefusal']).toContain(outcome);
			}
		),
		{ numRuns: runs }
	);
});
