import type { Figure, Locale } from '../domain/figure';
import { heatWords } from './heat-map';
import { messagesOf } from './messages';
import { pressWords } from './press';

/** What a figure must not be read without, in short words, where its value stands in a sentence or a list. */
export function valueWarnings(figure: Figure, locale: Locale): string[] {
	const { derived, doubt, mismatch } = messagesOf(locale).marks;
	const warnings: [boolean, string][] = [
		[figure.documentKind === 'press', heatWords[locale].press],
		[figure.basis === 'derived', derived],
		[figure.flags.includes('medium'), pressWords[locale].lessSure],
		[figure.flags.includes('doubt'), doubt],
		[figure.checks === 'mismatch', mismatch]
	];
	return warnings.flatMap(([applies, word]) => (applies ? [word] : []));
}
