import { bestBase, type HeatBase } from '../../domain/heat-base';
import { baseParameter, parseBase } from '../../view/base';
import { pinParameter } from '../../view/edition-pin';
import { readTexts } from '../../view/read-texts';
import { withoutTrackers } from '../../view/trackers';
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
		const { text, unread } = readTexts(query, baseParameter);
		const base = text === null ? null : parseBase(text, this.#provinceIds());
		const unusable = [...(text === null || base ? [] : [text]), ...unread];
		const unknown = [...withoutTrackers(query)].filter(([name]) => name !== baseParameter && name !== pinParameter);
		this.base = base ?? bestBase;
		this.problems = [
			...unusable.map((found) => ({ parameter: baseParameter, found })),
			...unknown.map(([parameter, found]) => ({ parameter, found }))
		];
	}
}
