import { join } from 'node:path';
import { directions, documentKinds, measures, scopeKinds } from '../domain/figure';
import { findPeriodBreach } from './contract/cell-formats';
import { checkDimensions } from './contract/check-dimensions';
import { formRowsOf } from './form-model';
import { readCsvFile, type CsvRow } from './csv-file';
import { formatAllowed, formatUnknown, type IssueList } from './issue';
import { checkRelations } from './relations';

/** Header of every dimension file under data/, in order. */
export const dimensionColumns = {
	areas: ['area_id', 'position', 'name_vi', 'name_en'],
	provinces: ['province_id', 'code', 'name_vi', 'name_en', 'valid_from', 'valid_to', 'successor_id', 'successor_vi', 'successor_en'],
	documents: ['document_id', 'province_id', 'kind', 'number', 'issued_on', 'period_id', 'as_of', 'title_vi', 'title_en', 'caveat_vi', 'caveat_en', 'file', 'url'],
	units: ['printed', 'unit', 'factor', 'name_en', 'thing'],
	indicators: ['indicator_id', 'area_id', 'parent_id', 'name_vi', 'name_en', 'unit', 'measure', 'direction', 'numerator_id', 'denominator_id', 'sum_parts', 'some_parts', 'at_most', 'scope_parts', 'follows_from', 'code_labels_vi', 'code_labels_en', 'min', 'max', 'definition_vi', 'definition_en', 'quirk_vi', 'quirk_en'],
	scopes: ['scope_id', 'parent_id', 'part_ids', 'overlap_ids', 'position', 'kind', 'province_id', 'valid_from', 'valid_to', 'name_vi', 'name_en', 'follows_id'],
	form_rows: ['form_code', 'indicator_id', 'scope_id', 'unit', 'name_vi', 'regime', 'valid_from', 'valid_to', 'own_reading', 'province_id'],
	form_notes: ['document_id', 'form_code', 'period_id', 'flags', 'note_vi', 'note_en']
} as const; // prettier-ignore

export type DimensionName = keyof typeof dimensionColumns;
type Column<Name extends DimensionName> = (typeof dimensionColumns)[Name][number];
export type DimensionRow<Name extends DimensionName> = Record<Column<Name>, string>;
export type Dimension<Name extends DimensionName> = Map<string, DimensionRow<Name>>;

/** All dimensions by id. `units` is keyed by the printed spelling, `form_rows` by (province,) regime and code, `form_notes` by document and code. */
export type Model = { [Name in DimensionName]: Dimension<Name> };

const keyOf: { [Name in DimensionName]: (row: DimensionRow<Name>) => string } = {
	areas: (r) => r.area_id,
	provinces: (r) => r.province_id,
	documents: (r) => r.document_id,
	units: (r) => r.printed,
	indicators: (r) => r.indicator_id,
	scopes: (r) => r.scope_id,
	form_rows: (r) => (r.form_code && r.regime ? [r.province_id, r.regime, r.form_code].filter(Boolean).join(' ') : ''),
	form_notes: (r) => `${r.document_id} ${r.form_code}`
};

/** Reads and checks all dimension files of `dataDir`; every breach of the contract goes to `issues`. */
export function readModel(dataDir: string, issues: IssueList): Model {
	const rows = {} as { [Name in DimensionName]: CsvRow<Column<Name>>[] };
	const model = {} as Record<DimensionName, Map<string, Record<string, string>>>;
	for (const name of Object.keys(dimensionColumns) as DimensionName[]) {
		const read = readCsvFile(join(dataDir, `${name}.csv`), dimensionColumns[name], issues);
		(rows as Record<string, unknown>)[name] = read;
		const byId = new Map<string, Record<string, string>>();
		for (const { row, cells } of read) {
			const key = keyOf[name](cells as never);
			if (!key || byId.has(key)) issues.add(`${name}.csv`, row, null, key ? `"${key}" stands twice` : 'has no id');
			else byId.set(key, cells);
		}
		model[name] = byId;
	}
	checkDimensions(rows, issues);
	checkReferences(rows, model as Model, issues);
	// A file that could not be read would make every relation look broken.
	if (issues.incomplete.size === 0) checkRelations(rows.indicators, rows.scopes, model as Model, issues);
	return model as Model;
}

