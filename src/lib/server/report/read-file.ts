import { readFileSync } from 'node:fs';
import type { Stated } from '../../report/form/head';
import { readForms } from '../../report/form/read-forms';
import type { FormReading, Refusal } from '../../report/form/reading';
import { ReportRefusal, type RefusalCode } from '../../report/grid/grid';
import { readGrid } from '../../report/grid/read-grid';
import type { DimensionRow, Model } from '../model';
import { formModelOf } from './form-data';

/** What a report file says; what cannot be read at all is a refusal like any other. */
export interface FileReading extends Omit<FormReading, 'refusal'> {
	refusal: { is: Refusal['is'] | RefusalCode; sides: Refusal['sides']; detail?: string } | null;
}

const nothing: Omit<FileReading, 'refusal'> = {
	regime: null,
	province: null,
	period: null,
	number: null,
	issuedOn: null,
	rows: [],
	warnings: [],
	questions: []
};

/** What a registered document says of itself. */
export const statedOf = (document: DimensionRow<'documents'>): Stated => ({
	provinceId: document.province_id,
	periodId: document.period_id,
	number: document.number,
	issuedOn: document.issued_on
});

/** Reads the cells as rows of the forms, a province's own among them. `stated` is what the steward says the document is. */
export type ReadAs = (model: Model, provinceId: string | null, stated: Stated | null) => FileReading;

/** Opens a report file of any format: its cells are read once, and as forms for whatever is known of the document by then. */
export async function openReportFile(path: string): Promise<ReadAs> {
	try {
		const grid = await readGrid(new Uint8Array(readFileSync(path)));
		return (model, provinceId, stated) => readForms(grid, formModelOf(model, provinceId), stated);
	} catch (error) {
		if (!(error instanceof ReportRefusal)) throw error;
		const sides = error.place ? [{ text: error.detail, place: error.place }] : [];
		const refused: FileReading = { ...nothing, refusal: { is: error.code, sides, detail: error.detail } };
		return () => refused;
	}
}
