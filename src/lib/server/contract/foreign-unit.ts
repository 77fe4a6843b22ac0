import type { UnitRule } from '../../domain/unit';
import { formatAllowed } from '../issue';

/** Says that a printed unit is not one of the indicator's, and which are. */
export function formatForeignUnit(printed: string, unit: string, rules: ReadonlyMap<string, UnitRule>): string {
	const allowed = [...rules].filter(([, rule]) => rule.unit === unit).map(([spelling]) => spelling);
	return `"${printed}" cannot be turned into ${unit} (allowed by units.csv: ${formatAllowed(allowed)})`;
}
