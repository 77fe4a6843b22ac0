import { drillWords } from '../../messages/drill-down';

/** Pages whose whole state is in their link. */
export type ViewPath = keyof (typeof drillWords)['vi']['back'];

/** A view as the reader left it. */
export interface LeftView {
	path: ViewPath;
	/** "?…", empty for the view a page begins with. */
	query: string;
}

const storageKey = 'doi-sanh:left-view';
const views: readonly ViewPath[] = ['/so-sanh/', '/xu-huong/'];
/** Pages a view leads down to, and from one to the next. */
const below =
	/^\/\[\[lang=lang\]\]\/(chi-tieu\/\[indicator\]|nguon\/\[document\]|tinh\/\[province\]|linh-vuc\/\[area\])$/;

/** Reads what was kept; null for anything else than a view of this site. */
export function parseLeftView(text: string | null): LeftView | null {
	try {
		const { path, query } = JSON.parse(text ?? '') as Partial<LeftView>;
		const known = views.find((one) => one === path);
		return known && typeof query === 'string' && (query === '' || query.startsWith('?'))
			? { path: known, query }
			: null;
	} catch {
		return null;
	}
}

/** Storage may be blocked: then the view is known until the next page load. */
const stored = {
	read(): string | null {
		try {
			return sessionStorage.getItem(storageKey);
		} catch {
			return null;
		}
	},
	write(view: LeftView | null): void {
		try {
			if (view) sessionStorage.setItem(storageKey, JSON.stringify(view));
			else sessionStorage.removeItem(storageKey);
		} catch {
			// The link back is a convenience.
		}
	}
};

const viewAt = (route: string | null, query: string): LeftView | null => {
	const path = views.find((one) => route === `/[[lang=lang]]${one.slice(0, -1)}`);
	return path ? { path, query } : null;
};

/** The comparison or trend a reader came from, while they read the figures, documents and provinces it led to. */
class LastView {
	/** Null on pages that no view led to. */
	view: LeftView | null = $state.raw(null);
	/** The view at the address told last; undefined when a page has just been loaded. */
	#here: LeftView | null | undefined;

	/** Told of every address: the id of its route, and its query, "?…" or empty. */
	follow(route: string | null, query: string): void {
		if (!below.test(route ?? '')) this.view = null;
		else if (this.#here) this.view = this.#here;
		else if (this.#here === undefined) this.view = parseLeftView(stored.read());
		this.#here = viewAt(route, query);
		stored.write(this.view);
	}
}

export const lastView = new LastView();
