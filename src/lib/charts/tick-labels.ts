import { mutedSize } from './elements';
import { textWidth } from './text-width';
import { axisTicks, type NiceAxis } from './nice-axis';

const gap = 12;

/**
 * A formatter that leaves every n-th label of a horizontal axis of `length` pixels, counted from the start, so that labels
 * keep a gap. The grid lines stay.
 */
export function thinLabels(
	axis: NiceAxis,
	length: number,
	format: (value: number) => string
): (value: number) => string {
	const ticks = axisTicks(axis);
	const widest = Math.max(...ticks.map((tick) => textWidth(format(tick), mutedSize)));
	const every = Math.max(1, Math.ceil(((widest + gap) * (ticks.length - 1)) / Math.max(length, 1)));
	return (value) => (Math.round((value - axis.min) / axis.interval) % every === 0 ? format(value) : '');
}
