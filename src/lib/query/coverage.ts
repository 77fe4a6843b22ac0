import { documentKinds, type DocumentKind, type Locale } from '../domain/figure';
import { number, text, word } from './cells';
import type { Question } from './engine';
import { inLocale } from './localized';

export interface CoverageArgs {
	locale: Locale;
}

/** How many claims one document makes about one province and period. */
export interface CoverageRow {
	provinceId: string;
	provinceName: string;
	periodId: string;
	/** ISO dates, both inclusive. */
	periodStart: string;
	periodEnd: string;
	figures: number;
	documentId: string;
	documentLabel: string;
	documentKind: DocumentKind;
}

/** What is held, by province, period and document, in that order. A pair without claims has no row: that is the gap. */
export const coverage: Question<CoverageArgs, CoverageRow[]> = {
	name: 'coverage',
	build({ locale }) {
		const sql = `
SELECT o.province_id AS "provinceId", coalesce(${inLocale('p.name', locale)}, o.province_id) AS "provinceName",
	o.period_id AS "periodId", CAST(o.period_start AS VARCHAR) AS "periodStart",
	CAST(o.period_end AS VARCHAR) AS "periodEnd", CAST(o.figures AS INTEGER) AS "figures",
	o.document_id AS "documentId", coalesce(${inLocale('d.label', locale)}, o.document_id) AS "documentLabel",
	coalesce(d.kind, 'report') AS "documentKind"
FROM (
	SELECT province_id, period_id, period_start, period_end, document_id, count(*) AS figures
	FROM observations GROUP BY ALL
) o
	LEFT JOIN provinces p ON p.province_id = o.province_id
	LEFT JOIN documents d ON d.document_id = o.document_id
ORDER BY p.position, o.province_id, o.period_end, o.period_start, o.period_id, d.position, o.document_id`;
		return { sql, params: [] };
	},
	read: (rows) =>
		rows.map((row) => ({
			provinceId: text(row, 'provinceId'),
			provinceName: text(row, 'provinceName'),
			periodId: text(row, 'periodId'),
			periodStart: text(row, 'periodStart'),
			periodEnd: text(row, 'periodEnd'),
			figures: number(row, 'figures'),
			documentId: text(row, 'documentId'),
			documentLabel: text(row, 'documentLabel'),
			documentKind: word(row, 'documentKind', documentKinds)
		}))
};
