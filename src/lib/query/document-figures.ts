import type { Figure, Locale } from '../domain/figure';
import { isIn } from './conditions';
import type { Question } from './engine';
import { figureStatement, readFigures } from './figure-rows';

export interface DocumentFiguresArgs {
	locale: Locale;
	documentId: string;
}

/** As they stand in the text; what has no line (cells, pages, press) by row of the forms. */
const byPlace =
	'o.line NULLS LAST, (SELECT min(r.position) FROM form_rows r WHERE r.form_code = o.form_code) NULLS LAST, o.observation_id';

/** Every claim of one document in the order they stand in it. */
export const documentFigures: Question<DocumentFiguresArgs, Figure[]> = {
	name: 'document-figures',
	build({ locale, documentId }) {
		return figureStatement(locale, isIn('o.document_id', [documentId]), byPlace);
	},
	read: readFigures
};
