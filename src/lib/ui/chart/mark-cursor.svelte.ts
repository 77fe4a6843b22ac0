/** What a tooltip says and where, in pixels from the plot's corner. */
export interface Tip {
	x: number;
	y: number;
	lines: string[];
}

/** Pixels; the style sheet holds tips to it. */
const widestTip = 320;

const markOf = (target: EventTarget | null): SVGAElement | null =>
	target instanceof Element ? target.closest<SVGAElement>('a[data-mark]') : null;

/** Of a grid, the mark above (-1) or below (1) in the same column; rows where the column has none are passed over. */
function markInColumn(mark: SVGAElement, marks: readonly SVGAElement[], step: 1 | -1): SVGAElement | undefined {
	const rowOf = (one: SVGAElement): number => Number(one.dataset.row);
	const column = marks.filter((one) => one.dataset.column === mark.dataset.column);
	const beyond = column.filter((one) => (rowOf(one) - rowOf(mark)) * step > 0);
	return step > 0 ? beyond[0] : beyond.at(-1);
}

/** Pointer and arrow keys over the marks of a chart. Marks are links: one is in the tab order, arrows move among them. */
export class MarkCursor {
	tip = $state<Tip | null>(null);
	#plot: HTMLElement | null = null;

	/** Call after each drawing: puts the first mark of every drawing into the tab order. */
	attach(plot: HTMLElement): void {
		this.#plot = plot;
		this.tip = null;
		for (const svg of plot.querySelectorAll('svg')) svg.querySelector('a[data-mark]')?.setAttribute('tabindex', '0');
	}

	point(event: Event): void {
		const mark = markOf(event.target);
		if (!mark || !this.#plot) return this.clear();
		// The link covers its whole row; the tip belongs to the shape in it.
		const box = (mark.querySelector('.mark') ?? mark).getBoundingClientRect();
		const plot = this.#plot.getBoundingClientRect();
		const middle = box.left + box.width / 2 - plot.left;
		// Kept inside the plot, so that a tip near the edge of a phone is not cut.
		const half = Math.min(widestTip, plot.width) / 2;
		const x = Math.min(Math.max(middle, half), plot.width - half);
		this.tip = { x, y: box.top - plot.top, lines: (mark.getAttribute('aria-label') ?? '').split(' · ') };
	}

	clear(): void {
		this.tip = null;
	}

	/**
	 * Arrow keys, Home and End go through the marks in reading order; in a grid up and down stay in the column. Enter
	 * follows the link by itself.
	 */
	move(event: KeyboardEvent): void {
		const mark = markOf(event.target);
		const marks = [...(mark?.closest('svg')?.querySelectorAll<SVGAElement>('a[data-mark]') ?? [])];
		if (!mark || marks.length === 0) return;
		const last = marks.length - 1;
		const at = marks.indexOf(mark);
		const inGrid = mark.dataset.row !== undefined;
		const vertical = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
		if (inGrid && vertical) {
			event.preventDefault();
			return this.#focus(mark, markInColumn(mark, marks, vertical) ?? mark);
		}
		const goals: Record<string, number> = {
			ArrowDown: at + 1,
			ArrowRight: at + 1,
			ArrowUp: at - 1,
			ArrowLeft: at - 1,
			Home: 0,
			End: last
		};
		const goal = goals[event.key];
		if (event.key === 'Escape') return this.clear();
		if (goal === undefined) return;
		event.preventDefault();
		this.#focus(mark, marks[Math.min(Math.max(goal, 0), last)] ?? mark);
	}

	#focus(from: SVGAElement, to: SVGAElement): void {
		from.setAttribute('tabindex', '-1');
		to.setAttribute('tabindex', '0');
		to.focus();
	}
}
