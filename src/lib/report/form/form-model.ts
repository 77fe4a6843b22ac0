import type { AuditModel } from '../../domain/audit/claim';

/** What the reader must know of the forms, provinces and units. Plain data: the caller takes it from wherever he has it. */
export interface FormModel {
	rows: readonly ModelRow[];
	provinces: readonly ModelProvince[];
	/** By printed spelling in small letters: the canonical unit and what one is worth in it. */
	units: ReadonlyMap<string, { unit: string; factor: number }>;
	/** What holds between the indicators by definition. */
	audit: AuditModel;
}

export interface ModelRow {
	/** "03/3.1.2" */
	code: string;
	regime: string;
	/** ISO days, "" where open. */
	validFrom: string;
	validTo: string;
	name: string;
	/** As the form prints it: "Hồ sơ", "Có = 1; Không = 0". */
	unit: string;
	/** What is asked for; null for a heading. */
	indicator: ModelIndicator | null;
	scopeId: string;
}

export interface ModelIndicator {
	id: string;
	/** Canonical unit. */
	unit: string;
	kind: ValueKind;
	max: number | null;
	/** Of coded rows: what each code means, "0" → "Không". */
	codes: ReadonlyMap<number, string>;
}

/** What a number can be: whole things, shares of a hundred, amounts that come in fractions, codes. */
export type ValueKind = 'count' | 'percent' | 'amount' | 'coded';

export interface ModelProvince {
	id: string;
	/** Without what tells it from its predecessor: "Khánh Hòa". */
	name: string;
	validFrom: string;
	validTo: string;
}

const holdsOn = (row: { validFrom: string; validTo: string }, day: string): boolean =>
	(!row.validFrom || row.validFrom <= day) && (!row.validTo || day <= row.validTo);

/** The rows in force on a day, by code. */
export const rowsOn = (model: FormModel, day: string): Map<string, ModelRow> =>
	new Map(model.rows.filter((row) => holdsOn(row, day)).map((row) => [row.code, row]));

/** Provinces of that name on a day; all of that name where the day is not known. */
export const provincesOn = (model: FormModel, name: string, day: string | null): ModelProvince[] =>
	model.provinces.filter((one) => one.name === name && (day === null || holdsOn(one, day)));
