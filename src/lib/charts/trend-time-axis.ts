import { mutedSize } from './elements';
import { textWidth } from './text-width';
import type { TrendLabel } from './trend-types';

const gap = 10;
export const tickLineHeight = 16;

export interface Tick {
	x: number;
	label: string;
}

/**
 * Labels under the time axis. One that has no room beside the label before it goes to a second line, and is left out when
 * that is full too; the last tick goes first, since the newest period is the one read most. `y` is the middle of line one.
 */
export function placeTicks(ticks: readonly Tick[], width: number, y: number): TrendLabel[] {
	const freeUntil = [width + gap, width + gap];
	const labels: TrendLabel[] = [];
	for (const { x, label } of [...ticks].sort((a, b) => b.x - a.x)) {
		const wide = textWidth(label, mutedSize);
		const left = Math.min(Math.max(x - wide / 2, 0), width - wide);
		const line = freeUntil.findIndex((until) => left + wide + gap <= until);
		if (line < 0) continue;
		freeUntil[line] = left;
		labels.push({ role: 'muted', text: label, x: left, y: y + line * tickLineHeight });
	}
	return labels.reverse();
}
