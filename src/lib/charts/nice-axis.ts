/** A value axis with round ends and steps, in the unit of the values. */
export interface NiceAxis {
	min: number;
	max: number;
	/** Distance of two grid lines; `max - min` is a whole number of them. */
	interval: number;
	/** True where zero is outside: the chart must then say where its axis starts. */
	cut: boolean;
}

export interface NiceAxisOptions {
	/** Bars need this: zero is on the axis. */
	zeroBased?: boolean | undefined;
	/** Natural ceiling such as 100 for a rate: the axis does not run past it, unless a value does. */
	max?: number | undefined;
}

const wantedSteps = 5;
/** Values spread over more than this share of the largest one gain nothing from a cut axis. */
const wideSpread = 0.5;

/** The next of 1, 2, 5 × 10ⁿ at or above `raw`. */
function roundStep(raw: number): number {
	const power = 10 ** Math.floor(Math.log10(raw));
	const step = [1, 2, 5].find((factor) => factor * power >= raw * (1 - 1e-9)) ?? 10;
	return clean(step * power);
}

/** 0.30000000000000004 → 0.3 */
const clean = (value: number): number => Number(value.toPrecision(12));

/** Lowest and highest value the axis must hold, before rounding. */
function extentOf(values: readonly number[], zeroBased: boolean): [number, number] {
	let low = values.length ? Math.min(...values) : 0;
	let high = values.length ? Math.max(...values) : 0;
	if (!zeroBased && low === high && low !== 0) {
		// One value alone: a window of a twentieth around it, as wide as its rounding needs.
		const room = Math.abs(low) * 0.05;
		[low, high] = [low - room, high + room];
	}
	if (zeroBased || high - low > wideSpread * Math.max(Math.abs(low), Math.abs(high))) {
		[low, high] = [Math.min(0, low), Math.max(0, high)];
	}
	return low === high ? [low, low + 1] : [low, high];
}

/**
 * Chooses the axis of a chart: all finite `values` inside, round ends, four to eight steps. With `zeroBased` zero is inside;
 * else the axis is cut where the values lie close together far from zero.
 */
export function niceAxis(values: readonly number[], options: NiceAxisOptions = {}): NiceAxis {
	const finite = values.filter(Number.isFinite);
	const cap = options.max;
	const capHolds = cap !== undefined && finite.every((value) => value <= cap);
	let [low, high] = extentOf(finite, options.zeroBased ?? false);
	if (capHolds) high = Math.max(Math.min(high, cap), ...finite);
	if (high <= low) low = high - 1;
	const interval = roundStep((high - low) / wantedSteps);
	const min = clean(Math.floor(low / interval + 1e-9) * interval);
	const top = clean(Math.ceil(high / interval - 1e-9) * interval);
	const max = Math.max(top, clean(min + interval));
	return { min, max, interval, cut: min > 0 || max < 0 };
}

/** The values of the grid lines, from min to max. */
export function axisTicks(axis: NiceAxis): number[] {
	const steps = Math.round((axis.max - axis.min) / axis.interval);
	return Array.from({ length: steps + 1 }, (_, step) => clean(axis.min + step * axis.interval));
}
