import { parsePeriod } from '../domain/period';

type PublishedColumn = 'form_code' | 'indicator_id' | 'scope_id' | 'unit' | 'name_vi';
type FormModelRow = Record<
	PublishedColumn | 'regime' | 'valid_from' | 'valid_to' | 'own_reading' | 'province_id',
	string
>;
type PublishedRow = Record<PublishedColumn, string>;

interface FormDocument {
	period_id: string;
	province_id: string;
}

/** The part of the model that is read here; `model.ts` itself checks notes with it. */
interface Model {
	form_rows: ReadonlyMap<string, FormModelRow>;
	documents: ReadonlyMap<string, FormDocument>;
}

const held = new WeakMap<Pick<Model, 'form_rows'>, Map<string, ReadonlyMap<string, FormModelRow>>>();

/**
 * The rows of the statistical forms in force on a day, by code; with those a province added to them on its own. A new circular's rows
 * are rows of the CSV, no code.
 */
function formRowsOn(
	model: Pick<Model, 'form_rows'>,
	date: string,
	provinceId: string
): ReadonlyMap<string, FormModelRow> {
	const byDate = held.get(model) ?? new Map<string, ReadonlyMap<string, FormModelRow>>();
	held.set(model, byDate);
	const key = `${date} ${provinceId}`;
	let rows = byDate.get(key);
	if (!rows) {
		const inForce = [...model.form_rows.values()].filter(
			({ valid_from, valid_to, province_id }) =>
				(!valid_from || valid_from <= date) &&
				(!valid_to || date <= valid_to) &&
				(!province_id || province_id === provinceId)
		);
		rows = new Map(inForce.map((row) => [row.form_code, row]));
		byDate.set(key, rows);
	}
	return rows;
}

/** The rows a report fills in: those in force at the end of its period. None where the period cannot be read. */
export function formRowsOf(model: Pick<Model, 'form_rows'>, document: FormDocument): ReadonlyMap<string, FormModelRow> {
	const period = parsePeriod(document.period_id);
	return period ? formRowsOn(model, period.end, document.province_id) : new Map();
}

/**
 * The rows a reader of the published data meets: those of every regime some report has filled in, and the oldest regime's.
 * Rows that differ only in their regime stand once.
 */
export function publishedFormRows(model: Model, documentIds: Iterable<string>): PublishedRow[] {
	const regimes = new Set([[...model.form_rows.values()][0]?.regime]);
	const provinces = new Set(['']);
	for (const id of new Set(documentIds)) {
		const document = model.documents.get(id);
		if (document) provinces.add(document.province_id);
		for (const { regime } of document ? formRowsOf(model, document).values() : []) regimes.add(regime);
	}
	const rows = new Map<string, PublishedRow>();
	for (const row of model.form_rows.values()) {
		const { form_code, indicator_id, scope_id, unit, name_vi, regime, province_id } = row;
		const key = [form_code, indicator_id, scope_id].join(' ');
		if (regimes.has(regime) && provinces.has(province_id) && !rows.has(key))
			rows.set(key, { form_code, indicator_id, scope_id, unit, name_vi });
	}
	return [...rows.values()];
}
