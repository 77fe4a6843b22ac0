import { text, textOrNull } from './cells';
import type { Question } from './engine';

/** Names of rows are those of the printed forms, in Vietnamese only. */
export type FormRowsArgs = Record<string, never>;

export interface FormRow {
	/** Form and number, "03/3.1.2". */
	code: string;
	/** As the form prints it. */
	name: string;
	indicatorId: string;
	scopeId: string;
	/** The newest claim taken from this row, of the later document; null where no report held has filled it in. */
	figureId: string | null;
}

/** The rows of the statistical forms whose indicator has at least one claim, in the order of the forms. */
export const formRows: Question<FormRowsArgs, FormRow[]> = {
	name: 'form-rows',
	build() {
		const sql = `
SELECT r.form_code AS "code", coalesce(r.name_vi, r.form_code) AS "name", r.indicator_id AS "indicatorId",
	r.scope_id AS "scopeId", f.observation_id AS "figureId"
FROM form_rows r
	LEFT JOIN (
		SELECT o.form_code, o.indicator_id, o.scope_id, o.observation_id
		FROM observations o LEFT JOIN documents d ON d.document_id = o.document_id
		WHERE o.form_code IS NOT NULL
		QUALIFY row_number() OVER (
			PARTITION BY o.form_code, o.indicator_id, o.scope_id
			ORDER BY o.period_end DESC, o.period_start DESC, d.position DESC NULLS LAST, o.observation_id
		) = 1
	) f ON f.form_code = r.form_code AND f.indicator_id = r.indicator_id AND f.scope_id = r.scope_id
WHERE r.indicator_id IN (SELECT indicator_id FROM observations)
ORDER BY r.position, r.form_code`;
		return { sql, params: [] };
	},
	read: (rows) =>
		rows.map((row) => ({
			code: text(row, 'code'),
			name: text(row, 'name'),
			indicatorId: text(row, 'indicatorId'),
			scopeId: text(row, 'scopeId'),
			figureId: textOrNull(row, 'figureId')
		}))
};
