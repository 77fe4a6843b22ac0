import type { Figure, Locale } from '../../domain/figure';
import { tellFailure } from '../site/fetch-of-edition';
import { importAgain } from '../site/import-again';
import { restoreTexts } from '../site/translation';
import { loadEvidence, type EvidenceFile } from './evidence-file';
import type EvidenceBody from './EvidenceBody.svelte';

type Target = NonNullable<App.PageState['evidence']>;

/** `unknown`: the file is there and does not hold the figure. */
type Status = 'closed' | 'loading' | 'ready' | 'failed' | 'renewed' | 'unknown';

/** What the card of a figure shows: the figure asked for, and the file it is found in. */
export class EvidenceCard {
	target: Target | null = $state.raw(null);
	status: Status = $state('closed');
	file: EvidenceFile | null = $state.raw(null);
	figure: Figure | null = $state.raw(null);
	/** What shows the figure; comes with the first file, since most pages are read without a card. */
	Body: typeof EvidenceBody | null = $state.raw(null);
	#turn = 0;

	/** Shows a figure, or nothing for null. An answer that comes too late is not shown. */
	async show(target: Target | null, locale: Locale): Promise<void> {
		const turn = ++this.#turn;
		this.target = target;
		this.file = null;
		this.figure = null;
		this.status = target ? 'loading' : 'closed';
		if (!target) return;
		try {
			const [file, body] = await Promise.all([
				loadEvidence(locale, target.indicatorId),
				importAgain(() => import('./EvidenceBody.svelte'))
			]);
			if (turn !== this.#turn) return;
			restoreTexts();
			this.Body = body.default;
			this.file = file;
			this.figure = file.figures.find(({ id }) => id === target.id) ?? null;
			this.status = this.figure ? 'ready' : 'unknown';
		} catch (error) {
			if (turn === this.#turn) this.status = tellFailure(error);
		}
	}
}
