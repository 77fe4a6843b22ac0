/** Of several measured times: the middle and the tenth and ninetieth percent. */
export interface Spread {
	median: number;
	low: number;
	high: number;
	samples: number;
}

function quantile(sorted: number[], share: number): number {
	const at = (sorted.length - 1) * share;
	const [low = NaN, high = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
	return low + (high - low) * (at - Math.floor(at));
}

export function spreadOf(numbers: readonly number[]): Spread {
	const sorted = [...numbers].sort((a, b) => a - b);
	const [low, median, high] = [0.1, 0.5, 0.9].map((share) => Number(quantile(sorted, share).toFixed(1)));
	return { median: median ?? NaN, low: low ?? NaN, high: high ?? NaN, samples: sorted.length };
}
