import type { MarkInput } from './chart-types';
import type { NiceAxis } from './nice-axis';

/** A result held against its target, both in the unit of the axis. */
export interface BulletRow extends MarkInput {
	provinceId: string;
	/** What was asked of whom: indicator, level. */
	name: string;
	/** "Đạt": the verdict in a word or two, written bold. */
	verdict: string;
	/** The rest of the line: result, target, reason. */
	words: string;
	target: number;
	/** Upper end of an assigned range. */
	upper: number | null;
}

export interface BulletChart {
	rows: BulletRow[];
	axis: NiceAxis;
	/** A bar from zero to the result; scores and ranks have none. */
	hasBars: boolean;
	formatAxis: (value: number) => string;
}
