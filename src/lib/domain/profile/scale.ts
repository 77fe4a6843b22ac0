import type { Figure } from '../figure';

/**
 * How long the scale of some figures of one indicator is, so that distances on unlike scales can be put in order: 100 for
 * percentages (more where one exceeds it), the number of places for ranks, the greatest value otherwise. Never 0.
 */
export function scaleOf(figures: readonly Figure[]): number {
	const greatest = Math.max(...figures.map(({ value }) => Math.abs(value)));
	const places = Math.max(0, ...figures.map(({ outOf }) => outOf ?? 0));
	const [first] = figures;
	const length = first?.unit === '%' ? Math.max(100, greatest) : first?.measure === 'rank' ? places : 0;
	return length || greatest || 1;
}
