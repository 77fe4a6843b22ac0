/** How a printed unit becomes a canonical one: value × factor. "tỷ đồng" → triệu đồng, factor 1000. */
export interface UnitRule {
	unit: string;
	factor: number;
	/** What is counted, where it is another thing than the unit names (public services, counted among procedures). */
	thing?: string;
}

/** Printed spellings differ in case and spacing only: "Hồ sơ", "hồ  sơ", "Triệu đồng". */
export const normaliseUnit = (printed: string): string =>
	printed.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Turns a printed number into the canonical unit. Null when the printed unit is unknown or another kind of thing: a
 * count of people never becomes money.
 * The product is rounded to 15 significant digits, so that 59.033.653.036 đồng is 59033.653036 triệu đồng to the last digit.
 */
export function convertUnit(
	value: number,
	printed: string,
	unit: string,
	rules: ReadonlyMap<string, UnitRule>
): number | null {
	const rule = rules.get(normaliseUnit(printed));
	if (!rule || rule.unit !== unit) return null;
	return rule.factor === 1 ? value : Number((value * rule.factor).toPrecision(15));
}
