import { tick } from 'svelte';
import {
	everyCheck,
	formatAuditQuery,
	parseAuditQuery,
	type AuditFilter,
	type AuditVocabulary
} from '../../view/audit-filter';
import type { LinkProblem } from '../../view/view-state';
import { changeQuery, followAddress } from '../site/address';

/**
 * Behaviour of the page of checks: its filter lives in the link and is read after the page stands (a prerendered page has
 * no query); every choice is a new entry of the history. All checks are on the page, so no engine is needed.
 */
export class AuditFilterPage {
	filter: AuditFilter = $state.raw(everyCheck);
	problems: LinkProblem[] = $state.raw([]);
	/** True once scripts run: controls are of no use before. */
	ready = $state(false);

	constructor(words: () => AuditVocabulary) {
		followAddress((address) => {
			this.ready = true;
			const { filter, problems } = parseAuditQuery(address.searchParams, words());
			this.filter = filter;
			this.problems = problems;
			void tick().then(() => reveal(address.hash));
		});
	}

	/** Takes a choice: it becomes the link, and the link becomes the filter. */
	choose(part: Partial<AuditFilter>): void {
		changeQuery(formatAuditQuery({ ...this.filter, ...part }));
	}
}

/** Unfolds what the fragment of the link leads to, and shows it. */
function reveal(hash: string): void {
	const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
	const fold = target?.closest('details');
	if (!fold || fold.open) return;
	fold.open = true;
	target?.scrollIntoView();
}
