import { bestBase, type HeatBase } from '../../domain/heat-base';
import { baseParameter, parseBase } from '../../view/base';
import type { LinkProblem } from '../../view/view-state';
import { changeQuery, followAddress } from '../site/address';

/** The base of a heat map whose figures are all in the page: it lives in the link, read after the page stands. */
export class BaseChoice {
	base: HeatBase = $state(bestBase);
	problems: LinkProblem[] = $state.raw([]);
	/** True once scripts run. */
	ready = $state(false);
	readonly #provinceIds: () => string[];

	constructor(provinceIds: () => string[]) {
		this.#provinceIds = provinceIds;
		followAddress(({ searchParams }) => {
			this.ready = true;
			this.#read(searchParams);
		});
	}

	/** Takes a choice: it becomes the link, and the link becomes the view. */
	choose(base: HeatBase): void {
		changeQuery(base === bestBase ? '' : `${baseParameter}=${encodeURIComponent(base)}`);
	}

	#read(query: URLSearchParams): void {
		const problems: LinkProblem[] = [];
		let base: HeatBase = bestBase;
		for (const [parameter, found] of query) {
			const read = parameter === baseParameter ? parseBase(found.trim(), this.#provinceIds()) : null;
			if (read) base = read;
			else problems.push({ parameter, found });
		}
		this.base = base;
		this.problems = problems;
	}
}
