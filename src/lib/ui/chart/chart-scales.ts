import type { Figure, Locale } from '../../domain/figure';
import { scaleGroups } from '../../domain/shared-scale';
import { trendAxesWords } from '../../messages/trend-axes';
import type { AxisChoice } from '../../view/view-state';

/** The scales of charts shown together. */
export interface ChartScales {
	/** True where at least two charts could share one: only then there is something to choose. */
	canShare: boolean;
	/** What the reader must know of the scales, as a sentence; empty for a single chart. */
	note: string;
	/** For each chart the figures its axis must hold, and what its subtitle says of it. */
	charts: { onScale: Figure[]; words: string }[];
}

/** Settles the scales of charts, each given by its figures. */
export function chartScales(own: readonly Figure[][], axes: AxisChoice, locale: Locale): ChartScales {
	const words = trendAxesWords[locale];
	const groups = scaleGroups(own);
	const shares = groups.map((group, i) => group.length > (own[i]?.length ?? 0));
	const canShare = shares.some(Boolean);
	const together = axes === 'chung';
	const note = !canShare ? words.none : !together ? words.free : shares.every(Boolean) ? '' : words.some;
	return {
		canShare,
		note: own.length > 1 ? note : '',
		charts: own.map((figures, i) => ({
			onScale: together ? (groups[i] ?? figures) : figures,
			words: shares[i] ? words[together ? 'shared' : 'own'] : ''
		}))
	};
}
