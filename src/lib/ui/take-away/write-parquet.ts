import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Figure } from '../../domain/figure';
import { figureColumns, type FileCell, type FileColumnType } from '../../domain/figure-file';
import type { FileAbout } from '../../domain/file-about';
import { describeFile } from './figures-json';

const elements = {
	text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	number: { type: 'DOUBLE' },
	integer: { type: 'INT32' },
	date: { type: 'INT32', converted_type: 'DATE' },
	boolean: { type: 'BOOLEAN' }
} as const satisfies Record<FileColumnType, object>;

const toParquet = (cell: FileCell, type: FileColumnType): unknown =>
	cell !== null && type === 'date' ? new Date(`${cell}T00:00:00Z`) : cell;

/** The figures as Parquet with typed, nullable columns; the description of the file is in its metadata. */
export function writeFiguresParquet(figures: readonly Figure[], about: FileAbout): ArrayBuffer {
	return parquetWriteBuffer({
		columnData: figureColumns.map(({ name, type, read }) => ({
			name,
			data: figures.map((figure) => toParquet(read(figure), type))
		})),
		schema: [
			{ name: 'root', num_children: figureColumns.length },
			...figureColumns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...elements[type] }))
		],
		kvMetadata: [{ key: 'about', value: JSON.stringify(describeFile(about)) }]
	});
}
