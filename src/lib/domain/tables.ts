/**
 * The file contract between the pipeline, which writes Parquet, and the engines, which load it. Column names are public:
 * others build on them. Dates are ISO text in the CSV and DATE in Parquet.
 */
export type ColumnType = 'VARCHAR' | 'DOUBLE' | 'INTEGER' | 'BOOLEAN' | 'DATE';

export const tables = {
	provinces: {
		province_id: 'VARCHAR', code: 'VARCHAR', name_vi: 'VARCHAR', name_en: 'VARCHAR', valid_from: 'DATE', valid_to: 'DATE',
		successor_id: 'VARCHAR', successor_vi: 'VARCHAR', successor_en: 'VARCHAR', position: 'INTEGER'
	},
	documents: {
		document_id: 'VARCHAR', province_id: 'VARCHAR', kind: 'VARCHAR', number: 'VARCHAR', issued_on: 'VARCHAR',
		period_id: 'VARCHAR', as_of: 'DATE', title_vi: 'VARCHAR', title_en: 'VARCHAR', label_vi: 'VARCHAR', label_en: 'VARCHAR',
		caveat_vi: 'VARCHAR', caveat_en: 'VARCHAR', file: 'VARCHAR', url: 'VARCHAR', position: 'INTEGER'
	},
	areas: { area_id: 'VARCHAR', position: 'INTEGER', name_vi: 'VARCHAR', name_en: 'VARCHAR' },
	indicators: {
		indicator_id: 'VARCHAR', area_id: 'VARCHAR', parent_id: 'VARCHAR', name_vi: 'VARCHAR', name_en: 'VARCHAR', unit: 'VARCHAR',
		unit_en: 'VARCHAR', measure: 'VARCHAR', direction: 'VARCHAR', numerator_id: 'VARCHAR', denominator_id: 'VARCHAR', sum_parts: 'VARCHAR',
		some_parts: 'VARCHAR', at_most: 'VARCHAR', scope_parts: 'VARCHAR', follows_from: 'VARCHAR',
		code_labels_vi: 'VARCHAR', code_labels_en: 'VARCHAR', definition_vi: 'VARCHAR', definition_en: 'VARCHAR',
		quirk_vi: 'VARCHAR', quirk_en: 'VARCHAR', position: 'INTEGER', in_overview: 'BOOLEAN'
	},
	scopes: {
		scope_id: 'VARCHAR', parent_id: 'VARCHAR', part_ids: 'VARCHAR', overlap_ids: 'VARCHAR', position: 'INTEGER', kind: 'VARCHAR', province_id: 'VARCHAR',
		valid_from: 'DATE', valid_to: 'DATE', name_vi: 'VARCHAR', name_en: 'VARCHAR', follows_id: 'VARCHAR'
	},
	periods: { period_id: 'VARCHAR', kind: 'VARCHAR', period_start: 'DATE', period_end: 'DATE', months: 'INTEGER', name_vi: 'VARCHAR', name_en: 'VARCHAR' },
	form_rows: {
		form_code: 'VARCHAR', indicator_id: 'VARCHAR', scope_id: 'VARCHAR', unit: 'VARCHAR', name_vi: 'VARCHAR', position: 'INTEGER'
	},
	observations: {
		observation_id: 'VARCHAR', province_id: 'VARCHAR', indicator_id: 'VARCHAR', scope_id: 'VARCHAR', area_id: 'VARCHAR',
		period_id: 'VARCHAR', period_start: 'DATE', period_end: 'DATE', as_of: 'DATE', measure: 'VARCHAR', comparison_class: 'VARCHAR',
		value: 'DOUBLE', unit: 'VARCHAR', reported_text: 'VARCHAR', reported_value: 'DOUBLE', reported_unit: 'VARCHAR', out_of: 'INTEGER',
		basis: 'VARCHAR', formula: 'VARCHAR', document_id: 'VARCHAR', section: 'VARCHAR', form_code: 'VARCHAR', line: 'INTEGER',
		flags: 'VARCHAR', note_vi: 'VARCHAR', note_en: 'VARCHAR', is_primary: 'BOOLEAN',
		verdict: 'VARCHAR', numerator: 'DOUBLE', denominator: 'DOUBLE'
	},
	/**
	 * `lines`, `observation_ids` and `suspects` (most suspect first) are lists joined by ";"; numbers are in `unit`, a canonical
	 * one, but `proposed_value`, which is in that of the first suspect. `unexplained`: the least difference that rounding cannot explain.
	 */
	checks: {
		check_id: 'VARCHAR', kind: 'VARCHAR', document_id: 'VARCHAR', province_id: 'VARCHAR', period_id: 'VARCHAR',
		indicator_id: 'VARCHAR', scope_id: 'VARCHAR', verdict: 'VARCHAR', unit: 'VARCHAR', printed: 'DOUBLE',
		recomputed: 'DOUBLE', difference: 'DOUBLE', tolerance: 'DOUBLE', lines: 'VARCHAR', observation_ids: 'VARCHAR', formula: 'VARCHAR',
		reason: 'VARCHAR', message_vi: 'VARCHAR', message_en: 'VARCHAR',
		unexplained: 'DOUBLE', suspects: 'VARCHAR', proposed_value: 'DOUBLE', suspicion_vi: 'VARCHAR', suspicion_en: 'VARCHAR'
	},
	/**
	 * What plans ask for, never a result. `result_id` names the primary figure of the same fact and period or, with
	 * `is_nearest`, of another period. `distance` is result minus target; `is_stated`: only the document says so.
	 */
	targets: {
		target_id: 'VARCHAR', kind: 'VARCHAR', province_id: 'VARCHAR', indicator_id: 'VARCHAR', scope_id: 'VARCHAR', area_id: 'VARCHAR',
		period_id: 'VARCHAR', period_start: 'DATE', period_end: 'DATE', as_of: 'DATE', measure: 'VARCHAR', comparison_class: 'VARCHAR',
		comparison: 'VARCHAR', value: 'DOUBLE', upper_value: 'DOUBLE', unit: 'VARCHAR', reported_text: 'VARCHAR',
		reported_upper: 'VARCHAR', reported_value: 'DOUBLE', reported_unit: 'VARCHAR', document_id: 'VARCHAR', section: 'VARCHAR',
		line: 'INTEGER', task_id: 'VARCHAR', flags: 'VARCHAR', note_vi: 'VARCHAR', note_en: 'VARCHAR', result_id: 'VARCHAR',
		is_nearest: 'BOOLEAN', verdict: 'VARCHAR', reason: 'VARCHAR', is_stated: 'BOOLEAN', distance: 'DOUBLE'
	},
	tasks: {
		task_id: 'VARCHAR', document_id: 'VARCHAR', province_id: 'VARCHAR', area_id: 'VARCHAR', period_id: 'VARCHAR',
		name_vi: 'VARCHAR', name_en: 'VARCHAR', lead_vi: 'VARCHAR', lead_en: 'VARCHAR', deadline_vi: 'VARCHAR', deadline_en: 'VARCHAR',
		due_on: 'DATE', product_vi: 'VARCHAR', product_en: 'VARCHAR', section: 'VARCHAR', line: 'INTEGER', note_vi: 'VARCHAR',
		note_en: 'VARCHAR', position: 'INTEGER'
	}
} as const satisfies Record<string, Record<string, ColumnType>>; // prettier-ignore

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];
/** Raised when a column changes meaning or goes, or when files are laid out anew; old pages then say they are too old. */
export const schemaVersion = 3;

/** What of the observations a file holds, where they are spread over several: enough to tell whether a question needs it. */
export interface FilePart {
	area_id: string;
	/** Those with at least one row in the file. */
	indicator_ids: string[];
	/** `overview`: whole provinces, levels and central agencies taken together; `bodies`: single agencies and places. */
	scopes: 'overview' | 'bodies';
	/** Least and greatest scope id, in the order of their characters. */
	scope_range: [least: string, greatest: string];
}

export interface DataFile {
	table: TableName;
	path: string;
	rows: number;
	bytes: number;
	sha256: string;
	/** Only for observations, and only where there are too many for one file. */
	part?: FilePart;
}

/** Manifest written beside the Parquet files. */
export interface Manifest {
	schema_version: number;
	/** Short hash over what the figures say and mean: the edition of the data. */
	edition: string;
	/** Every table has one file, but for observations in parts. */
	files: DataFile[];
	/** Observations a page reads without the engine at most; left out, as query/rows/row-engine.ts says. 0: none. */
	most_rows_at_hand?: number;
}
