import type { Figure, Locale } from '../domain/figure';
import { isIn } from './conditions';
import type { Question } from './engine';
import { figureStatement, readFigures } from './figure-rows';

export interface DocumentFiguresArgs {
	locale: Locale;
	documentId: string;
}

/** Every claim of one document in the order they stand in its text; claims without a line (press) come last. */
export const documentFigures: Question<DocumentFiguresArgs, Figure[]> = {
	name: 'document-figures',
	build({ locale, documentId }) {
		return figureStatement(locale, isIn('o.document_id', [documentId]), 'o.line NULLS LAST, o.observation_id');
	},
	read: readFigures
};
