import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readGrid } from '../../../src/lib/report/grid/read-grid';

/** A cell as an office types it: text, or a number that is one. */
const cell = fc.oneof(
	fc.constantFrom('Tổng số TTHC đã giải quyết xong', 'Hồ sơ', '1.664', '99,59', '3.1.2', '<&">', 'dòng 1\ndòng 2', '0'),
	fc.integer({ min: -5000, max: 5_000_000 }),
	fc.double({ min: 0, max: 100, noNaN: true }).map((n) => Number(n.toFixed(2)))
);
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

test('another reader finds the same cells in a workbook that another program wrote', async () => {
	await fc.assert(
		fc.asyncProperty(rows, async (table) => {
			const cells = table.map((row) => row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String }))); // prettier-ignore
			const file = await writeXlsxFile(cells as never).toBuffer();
			const other = (await readXlsxFile(file))[0]?.data;
			const grid = await readGrid(new Uint8Array(file));
			const own = grid.rows.map((row) => row.cells.map(({ raw, text }) => raw ?? text));
			expect(own).toEqual(other);
			expect(own).toEqual(table);
		}),
		{ numRuns: 60 }
	);
});
