import { number, numberOrNull, text, textOrNull } from './cells';
import type { Question } from './engine';

/** A figure that a check names: enough to tell it and to lead to it. */
export interface CheckedFigure {
	id: string;
	indicatorId: string;
	documentId: string;
	/** The printed token; null for what was worked out. */
	printed: string | null;
	/** The printed number, in the unit it was printed in. */
	printedValue: number | null;
	/** In the canonical unit. */
	value: number;
	/** Line of its document; null where it has none. */
	line: number | null;
}

/** Every figure that takes part in a check, in the order of documents and their lines. */
export const checkedFigures: Question<Record<string, never>, CheckedFigure[]> = {
	name: 'checked-figures',
	build: () => ({
		sql: `
SELECT o.observation_id AS "id", o.indicator_id AS "indicatorId", o.document_id AS "documentId",
	CASE WHEN o.basis = 'reported' THEN o.reported_text END AS "printed",
	CASE WHEN o.basis = 'reported' THEN o.reported_value END AS "printedValue", o.value AS "value", o.line AS "line"
FROM observations o
WHERE o.observation_id IN (SELECT unnest(string_split(observation_ids, ';')) FROM checks)
ORDER BY o.document_id, o.line NULLS LAST, o.observation_id`,
		params: []
	}),
	read: (rows) =>
		rows.map((row) => ({
			id: text(row, 'id'),
			indicatorId: text(row, 'indicatorId'),
			documentId: text(row, 'documentId'),
			printed: textOrNull(row, 'printed'),
			printedValue: numberOrNull(row, 'printedValue'),
			value: number(row, 'value'),
			line: numberOrNull(row, 'line')
		}))
};
