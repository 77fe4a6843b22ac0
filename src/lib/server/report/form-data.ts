import { isFractional } from '../../domain/value-range';
import type { FormModel, ModelIndicator, ValueKind } from '../../report/form/form-model';
import { auditModel } from '../audit-model';
import type { DimensionRow, Model } from '../model';
import { unitRules } from '../observations';

/** What a name of a province in `provinces.csv` is without what tells it from its predecessor: "Khánh Hòa (từ 7/2025)". */
const plainName = (name: string): string => name.replace(/\s*\(.*\)$/, '');

function kindOf({ measure, unit }: DimensionRow<'indicators'>): ValueKind {
	if (measure === 'coded') return 'coded';
	if (unit === '%') return 'percent';
	return isFractional(unit) || measure === 'rate' ? 'amount' : 'count';
}

function indicatorOf(indicator: DimensionRow<'indicators'> | undefined): ModelIndicator | null {
	if (!indicator) return null;
	const { indicator_id: id, unit, max, code_labels_vi } = indicator;
	const labels = code_labels_vi === '' ? [] : code_labels_vi.split(';').map((label) => label.split('='));
	const codes = new Map(labels.map(([code, label = '']) => [Number(code), label]));
	return { id, unit, kind: kindOf(indicator), max: max === '' ? null : Number(max), codes };
}

/** What the form reader must know, out of the data folder's model; with the rows of its own that a province added to the forms. */
export const formModelOf = (model: Model, provinceId: string | null = null): FormModel => ({
	rows: [...model.form_rows.values()]
		.filter(({ province_id }) => !province_id || province_id === provinceId)
		.map((row) => ({
			code: row.form_code,
			regime: row.regime,
			validFrom: row.valid_from,
			validTo: row.valid_to,
			name: row.name_vi,
			unit: row.unit,
			indicator: indicatorOf(model.indicators.get(row.indicator_id)),
			scopeId: row.scope_id
		})),
	provinces: [...model.provinces.values()].map((province) => ({
		id: province.province_id,
		name: plainName(province.name_vi),
		validFrom: province.valid_from,
		validTo: province.valid_to
	})),
	units: unitRules(model),
	audit: auditModel(model)
});
