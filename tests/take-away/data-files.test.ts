import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { figureColumns } from '../../src/lib/domain/figure-file';
import { columnCounts, fileFormats, knownSize, makeFile } from '../../src/lib/ui/take-away/file-formats';
import { describeFile, formatFiguresJson } from '../../src/lib/ui/take-away/figures-json';
import { writeFiguresParquet } from '../../src/lib/ui/take-away/write-parquet';
import { exampleAbout, exampleFigures } from './example-file';

const about = exampleAbout();
const rows = exampleFigures.map((figure) =>
	Object.fromEntries(figureColumns.map(({ name, read }) => [name, read(figure)]))
);

test('JSON tells what it holds and gives every row with its types', () => {
	const file = JSON.parse(formatFiguresJson(exampleFigures, about)) as Record<string, unknown>;
	expect(file.about).toEqual({
		title: about.title,
		filters: about.filters,
		periods: about.periods,
		rows: 3,
		edition: 'a1b2c3d',
		link: about.link,
		joins: about.joins,
		downloaded_on: '2025-11-21',
		sources: about.sources.map(({ id, kind, label, provinces, address, rows: given }) => ({
			document_id: id, kind, document: label, provinces, url: address, rows: given
		})) // prettier-ignore
	});
	expect(file.figures).toEqual(rows);
	expect(file.columns).toContainEqual({ name: 'value', type: 'number' });
});

test('Parquet keeps types, missing cells and the description', async () => {
	const file = writeFiguresParquet(exampleFigures, about);
	const read = await parquetReadObjects({ file });
	const expected = rows.map((row) =>
		Object.fromEntries(
			figureColumns.map(({ name, type }) => {
				const value = row[name] ?? null;
				return [name, type === 'date' && value !== null ? new Date(`${value}T00:00:00Z`) : value];
			})
		)
	);
	const withNulls = read.map((row) =>
		Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null]))
	);
	expect(withNulls).toEqual(expected);
	const { schema, key_value_metadata: said } = parquetMetadata(file);
	const typeOf = (name: string) => schema.find((element) => element.name === name);
	expect(typeOf('value')).toMatchObject({ type: 'DOUBLE' });
	expect(typeOf('line')).toMatchObject({ type: 'INT32' });
	expect(typeOf('period_end')).toMatchObject({ type: 'INT32', converted_type: 'DATE' });
	expect(typeOf('is_primary')).toMatchObject({ type: 'BOOLEAN' });
	expect(JSON.parse(said?.find(({ key }) => key === 'about')?.value ?? '')).toEqual(describeFile(about));
});

test.each(fileFormats)(
	'the dialog tells the columns of a %s file, and the size of those it can know',
	async (format) => {
		const file = await makeFile(format, exampleFigures, about, 'vi');
		const bytes = Buffer.from(await file.arrayBuffer());
		const separated = (delimiter: string): number =>
			(parse(bytes, { bom: true, delimiter }) as string[][])[0]?.length ?? 0;
		const columns = {
			xlsx: async () => (await readXlsxFile(bytes))[1]?.data[0]?.length,
			'csv-excel': () => separated(';'),
			csv: () => separated(','),
			json: () => (JSON.parse(bytes.toString()) as { columns: unknown[] }).columns.length,
			parquet: () => parquetMetadata(new Uint8Array(bytes).buffer).schema.length - 1
		};
		expect(await columns[format]()).toBe(columnCounts[format]);
		expect([null, file.size]).toContain(knownSize(format, exampleFigures, about));
	}
);
