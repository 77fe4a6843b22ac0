import type { ReadRow } from '../../report/form/reading';
import type { DimensionRow, Model } from '../model';

type FormNote = DimensionRow<'form_notes'>;

/**
 * The notes printed in the forms of a report, as rows of form_notes.csv. Word for word, in quotation marks: a note is translated by a
 * person or not at all, so its English half says in which language it stands. A row the steward wrote a note for keeps that.
 */
export function printedNotes(rows: readonly ReadRow[], documentId: string, model: Model): FormNote[] {
	const noted = rows.filter(({ code, note }) => note !== '' && !model.form_notes.has(`${documentId} ${code}`));
	return noted.map(({ code, note }) => ({
		document_id: documentId,
		form_code: code,
		period_id: '',
		flags: '',
		note_vi: `Ghi chú trong biểu: “${note}”`,
		note_en: `Note in the form, in Vietnamese: “${note}”`
	}));
}

/** True once the steward has been through the notes of a document: what its forms print besides is told, and added when asked. */
export const hasNotes = (documentId: string, model: Model): boolean =>
	[...model.form_notes.values()].some(({ document_id }) => document_id === documentId);
