import { parsePeriod } from '../domain/period';

type PublishedColumn = 'form_code' | 'indicator_id' | 'scope_id' | 'unit' | 'name_vi';
type FormModelRow = Record<PublishedColumn | 'regime' | 'valid_from' | 'valid_to' | 'own_reading', string>;
type PublishedRow = Record<PublishedColumn, string>;

/** The part of the model that is read here; `model.ts` itself checks notes with it. */
interface Model {
	form_rows: ReadonlyMap<string, FormModelRow>;
	documents: ReadonlyMap<string, { period_id: string }>;
}

const held = new WeakMap<Pick<Model, 'form_rows'>, Map<string, ReadonlyMap<string, FormModelRow>>>();

/** The rows of the statistical forms in force on a day, by code. A new circular's rows are rows of the CSV, no code. */
export function formRowsOn(model: Pick<Model, 'form_rows'>, date: string): ReadonlyMap<string, FormModelRow> {
	const byDate = held.get(model) ?? new Map<string, ReadonlyMap<string, FormModelRow>>();
	held.set(model, byDate);
	let rows = byDate.get(date);
	if (!rows) {
		const inForce = [...model.form_rows.values()].filter(
			({ valid_from, valid_to }) => (!valid_from || valid_from <= date) && (!valid_to || date <= valid_to)
		);
		rows = new Map(inForce.map((row) => [row.form_code, row]));
		byDate.set(date, rows);
	}
	return rows;
}

/** The rows a report fills in: those in force at the end of its period. None where the period cannot be read. */
export function formRowsOf(
	model: Pick<Model, 'form_rows'>,
	document: { period_id: string }
): ReadonlyMap<string, FormModelRow> {
	const period = parsePeriod(document.period_id);
	return period ? formRowsOn(model, period.end) : new Map();
}

/**
 * The rows a reader of the published data meets: those of every regime some report has filled in, and the oldest regime's.
 * Rows that differ only in their regime stand once.
 */
export function publishedFormRows(model: Model, documentIds: Iterable<string>): PublishedRow[] {
	const regimes = new Set([[...model.form_rows.values()][0]?.regime]);
	for (const id of new Set(documentIds)) {
		const document = model.documents.get(id);
		for (const { regime } of document ? formRowsOf(model, document).values() : []) regimes.add(regime);
	}
	const rows = new Map<string, PublishedRow>();
	for (const { form_code, indicator_id, scope_id, unit, name_vi, regime } of model.form_rows.values()) {
		const key = [form_code, indicator_id, scope_id].join(' ');
		if (regimes.has(regime) && !rows.has(key)) rows.set(key, { form_code, indicator_id, scope_id, unit, name_vi });
	}
	return [...rows.values()];
}
