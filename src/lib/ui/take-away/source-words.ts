import type { Locale } from '../../domain/figure';
import type { FileSource } from '../../domain/file-about';
import { takeAwayWords } from '../../messages/take-away';

/** Documents named one by one; a page of the press can draw on a hundred. */
const mostNamed = 6;

/** "Báo cáo 317/BC-UBND (Khánh Hòa); …", the rest counted. */
export function sourcesInWords(sources: readonly FileSource[], locale: Locale, most = mostNamed): string {
	const named = sources.length > most ? sources.slice(0, most - 1) : sources;
	const words = named.map(({ label, provinces }) => `${label} (${provinces.join(', ')})`);
	const rest = sources.length - named.length;
	return [...words, ...(rest > 0 ? [takeAwayWords[locale].dialog.moreSources(rest)] : [])].join('; ');
}
