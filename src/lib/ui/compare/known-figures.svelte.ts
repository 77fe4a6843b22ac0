import type { Figure, Locale } from '../../domain/figure';
import type { ViewState } from '../../view/view-state';
import { loadEvidence } from '../evidence/evidence-file';

/**
 * Every figure of the chosen indicators and provinces, at any level and period: what views near the one shown could hold.
 * They come from the small files of the evidence cards, so that no engine is needed to say where else to look.
 */
export class KnownFigures {
	#view: ViewState | null = $state.raw(null);
	#figures: Figure[] = $state.raw([]);

	/** What is known for a view; null until it has come. */
	of(view: ViewState): Figure[] | null {
		return this.#view === view ? this.#figures : null;
	}

	/** Fetches the files of a view. Where they do not come, the page offers fewer ways on and is right all the same. */
	async load(view: ViewState, locale: Locale): Promise<void> {
		const files = await Promise.allSettled(view.indicators.map((id) => loadEvidence(locale, id)));
		this.#figures = files
			.flatMap((file) => (file.status === 'fulfilled' ? file.value.figures : []))
			.filter(
				({ isPrimary, provinceId, documentKind, periodEnd }) =>
					isPrimary &&
					view.provinces.includes(provinceId) &&
					(view.sources === 'tat-ca' || documentKind !== 'press') &&
					(!view.until || periodEnd <= view.until)
			);
		this.#view = view;
	}
}
