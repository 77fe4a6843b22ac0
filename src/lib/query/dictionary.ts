import { documentKinds, type DocumentKind, type Locale } from '../domain/figure';
import { number, text, textOrNull, word } from './cells';
import type { Question } from './engine';
import { inLocale } from './localized';

export interface DictionaryArgs {
	locale: Locale;
}

export interface AreaName {
	id: string;
	name: string;
	position: number;
}

/** The areas of reform, in the order of the law. */
export const areas: Question<DictionaryArgs, AreaName[]> = {
	name: 'areas',
	build: ({ locale }) => ({
		sql: `
SELECT a.area_id AS "id", coalesce(${inLocale('a.name', locale)}, a.area_id) AS "name", a.position AS "position"
FROM areas a ORDER BY a.position, a.area_id`,
		params: []
	}),
	read: (rows) =>
		rows.map((row) => ({ id: text(row, 'id'), name: text(row, 'name'), position: number(row, 'position') }))
};

export interface ProvinceEntry {
	id: string;
	/** Code of the statistics office. */
	code: string | null;
	name: string;
	/** ISO dates; null: no limit known. */
	validFrom: string | null;
	validTo: string | null;
	/** The province it went into, and its name. */
	successorId: string | null;
	successorName: string | null;
	position: number;
}

/** The provinces compared, in the order every list shows them. */
export const provinces: Question<DictionaryArgs, ProvinceEntry[]> = {
	name: 'provinces',
	build: ({ locale }) => ({
		sql: `
SELECT p.province_id AS "id", p.code AS "code", coalesce(${inLocale('p.name', locale)}, p.province_id) AS "name",
	CAST(p.valid_from AS VARCHAR) AS "validFrom", CAST(p.valid_to AS VARCHAR) AS "validTo",
	p.successor_id AS "successorId", ${inLocale('p.successor', locale)} AS "successorName", p.position AS "position"
FROM provinces p ORDER BY p.position, p.province_id`,
		params: []
	}),
	read: (rows) =>
		rows.map((row) => ({
			id: text(row, 'id'),
			code: textOrNull(row, 'code'),
			name: text(row, 'name'),
			validFrom: textOrNull(row, 'validFrom'),
			validTo: textOrNull(row, 'validTo'),
			successorId: textOrNull(row, 'successorId'),
			successorName: textOrNull(row, 'successorName'),
			position: number(row, 'position')
		}))
};

export interface DocumentEntry {
	id: string;
	kind: DocumentKind;
	label: string;
	title: string;
	caveat: string | null;
	/** ISO date or only its beginning ("2023"), as far as it can be read. */
	issuedOn: string | null;
	periodId: string | null;
	provinceId: string | null;
	/** Number of the document, "317/BC-UBND". */
	number: string | null;
	/** Public address; null where none is known. */
	url: string | null;
	/** Number of claims taken from it, primary or not; 0 where none was. */
	figures: number;
	/** Number of targets, scenarios and forecasts it states. */
	targets: number;
}

/** The sources, in the order of the dictionary. */
export const documents: Question<DictionaryArgs, DocumentEntry[]> = {
	name: 'documents',
	build: ({ locale }) => ({
		sql: `
SELECT d.document_id AS "id", d.kind AS "kind", coalesce(${inLocale('d.label', locale)}, d.document_id) AS "label",
	coalesce(${inLocale('d.title', locale)}, d.document_id) AS "title", ${inLocale('d.caveat', locale)} AS "caveat",
	d.issued_on AS "issuedOn", d.period_id AS "periodId", d.province_id AS "provinceId", d.number AS "number",
	d.url AS "url",
	CAST(coalesce(used.figures, 0) AS INTEGER) AS "figures", CAST(coalesce(asked.targets, 0) AS INTEGER) AS "targets"
FROM documents d
	LEFT JOIN (SELECT document_id, count(*) AS figures FROM observations GROUP BY document_id) used USING (document_id)
	LEFT JOIN (SELECT document_id, count(*) AS targets FROM targets GROUP BY document_id) asked USING (document_id)
ORDER BY d.position, d.document_id`,
		params: []
	}),
	read: (rows) =>
		rows.map((row) => ({
			id: text(row, 'id'),
			kind: word(row, 'kind', documentKinds),
			label: text(row, 'label'),
			title: text(row, 'title'),
			caveat: textOrNull(row, 'caveat'),
			issuedOn: textOrNull(row, 'issuedOn'),
			periodId: textOrNull(row, 'periodId'),
			provinceId: textOrNull(row, 'provinceId'),
			number: textOrNull(row, 'number'),
			url: textOrNull(row, 'url'),
			figures: number(row, 'figures'),
			targets: number(row, 'targets')
		}))
};
