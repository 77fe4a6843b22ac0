import type { AuditClaim, AuditModel } from '../domain/audit/claim';
import { parseBounds, parseIds, parseScopeParts } from '../domain/audit/parse-relations';
import { flags, type Basis, type Measure } from '../domain/figure';
import { normaliseUnit } from '../domain/unit';
import type { Model } from './model';
import { unitRules, type Observation } from './observations';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** English names of units, by canonical unit. */
export const unitNames = (model: Model): Map<string, string> =>
	new Map([...model.units.values()].filter((unit) => unit.name_en).map((unit) => [unit.unit, unit.name_en]));

/** What the audit needs of the dimensions: the relations between indicators and between scopes, read. */
export function auditModel(model: Model): AuditModel {
	const unitEn = unitNames(model);
	const indicators = [...model.indicators.values()].map((row) => ({
		id: row.indicator_id,
		name: { vi: row.name_vi, en: row.name_en },
		unit: { vi: row.unit, en: unitEn.get(row.unit) ?? row.unit },
		measure: row.measure as Measure,
		isShare: row.max === '',
		numeratorId: orNull(row.numerator_id),
		denominatorId: orNull(row.denominator_id),
		sumParts: parseIds(row.sum_parts),
		someParts: parseIds(row.some_parts),
		atMost: parseBounds(row.at_most),
		followsFrom: orNull(row.follows_from),
		...parseScopeParts(row.scope_parts)
	}));
	const followers = new Map([...model.scopes.values()].map((row) => [row.follows_id, row.scope_id]));
	const scopes = [...model.scopes.values()].map((row) => ({
		id: row.scope_id,
		name: { vi: row.name_vi, en: row.name_en },
		parentId: orNull(row.parent_id),
		parts: parseIds(row.part_ids),
		overlaps: parseIds(row.overlap_ids),
		endsOn: orNull(row.valid_to),
		followedBy: followers.get(row.scope_id) ?? null
	}));
	return {
		indicators: new Map(indicators.map((one) => [one.id, one])),
		scopes: new Map(scopes.map((one) => [one.id, one]))
	};
}

/** Observations as the audit sees them. */
export function auditClaims(observations: readonly Observation[], model: Model): AuditClaim[] {
	const rules = unitRules(model);
	return observations
		.filter((o) => o.measure !== 'coded')
		.map((o) => {
			const printedUnit = o.reported_unit as string | null;
			const rule = rules.get(normaliseUnit(printedUnit ?? ''));
			return {
				id: String(o.observation_id),
				documentId: String(o.document_id),
				issuedOn: orNull(model.documents.get(String(o.document_id))?.issued_on ?? ''),
				provinceId: String(o.province_id),
				indicatorId: String(o.indicator_id),
				scopeId: String(o.scope_id),
				periodId: String(o.period_id),
				asOf: o.as_of as string | null,
				measure: o.measure as Measure,
				value: o.value as number,
				unit: String(o.unit),
				// A change printed in % says nothing of what the amount worked out from it counts.
				thing: (rule?.unit === o.unit ? rule?.thing : null) ?? String(o.unit),
				printedText: o.reported_text as string | null,
				printedValue: o.reported_value as number | null,
				printedUnit,
				factor: rule?.unit === o.unit ? (rule?.factor ?? 1) : 1,
				outOf: o.out_of as number | null,
				basis: o.basis as Basis,
				formula: o.formula as string | null,
				isForm: o.form_code !== null,
				line: o.line as number | null,
				flags: flags.filter((flag) =>
					String(o.flags ?? '')
						.split(';')
						.includes(flag)
				)
			};
		});
}