/** Columns that must name an id of another file (or, with `optional`, be empty). */
const references: { file: DimensionName; column: string; to: DimensionName; optional: boolean; list?: boolean }[] = [
	{ file: 'provinces', column: 'successor_id', to: 'provinces', optional: true },
	{ file: 'documents', column: 'province_id', to: 'provinces', optional: false },
	{ file: 'indicators', column: 'area_id', to: 'areas', optional: false },
	{ file: 'indicators', column: 'parent_id', to: 'indicators', optional: true },
	{ file: 'indicators', column: 'unit', to: 'units', optional: false },
	{ file: 'indicators', column: 'numerator_id', to: 'indicators', optional: true },
	{ file: 'indicators', column: 'denominator_id', to: 'indicators', optional: true },
	{ file: 'indicators', column: 'sum_parts', to: 'indicators', optional: true, list: true },
	{ file: 'indicators', column: 'some_parts', to: 'indicators', optional: true, list: true },
	{ file: 'units', column: 'unit', to: 'units', optional: false },
	{ file: 'scopes', column: 'parent_id', to: 'scopes', optional: true },
	{ file: 'scopes', column: 'province_id', to: 'provinces', optional: true },
	{ file: 'scopes', column: 'follows_id', to: 'scopes', optional: true },
	{ file: 'form_rows', column: 'indicator_id', to: 'indicators', optional: true },
	{ file: 'form_rows', column: 'scope_id', to: 'scopes', optional: true },
	{ file: 'form_rows', column: 'province_id', to: 'provinces', optional: true },
	{ file: 'form_notes', column: 'document_id', to: 'documents', optional: false }
];

/** Columns with a fixed list of words. */
const vocabularies: { file: DimensionName; column: string; allowed: readonly string[] }[] = [
	{ file: 'documents', column: 'kind', allowed: documentKinds },
	{ file: 'indicators', column: 'measure', allowed: measures },
	{ file: 'indicators', column: 'direction', allowed: directions },
	{ file: 'scopes', column: 'kind', allowed: scopeKinds }
];

function checkReferences(rows: Record<DimensionName, CsvRow<string>[]>, model: Model, issues: IssueList): void {
	for (const { file, column, to, optional, list } of references) {
		// Rows of that file are lost: its ids cannot be known.
		if (issues.incomplete.has(`${to}.csv`)) continue;
		for (const { row, cells } of rows[file]) {
			const text = cells[column] ?? '';
			for (const id of list ? text.split(';') : [text]) {
				if (id === '' ? optional : model[to].has(id)) continue;
				issues.add(`${file}.csv`, row, column, formatUnknown(id, `${to}.csv`, model[to].keys()));
			}
		}
	}
	for (const { file, column, allowed } of vocabularies) {
		for (const { row, cells } of rows[file]) {
			if (!allowed.includes(cells[column] ?? '')) {
				issues.add(`${file}.csv`, row, column, `"${cells[column]}" is not one of ${formatAllowed(allowed)}`);
			}
		}
	}
	if (!issues.incomplete.has('form_rows.csv') && !issues.incomplete.has('documents.csv'))
		for (const { row, cells } of rows.form_notes) {
			const document = model.documents.get(cells.document_id ?? '');
			const own = document ? formRowsOf(model, document) : new Map<string, unknown>();
			if (own.size === 0 || own.has(cells.form_code ?? '')) continue;
			issues.add('form_notes.csv', row, 'form_code', formatUnknown(cells.form_code ?? '', 'form_rows.csv', own.keys()));
		}
	for (const file of ['documents', 'form_notes'] as const) {
		for (const { row, cells } of rows[file]) {
			const optional = file === 'form_notes' && cells.period_id === '';
			const breach = optional ? null : findPeriodBreach(cells.period_id ?? '');
			if (breach) issues.add(`${file}.csv`, row, 'period_id', breach);
		}
	}
	for (const file of ['indicators', 'scopes', 'areas', 'provinces'] as const) {
		for (const { row, cells } of rows[file]) {
			for (const column of ['name_vi', 'name_en'].filter((one) => !cells[one]))
				issues.add(`${file}.csv`, row, column, `is empty; "${Object.values(cells)[0]}" needs a name in both languages`);
		}
	}
}
