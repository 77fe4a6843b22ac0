import { normaliseUnit } from '../../domain/unit';
import type { FormRow } from './form-lines';

const number = String.raw`-?\d[\d.,]*`;
const onlyNumber = new RegExp(`^${number}(\\s*%)?$`);
const endsInNumber = new RegExp(`^(.*\\S)\\s+${number}$`);

/** True when the text ends with one of the units, as whole words. */
function endsWithUnit(text: string, units: ReadonlySet<string>): boolean {
	const words = normaliseUnit(text).split(' ');
	return words.some((_, i) => units.has(words.slice(i).join(' ')));
}

/**
 * The cell in which the value of a row without one seems to stand, else null: rows whose tabs shifted must not pass for
 * rows left empty. `units` are known printed units, `expected` the unit and name of the form model.
 */
export function findLostValue(
	row: FormRow,
	expected: { unit: string; name_vi: string },
	units: ReadonlySet<string>
): 'name' | 'unit' | 'note' | null {
	if (row.value !== '') return null;
	const unit = normaliseUnit(row.unit);
	if (unit !== '' && unit !== normaliseUnit(expected.unit) && !units.has(unit)) return 'unit';
	const name = endsInNumber.exec(row.name)?.[1];
	const ownUnits = new Set([...units, normaliseUnit(expected.unit)]);
	if (name && normaliseUnit(row.name) !== normaliseUnit(expected.name_vi) && endsWithUnit(name, ownUnits))
		return 'name';
	return onlyNumber.test(row.note) ? 'note' : null;
}
