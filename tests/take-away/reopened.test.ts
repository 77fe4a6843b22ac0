import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { figureColumns, figureFileHeader, type FileCell, type FileColumnType } from '../../src/lib/domain/figure-file';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { documents } from '../../src/lib/query/dictionary';
import { documentFigures } from '../../src/lib/query/document-figures';
import { ask } from '../../src/lib/query/engine';
import { openNativeEngine } from '../../src/lib/server/native-engine';
import { makeFile, type FileFormat } from '../../src/lib/ui/take-away/file-formats';
import { workbookColumns } from '../../src/lib/ui/take-away/workbook';
import { exampleAbout } from './example-file';
import { hasOffice, useOffice, type OpenedCell, type OfficeLocale } from './office-suite';

/**
 * Every figure of every document goes out in each kind of file and comes back through readers that are not ours: LibreOffice
 * on a Vietnamese and on an American computer, and packages of npm. Each printed token, code, period and value must be equal.
 */
let figures: Figure[];
beforeAll(async () => {
	const engine = await openNativeEngine('static/data');
	const all = await ask(engine, documents, { locale: 'vi' });
	figures = [];
	for (const { id } of all) figures.push(...(await ask(engine, documentFigures, { locale: 'vi', documentId: id })));
	engine.close();
});

const bytesOf = async (format: FileFormat): Promise<Uint8Array> =>
	new Uint8Array(await (await makeFile(format, figures, exampleAbout(), 'vi')).arrayBuffer());

const { columns: words, file } = takeAwayWords.vi;
const asDate = (value: FileCell): Date => new Date(`${value}T00:00:00Z`);

/** What a typed cell must be once it is opened. */
function opened(value: FileCell, type: FileColumnType): OpenedCell {
	if (value === null) return null;
	if (type === 'date') return asDate(value);
	return value;
}

type Rows = Record<string, OpenedCell>[];
const byName = ([head = [], ...rows]: OpenedCell[][]): Rows =>
	rows.map((row) => Object.fromEntries(head.map((name, i) => [String(name), row[i] ?? null])));

/** All differences at once, a line each. */
function expectEqual(rows: Rows, columns: { name: string; expected: (figure: Figure) => OpenedCell }[]): void {
	expect(rows).toHaveLength(figures.length);
	expect(figures.length).toBeGreaterThan(1000);
	const wrong = figures.flatMap((figure, i) =>
		columns.flatMap(({ name, expected }) => {
			const [told, wanted] = [rows[i]?.[name] ?? null, expected(figure)];
			const same = told instanceof Date && wanted instanceof Date ? +told === +wanted : told === wanted;
			return same ? [] : [`${figure.id} ${name}: ${JSON.stringify(told)} for ${JSON.stringify(wanted)}`];
		})
	);
	expect(wrong).toEqual([]);
}

const workbook = () =>
	workbookColumns('vi').map(({ name, type, read }) => ({
		name: words[name],
		expected: (figure: Figure): OpenedCell =>
			type === 'boolean' ? file.truth[read(figure) ? 1 : 0] : opened(read(figure), type)
	}));

/** Columns of a CSV file as a spreadsheet should take them: numbers, ISO dates, and all else text. */
const csvColumns = () => [
	...figureColumns.map(({ name, type, read }) => ({
		name: name as string,
		expected: (figure: Figure): OpenedCell => (type === 'boolean' ? Number(read(figure)) : opened(read(figure), type))
	})),
	{ name: 'edition', expected: () => exampleAbout().edition }
];

const locales: OfficeLocale[] = ['vi-VN', 'en-US'];

describe.skipIf(!hasOffice)('opened with LibreOffice (where it is installed)', () => {
	const open = useOffice();

	test.each(locales)('an Excel file is equal cell by cell on a computer set to %s', async (locale) => {
		const [, sheet = []] = await open(await bytesOf('xlsx'), 'figures.xlsx', locale);
		expectEqual(byName(sheet), workbook());
	});

	test('the CSV file for Vietnamese Excel is equal cell by cell on a Vietnamese computer', async () => {
		const [sheet = []] = await open(await bytesOf('csv-excel'), 'excel.csv', 'vi-VN', ';');
		expectEqual(byName(sheet), csvColumns());
	});

	test('the standard CSV file keeps its values on an American computer', async () => {
		const [sheet = []] = await open(await bytesOf('csv'), 'standard.csv', 'en-US', ',');
		const safe = figureColumns.filter(({ type }) => type !== 'text').map(({ name }) => name as string);
		expectEqual(byName(sheet), csvColumns().filter(({ name }) => safe.includes(name))); // prettier-ignore
	});
});

describe('opened with packages of npm', () => {
	test('an Excel file is equal cell by cell', async () => {
		const sheets = await readXlsxFile(Buffer.from(await bytesOf('xlsx')), { trim: false });
		expectEqual(byName((sheets[1]?.data ?? []) as OpenedCell[][]), workbook());
	});

	test.each([
		['csv', ',', '.'],
		['csv-excel', ';', ',']
	] as const)('a %s file is equal cell by cell', async (format, delimiter, decimal) => {
		const text = Buffer.from(await bytesOf(format)).toString();
		const [head, ...rows] = parse(text, { bom: true, delimiter }) as string[][];
		expect(head).toEqual(figureFileHeader);
		const read = rows.map((row) =>
			row.map((cell) => (format === 'csv-excel' ? cell.replace(/^="(.*)"$/s, '$1') : cell))
		);
		const asText = (cell: OpenedCell): string => {
			if (cell instanceof Date) return cell.toISOString().slice(0, 10);
			return typeof cell === 'number' ? String(cell).replace('.', decimal) : String(cell ?? '');
		};
		expectEqual(byName([head ?? [], ...read].map((row) => row.map((cell) => cell || null))),
			csvColumns().map(({ name, expected }) => ({ name, expected: (figure) => asText(expected(figure)) || null }))); // prettier-ignore
	});

	test('JSON and Parquet files are equal cell by cell', async () => {
		const json = JSON.parse(Buffer.from(await bytesOf('json')).toString()) as { figures: Rows };
		expectEqual(json.figures, figureColumns.map(({ name, read }) => ({ name, expected: read }))); // prettier-ignore
		const parquet = await parquetReadObjects({ file: (await bytesOf('parquet')).buffer as ArrayBuffer });
		expectEqual(parquet as Rows, figureColumns.map(({ name, type, read }) => ({ name, expected: (figure) => opened(read(figure), type) }))); // prettier-ignore
	});
});
