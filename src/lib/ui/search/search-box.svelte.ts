import type { Component } from 'svelte';
import type { Locale } from '../../domain/figure';
import type { SearchEntry, SearchKind } from '../../domain/search-entry';
import { tellFailure } from '../site/fetch-of-edition';
import type { Finder, Finding } from './find-entries';

const nothing: Finding = { groups: [], total: 0, isNear: false };

/** The results of a kind that are shown, and how many more there are. */
export interface ShownGroup {
	kind: SearchKind;
	entries: SearchEntry[];
	more: number;
}

/** A place the arrow keys stop at: a result, or the rest of a kind. */
export type Hit = SearchEntry | { rest: SearchKind };

/** What a list of results is given; `optionId` is the id of the option at a place in `box.hits`. */
export interface ResultsProps {
	box: SearchBox;
	locale: Locale;
	id: string;
	optionId: (place: number) => string;
}

/** What comes when a search is opened for the first time. */
export interface Search {
	finder: Finder;
	Results: Component<ResultsProps>;
}

/** The search of a page: whether it is open, what was typed, what was found and which result the arrow keys stand on. */
export class SearchBox {
	isOpen = $state(false);
	status = $state<'loading' | 'ready' | 'failed' | 'renewed'>('loading');
	/** Place in `hits`; -1 while the reader is in the field. */
	active = $state(-1);
	#query = $state('');
	/** Kinds whose results a reader asked to see in full. */
	#opened = $state.raw<readonly SearchKind[]>([]);
	#finder = $state.raw<Finder | null>(null);
	#locale: Locale | null = null;
	/** What shows the results; comes with what finds them. */
	Results: Component<ResultsProps> | null = $state.raw(null);
	#load: (locale: Locale) => Promise<Search>;

	finding = $derived<Finding>(this.#finder?.(this.#query) ?? nothing);
	groups = $derived<ShownGroup[]>(
		this.finding.groups.map(({ kind, entries, most }) => {
			const shown = this.#opened.includes(kind) ? entries : entries.slice(0, most);
			return { kind, entries: shown, more: entries.length - shown.length };
		})
	);
	/** Everything the arrow keys stop at, in the order shown. */
	hits = $derived<Hit[]>(
		this.groups.flatMap(({ kind, entries, more }) => [...entries, ...(more > 0 ? [{ rest: kind }] : [])])
	);

	constructor(load: (locale: Locale) => Promise<Search>) {
		this.#load = load;
	}

	get query(): string {
		return this.#query;
	}

	set query(text: string) {
		this.#query = text;
		this.#opened = [];
		this.active = -1;
	}

	/** Shows all results of a kind; the arrow keys go on at the first that was not shown. */
	showAll(kind: SearchKind): void {
		this.active = this.hits.findIndex((hit) => 'rest' in hit && hit.rest === kind);
		this.#opened = [...this.#opened, kind];
	}

	/** Opens, and fetches what can be found in the language of the page if that is not at hand. */
	open(locale: Locale): void {
		this.isOpen = true;
		this.active = -1;
		if (this.#locale !== locale) {
			this.#finder = null;
			this.query = '';
			this.#locale = locale;
		}
		if (!this.#finder) void this.retry();
	}

	close(): void {
		this.isOpen = false;
	}

	async retry(): Promise<void> {
		const locale = this.#locale;
		if (!locale) return;
		this.status = 'loading';
		try {
			const { finder, Results } = await this.#load(locale);
			// Another language was asked for meanwhile.
			if (locale !== this.#locale) return;
			this.Results = Results;
			this.#finder = finder;
			this.status = 'ready';
		} catch (error) {
			if (locale === this.#locale) this.status = tellFailure(error);
		}
	}

	/**
	 * Moves over the results as the key says; true when the key was meant for them. Home and End stay with the text until
	 * the reader has gone down to a result.
	 */
	move(key: string): boolean {
		const last = this.hits.length - 1;
		if (last < 0) return false;
		if (key === 'ArrowDown') this.active = this.active === last ? -1 : this.active + 1;
		else if (key === 'ArrowUp') this.active = this.active === -1 ? last : this.active - 1;
		else if (this.active === -1) return false;
		else if (key === 'Home') this.active = 0;
		else if (key === 'End') this.active = last;
		else {
			if (key === 'ArrowLeft' || key === 'ArrowRight') this.active = -1;
			return false;
		}
		return true;
	}
}
