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

	/** Arrow keys, Home and End go through the marks in reading order; Enter follows the link by itself. */
	move(event: KeyboardEvent): void {
		const mark = markOf(event.target);
		const marks = [...(mark?.closest('svg')?.querySelectorAll<SVGAElement>('a[data-mark]') ?? [])];
		if (!mark || marks.length === 0) return;
		const last = marks.length - 1;
		const at = marks.indexOf(mark);
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
		const next = marks[Math.min(Math.max(goal, 0), last)];
		mark.setAttribute('tabindex', '-1');
		next?.setAttribute('tabindex', '0');
		next?.focus();
	}
}
