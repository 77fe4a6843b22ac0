import type { Figure, Locale } from '../../domain/figure';
import { Cancelled, EngineError, type EngineErrorKind } from '../../query/engine-error';
import { formatViewQuery, parseViewQuery } from '../../view/codec';
import { narrowFigures, viewAhead, type AnsweredView } from '../../view/narrow';
import { asksTheSame } from '../../view/parts';
import { joinFigures, widenView, type ModelOrder } from '../../view/widen';
import type { LinkProblem, ViewState, Vocabulary } from '../../view/view-state';
import { afterPaint } from '../chart/after-paint';
import { loadChartRenderer } from '../chart/renderer';
import { browserEngine } from '../engine/browser-engine.svelte';
import { changeQuery, followAddress } from '../site/address';
import { restoreTexts } from '../site/translation';

/** Milliseconds after which a wait is shown. */
const patienceMs = 150;

interface Setup {
	locale: () => Locale;
	defaults: ViewState;
	words: () => Vocabulary;
	/** Figures of the default view, from the prerendered page. */
	prerendered: () => Figure[];
	/** Levels shown when none is chosen. */
	overview: () => ReadonlySet<string>;
	order: () => ModelOrder;
	/** Asks the engine for the figures of another view. */
	answer: (view: ViewState, locale: Locale) => Promise<Figure[]>;
}

/**
 * Behaviour of a page whose view lives in its link: the link is read after the page stands (a prerendered page has no
 * query), every choice becomes a new entry of the history, and figures change only when the answer is there.
 */
export class ViewPage {
	/** What the reader asked for: the controls show it. */
	view: ViewState = $state.raw({} as ViewState);
	/** What chart and table show; differs from `view` while an answer is on its way. */
	shown: ViewState = $state.raw({} as ViewState);
	figures: Figure[] = $state.raw([]);
	problems: LinkProblem[] = $state.raw([]);
	/** Id of the level taken because the link names none and the default one has no figures. */
	level = $state<string>();
	busy = $state(false);
	/** The answer keeps the reader waiting. One that comes at once is not announced: the page would be painted twice for it. */
	slow = $state(false);
	failure = $state<EngineErrorKind | 'cancelled' | null>(null);
	/** True once scripts run: controls are of no use before. */
	ready = $state(false);
	/**
	 * False from when a link is found to ask for another view than the page came with until that view is there: nothing is
	 * shown in its place. Later choices leave the view before them on the screen, set apart and named.
	 */
	opened = $state(true);
	/** How figures are shown, each by itself: a choice of other figures then draws nothing anew before these are there. */
	readonly face = $derived(this.view.face);
	readonly base = $derived(this.view.base);
	readonly scaling = $derived(this.view.scaling);
	readonly highlight = $derived(this.view.highlight);
	readonly axes = $derived(this.view.axes);
	readonly indexBase = $derived(this.view.indexBase);
	/** The same figures of more provinces than are shown. */
	#ahead: AnsweredView | null = null;
	#turn = 0;
	readonly #setup: Setup;

	constructor(setup: Setup) {
		this.#setup = setup;
		this.view = setup.defaults;
		this.shown = setup.defaults;
		this.figures = setup.prerendered();
		followAddress((address) => {
			this.#read(address, !this.ready);
			this.ready = true;
		});
	}

	/** True where the reader must be told so: the answer takes long, or did not come. */
	get outdated(): boolean {
		return this.stale && (this.slow || !this.busy);
	}

	/** True where chart and table do not yet answer what the controls say. */
	get stale(): boolean {
		return !asksTheSame(this.view, this.shown);
	}

