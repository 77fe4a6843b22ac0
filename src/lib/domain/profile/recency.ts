import type { Figure } from '../figure';

/** Years after which a figure is told after newer ones, however telling it is: a briefing is about today. */
const recentYears = 3;

/** True for figures of periods that ended long before the newest of all. */
export function isOldAmong(all: readonly Figure[]): (figure: Figure) => boolean {
	const newest = all.reduce((latest, { periodEnd }) => (periodEnd > latest ? periodEnd : latest), '');
	const limit = `${Number(newest.slice(0, 4)) - recentYears}${newest.slice(4)}`;
	return ({ periodEnd }) => periodEnd <= limit;
}
