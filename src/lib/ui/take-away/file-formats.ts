import type { Figure, Locale } from '../../domain/figure';
import { figureColumns, figureFileHeader, figureFileRow } from '../../domain/figure-file';
import type { FileAbout } from '../../domain/file-about';
import type { CsvDialect } from '../../domain/spreadsheet';
import { csvFile } from './save-csv';
import { importAgain } from '../site/import-again';

/** In the order they are offered: the first is the one to take. */
export const fileFormats = ['xlsx', 'csv-excel', 'csv', 'json', 'parquet'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What the end of a file's name says. */
export const fileEndings: Record<FileFormat, string> = {
	xlsx: '.xlsx',
	'csv-excel': '-excel.csv',
	csv: '.csv',
	json: '.json',
	parquet: '.parquet'
};

/** How many columns its table of figures has: Excel files add period and marks in words, CSV files the edition. */
export const columnCounts: Record<FileFormat, number> = {
	xlsx: figureColumns.length + 2,
	'csv-excel': figureFileHeader.length,
	csv: figureFileHeader.length,
	json: figureColumns.length,
	parquet: figureColumns.length
};

function csv(figures: readonly Figure[], edition: string, dialect: CsvDialect): Blob {
	const rows = figures.map((figure) => figureFileRow(figure, edition));
	return csvFile(figureFileHeader, rows, dialect);
}

/** Bytes of a file that can be made at once; null for those whose makers would have to be fetched first. */
export function knownSize(format: FileFormat, figures: readonly Figure[], about: FileAbout): number | null {
	if (format === 'csv') return csv(figures, about.edition, 'standard').size;
	if (format === 'csv-excel') return csv(figures, about.edition, 'excel-vi').size;
	return null;
}

/** Makes the file of a format. What only one format needs is fetched when that format is asked for. */
export async function makeFile(
	format: FileFormat,
	figures: readonly Figure[],
	about: FileAbout,
	locale: Locale
): Promise<Blob> {
	switch (format) {
		case 'csv':
			return csv(figures, about.edition, 'standard');
		case 'csv-excel':
			return csv(figures, about.edition, 'excel-vi');
		case 'json': {
			const { formatFiguresJson } = await importAgain(() => import('./figures-json'));
			return new Blob([formatFiguresJson(figures, about)], { type: 'application/json' });
		}
		case 'parquet': {
			const { writeFiguresParquet } = await importAgain(() => import('./write-parquet'));
			return new Blob([writeFiguresParquet(figures, about)], { type: 'application/vnd.apache.parquet' });
		}
		case 'xlsx': {
			const [{ buildWorkbook }, { writeXlsx }] = await Promise.all([
				importAgain(() => import('./workbook')),
				importAgain(() => import('./write-xlsx'))
			]);
			return writeXlsx(buildWorkbook(figures, about, locale));
		}
	}
}