	/**
	 * The query of the view as shown, with parts of it changed; empty for the default view. How figures are shown changes at
	 * once, which ones only with the answer.
	 */
	queryOf(part: Partial<ViewState> = {}): string {
		return formatViewQuery({ ...(this.stale ? this.shown : this.view), ...part }, this.#setup.defaults);
	}

	/** Takes a choice: it becomes the link, and the link becomes the view. */
	choose(part: Partial<ViewState>): void {
		const view = { ...this.view, ...part };
		const highlight = view.provinces.find((id) => id === view.highlight);
		changeQuery(formatViewQuery({ ...view, highlight }, this.#setup.defaults));
	}

	/**
	 * Asks the engine for what is shown in all provinces, unless something is asked already. What it says is kept: the next
	 * province is then at hand.
	 */
	async askAhead(): Promise<void> {
		const { answer, locale, order, overview } = this.#setup;
		const view = viewAhead({ view: this.shown, figures: this.figures }, order().provinces) ?? this.shown;
		const isKept = this.#ahead && narrowFigures(view, this.#ahead.view, [], overview());
		if (!this.busy && !isKept) this.#ahead = { view, figures: await answer(view, locale()) };
	}

	/** Back to the view the page came with. */
	start(): void {
		this.choose(this.#setup.defaults);
	}

	retry(): void {
		void this.#show(this.view);
	}

	#read(url: URL, isFirst: boolean): void {
		const { view, problems, level } = parseViewQuery(url.searchParams, this.#setup.defaults, this.#setup.words());
		[this.problems, this.level] = [problems, level];
		// Kept as it is where nothing differs, so that a page that merely woke up works nothing out again.
		const { defaults } = this.#setup;
		if (formatViewQuery(view, defaults) !== formatViewQuery(this.view, defaults)) this.view = view;
		// What a link asks for was said to be on its way before scripts ran.
		if (isFirst) [this.opened, this.slow] = [!this.stale, true];
		void this.#show(this.view);
	}

	async #show(view: ViewState): Promise<void> {
		const turn = ++this.#turn;
		this.failure = null;
		if (asksTheSame(view, this.shown)) {
			// Left as it is, so that a page that merely woke up does not draw its charts again.
			[this.busy, this.slow, this.opened] = [false, false, true];
			return;
		}
		this.busy = true;
		const waiting = setTimeout(() => (this.slow = this.busy), patienceMs);
		try {
			const answer = this.#known(view) ?? this.#ask(view);
			// Chart and table change together or not at all.
			const [figures] = await Promise.all([answer, loadChartRenderer()]);
			if (turn === this.#turn) this.#settle(view, figures);
		} catch (error) {
			if (turn !== this.#turn) return;
			this.busy = false;
			this.failure = error instanceof Cancelled ? 'cancelled' : error instanceof EngineError ? error.kind : 'network';
		} finally {
			clearTimeout(waiting);
			this.slow = this.slow && this.busy;
		}
	}

	/** The figures of a view that those at hand already hold; null where the engine must be asked. */
	#known(view: ViewState): Figure[] | null {
		const { defaults, prerendered, overview } = this.#setup;
		const held: (AnsweredView | null)[] = [
			{ view: defaults, figures: prerendered() },
			{ view: this.shown, figures: this.figures },
			this.#ahead
		];
		for (const one of held) {
			const figures = one && narrowFigures(view, one.view, one.figures, overview());
			if (figures) return figures;
		}
		return null;
	}

	/** Asks the engine for what is not at hand. */
	async #ask(view: ViewState): Promise<Figure[]> {
		const { answer, locale, overview, order } = this.#setup;
		const widening = widenView(view, this.shown, this.figures, overview());
		if (!widening) return answer(view, locale());
		return joinFigures(widening.kept, await answer(widening.asked, locale()), order());
	}

	#settle(view: ViewState, figures: Figure[]): void {
		restoreTexts();
		this.shown = view;
		this.figures = figures;
		[this.busy, this.opened] = [false, true];
		// Nobody waits for it, and the next question tries again.
		if (browserEngine.state.status === 'ready') afterPaint(() => void this.askAhead().catch(() => undefined));
	}
}
