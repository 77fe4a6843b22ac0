import { bases, type Basis } from '../domain/figure';
import { evaluateFormula } from '../domain/formula';
import { compareClaims, type Claim } from '../domain/primary';
import { normaliseUnit, type UnitRule } from '../domain/unit';
import { findRangeBreach } from '../domain/value-range';
import { isNumber } from './contract/cell-formats';
import { checkPlace, type Report } from './contract/check-place';
import { checkFigureCells } from './contract/figure-cells';
import { rangeOf, readPrinted } from './contract/printed-value';
import type { CsvRow } from './csv-file';
import { keepPlace } from './figure-places';
import { formatUnknown, type IssueList } from './issue';
import type { DimensionRow, Model } from './model';
import { placeColumns } from './place-columns';

/** Header of data/observations/<document>.<form|prose>.csv. `value` and `formula` are for derived rows only. */
export const observationColumns = [
	'indicator_id', 'scope_id', 'period_id', 'as_of', 'reported_text', 'reported_value', 'reported_unit', 'out_of', 'basis',
	'value', 'formula', 'section', 'form_code', 'line', 'flags', 'note_vi', 'note_en'
] as const; // prettier-ignore
export type ObservationColumn = (typeof observationColumns)[number];

/** A validated row of the observations table; keys are the columns of domain/tables.ts. */
export type Observation = Record<string, string | number | boolean | null>;

/** The rows of one CSV file and the document they were read from. */
export interface ObservationFile {
	file: string;
	documentId: string;
	rows: CsvRow<ObservationColumn>[];
}

export const unitRules = (model: Model): Map<string, UnitRule> =>
	new Map(
		[...model.units.values()].map((u) => [
			normaliseUnit(u.printed),
			{ unit: u.unit, factor: Number(u.factor), thing: u.thing || u.unit }
		])
	);

const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text));

/** Validates the rows of all files against the model and marks the primary claim of every fact. */
export function buildObservations(files: ObservationFile[], model: Model, issues: IssueList): Observation[] {
	const rules = unitRules(model);
	const byId = new Map<string, Observation>();
	const facts = new Map<string, { claim: Claim; observation: Observation }[]>();
	for (const { file, documentId, rows } of files) {
		const document = model.documents.get(documentId);
		if (!document) {
			issues.add(file, null, null, formatUnknown(documentId, 'documents.csv', model.documents.keys()));
			continue;
		}
		for (const { row, cells } of rows) {
			const observation = buildObservation(cells, document, model, rules, (column, message) =>
				issues.add(file, row, column, message)
			);
			if (!observation) continue;
			const id = observation.observation_id as string;
			if (byId.has(id)) {
				issues.add(file, row, null, `the same claim stands twice: ${id}`);
				continue;
			}
			byId.set(id, observation);
			keepPlace(observation, file, row);
			const fact = [observation.province_id, cells.indicator_id, cells.scope_id, cells.period_id].join(' ');
			facts.set(fact, [...(facts.get(fact) ?? []), { claim: claimOf(observation, document), observation }]);
		}
	}
	for (const claims of facts.values()) {
		claims.sort((a, b) => compareClaims(a.claim, b.claim));
		claims.forEach(({ observation }, i) => (observation.is_primary = i === 0));
	}
	return [...byId.values()];
}

function claimOf(observation: Observation, document: DimensionRow<'documents'>): Claim {
	const own = String(observation.flags ?? '').split(';');
	return {
		id: observation.observation_id as string,
		documentKind: document.kind as Claim['documentKind'],
		issuedOn: document.issued_on,
		basis: observation.basis as Basis,
		isForm: observation.form_code !== null,
		isApproximate: own.includes('approx'),
		isDoubtful: own.includes('doubt'),
		isLessSure: own.includes('medium'),
		asOf: observation.as_of as string | null,
		line: observation.line as number | null
	};
}

function buildObservation(
	cells: Record<ObservationColumn, string>,
	document: DimensionRow<'documents'>,
	model: Model,
	rules: Map<string, UnitRule>,
	report: Report
): Observation | null {
	if (!(bases as readonly string[]).includes(cells.basis))
		report('basis', `"${cells.basis}" is not one of ${bases.join(', ')}`);
	checkFigureCells(cells, document, model, report);
	const place = checkPlace(cells, document, model, report);
	if (!place) return null;
	const { indicator } = place;

	const value = readValue(cells, indicator, rules, report);
	if (value === null) return null;
	const isEstimate = cells.basis === 'derived' && cells.flags.split(';').includes('approx');
	const breach = findRangeBreach(value, rangeOf(indicator, isEstimate));
	if (breach) report(cells.basis === 'derived' ? 'value' : 'reported_value', `${breach} (${cells.indicator_id})`);

	const line = cells.line ? `l${cells.line}` : '';
	const where = cells.form_code ? cells.form_code.replace('/', '-') : line;
	const parts = [document.document_id, where, cells.indicator_id, cells.scope_id, cells.period_id];
	const suffix = cells.basis === 'derived' ? '.derived' : '';
	return {
		observation_id: parts.filter(Boolean).join('.') + suffix,
		...placeColumns(cells, document, place, model),
		value,
		unit: indicator.unit,
		reported_text: cells.reported_text || null,
		reported_value: numberOrNull(cells.reported_value),
		reported_unit: cells.reported_unit || null,
		out_of: numberOrNull(cells.out_of),
		basis: cells.basis,
		formula: cells.formula || null,
		document_id: document.document_id,
		section: cells.section,
		form_code: cells.form_code || null,
		line: numberOrNull(cells.line),
		flags: cells.flags,
		note_vi: cells.note_vi || null,
		note_en: cells.note_en || null,
		is_primary: false
	};
}

/** The canonical value: of a derived row its formula's result, else the printed number in the canonical unit. */
function readValue(
	cells: Record<ObservationColumn, string>,
	indicator: DimensionRow<'indicators'>,
	rules: Map<string, UnitRule>,
	report: Report
): number | null {
	if (cells.basis === 'derived') {
		const result = evaluateFormula(cells.formula);
		if (!result.ok) {
			report('formula', result.why);
			return null;
		}
		const stated = Number(cells.value);
		if (!isNumber(cells.value) || Math.abs(stated - result.value) > 1e-6 * Math.max(1, Math.abs(stated))) {
			report('value', `"${cells.value}" is not the result of ${cells.formula} (${result.value})`);
		}
		return result.value;
	}
	if (cells.value || cells.formula) report('value', 'only derived rows carry a value and a formula of their own');
	return readPrinted(cells, indicator.unit, rules, report);
}
