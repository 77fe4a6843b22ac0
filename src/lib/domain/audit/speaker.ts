import type { Locale } from '../figure';
import { sayChange, sayClaim, sayDistance, sayFormula, sayTolerance, sayValue, type UnitNames } from './say';
import type { Check } from './check';
import type { AuditClaim, AuditModel } from './claim';
import { sentenceWords, type SentenceWords } from './sentence-words';

/** What a sentence needs beside the check: names of indicators, scopes, units and documents. */
export interface SentenceNames {
	model: AuditModel;
	units: UnitNames;
	/** Short names of documents, for conflicts between two of them. */
	documents: ReadonlyMap<string, { vi: string; en: string }>;
}

/** Everything that can be said of a check in one language. */
export interface Speaker {
	locale: Locale;
	words: SentenceWords;
	claim(claim: AuditClaim): string;
	recomputed(check: Check): string;
	formula(check: Check): string;
	distance(check: Check): string;
	tolerance(check: Check): string;
	indicator(id: string): string;
	/** Names of what is not printed: a part is named by its scope where only the scope is another one. */
	missing(check: Check): string[];
	document(id: string): string;
}

/** Common nouns lose their capital inside a sentence, abbreviations keep it. */
const lowerFirst = (text: string): string =>
	/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export function createSpeaker(locale: Locale, { model, units, documents }: SentenceNames): Speaker {
	const words = sentenceWords[locale];
	const indicator = (id: string): string => lowerFirst(model.indicators.get(id)?.name[locale] ?? id);
	return {
		locale,
		words,
		indicator,
		claim(claim) {
			const value = sayClaim(claim, locale, units);
			if (claim.basis === 'reported' || claim.printedValue === null) return value;
			return words.fromChange(value, sayChange(claim, locale, units));
		},
		recomputed: ({ recomputed, claim }) => sayValue(recomputed ?? 0, claim, locale, units),
		formula: (check) => sayFormula(check, locale),
		distance: ({ difference, claim }) => sayDistance(difference ?? 0, claim, locale, units),
		tolerance: ({ tolerance, claim }) => sayTolerance(tolerance ?? 0, claim, locale),
		missing: ({ missing, indicatorId }) => [
			...new Set(
				missing.map((id) => {
					const [wanted = '', scope = ''] = id.split('@');
					const scopeName = model.scopes.get(scope)?.name[locale];
					return wanted === indicatorId && scopeName ? lowerFirst(scopeName) : indicator(wanted);
				})
			)
		],
		document: (id) => documents.get(id)?.[locale] ?? id
	};
}
