import type { Figure, Locale } from '../../domain/figure';
import type { CheckedFigure } from '../../query/checked-figures';
import type { CheckEntry } from '../../query/checks';
import type { DocumentEntry } from '../../query/dictionary';
import { fetchOfEdition } from '../site/fetch-of-edition';
import { evidenceFileLink } from '../site/links';

/** Where the figures of one indicator come from: one small file per indicator and language, written with the pages. */
export interface EvidenceFile {
	/** Every claim of the indicator. */
	figures: Figure[];
	/** The documents of the claims. */
	documents: DocumentEntry[];
	/** Every check a claim takes part in, the checked one or one it was held against. */
	checks: CheckEntry[];
	/** Every figure those checks name, also of other indicators. */
	checked: CheckedFigure[];
}

const files = new Map<string, Promise<EvidenceFile>>();

/** The file of an indicator, fetched once. Rejects with an EngineError of kind `network` or `renewed`, and then asks again next time. */
export function loadEvidence(locale: Locale, indicatorId: string): Promise<EvidenceFile> {
	const { href } = new URL(evidenceFileLink(locale, indicatorId), location.href);
	const known = files.get(href);
	if (known) return known;
	const file = fetchOfEdition<EvidenceFile>(href);
	files.set(href, file);
	file.catch(() => files.delete(href));
	return file;
}
