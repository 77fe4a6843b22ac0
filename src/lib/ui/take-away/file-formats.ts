import type { Figure, Locale } from '../../domain/figure';
import { figureFileHeader, figureFileRow } from '../../domain/figure-file';
import type { FileAbout } from '../../domain/file-about';
import type { CsvDialect } from '../../domain/spreadsheet';
import { csvFile } from './save-csv';

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

function csv(figures: readonly Figure[], edition: string, dialect: CsvDialect): Blob {
	const rows = figures.map((figure) => figureFileRow(figure, edition));
	return csvFile(figureFileHeader, rows, dialect);
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
			const { formatFiguresJson } = await import('./figures-json');
			return new Blob([formatFiguresJson(figures, about)], { type: 'application/json' });
		}
		case 'parquet': {
			const { writeFiguresParquet } = await import('./write-parquet');
			return new Blob([writeFiguresParquet(figures, about)], { type: 'application/vnd.apache.parquet' });
		}
		case 'xlsx': {
			const [{ buildWorkbook }, { writeXlsx }] = await Promise.all([import('./workbook'), import('./write-xlsx')]);
			return writeXlsx(buildWorkbook(figures, about, locale));
		}
	}
}
