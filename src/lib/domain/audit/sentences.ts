import type { Locale } from '../figure';
import { formatPeriod, parsePeriod, samePeriodLastYear } from '../period';
import type { Check } from './check';
import { sayComparison } from './comparison';
import { createSpeaker, type SentenceNames, type Speaker } from './speaker';

export type { SentenceNames } from './speaker';

/** "năm 2015" of "x@2015", "8 tháng đầu năm 2023" of "x@last-year". */
function basePeriod(check: Check, base: string, locale: Locale): string {
	const period = parsePeriod(check.periodId);
	const id = base === 'last-year' && period ? samePeriodLastYear(period) : base;
	return formatPeriod(id ?? base, locale);
}

function whyUnchecked(check: Check, speaker: Speaker): string {
	const { unchecked, and } = speaker.words;
	const names = speaker.missing(check).join(and);
	switch (check.reason) {
		case 'base-missing': {
			const [id = '', base = ''] = check.missing.find((one) => one.includes('@'))?.split('@') ?? [];
			return unchecked.base(speaker.indicator(id), basePeriod(check, base, speaker.locale));
		}
		case 'zero-denominator':
			return unchecked.zero;
		case 'parts-missing':
			return names ? unchecked.parts(names) : unchecked.unknownParts;
		case 'other-scope':
			return unchecked.scope;
		case 'other-unit':
			return unchecked.things;
		case 'one-period':
			return unchecked.onePeriod;
		case 'other-document':
			return unchecked.otherDocument;
		case 'estimate':
			return unchecked.estimate;
		default:
			return unchecked.missing(names || unchecked.denominator);
	}
}

/** How it ended, and the rounding that was allowed; nothing where the comparison says it already. */
function sayOutcome(check: Check, speaker: Speaker): string {
	const { words } = speaker;
	const { verdict, reason, kind } = check;
	if (verdict === 'unchecked') return whyUnchecked(check, speaker);
	if (kind === 'slip') return words.maybeSlip;
	if (verdict === 'pass') {
		if (reason === 'not-all-parts') return words.noExcess;
		return kind === 'between' || kind === 'limit' ? '' : words.agrees;
	}
	const apart = speaker.distance(check);
	if (reason === 'cut-off') return words.cutOff(apart);
	if (verdict === 'rounding') return words.apartWithin(apart, speaker.tolerance(check));
	return check.tolerance ? words.apartBeyond(apart, speaker.tolerance(check)) : words.apart(apart);
}

/** Approximate and doubtful numbers are checked like others, and the sentence says that they are. */
function sayCaveats({ claim, inputs }: Check, { words }: Speaker): string[] {
	const has = (flag: 'approx' | 'doubt'): boolean => [claim, ...inputs].some(({ flags }) => flags.includes(flag));
	return [has('approx') ? words.approximate : [], has('doubt') ? words.doubtful : []].flat();
}

/** Writes the sentence of a check in one language: one plain sentence, by fixed patterns. */
export function sentencesIn(locale: Locale, names: SentenceNames): (check: Check) => string {
	const speaker = createSpeaker(locale, names);
	return (check) => {
		const outcome = sayOutcome(check, speaker);
		const colon = check.recomputed === null ? '; ' : ': ';
		const head = sayComparison(check, speaker) + (outcome ? colon + outcome : '');
		return `${[head, ...sayCaveats(check, speaker)].join('; ')}.`;
	};
}
