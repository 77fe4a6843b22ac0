import { shortCut } from '../domain/early-cut';
import type { Figure, Locale } from '../domain/figure';
import { formatDifference, formatPercent, formatValue } from '../domain/format-value';
import { formatNamed } from '../domain/number';
import { formatPeriod } from '../domain/period';
import type { MissingIndicator, MissingInArea, MissingPeriod, ReportedPeriod } from '../domain/profile/missing';
import type { Movement } from '../domain/profile/movements';
import type { Beside, Standing } from '../domain/profile/standings';
import { joinParts, say, type BriefingLink, type Part, type Sentence } from './briefing';
import { inSentence } from './findings';
import { heatWords } from './heat-map';
import { profileWords } from './province-profile';
import { periodInWords } from './stand';
import { valueWarnings } from './value-warnings';

/** A judged target with what it asks in words. */
export interface ToldTarget {
	id: string;
	indicatorName: string;
	scopeId: string;
	scopeName: string;
	periodId: string;
	documentId: string;
	verdict: 'met' | 'not-met' | 'unjudged';
	asked: string;
	/** The figure that decides; null where only the document says what became of it. */
	result: Figure | null;
}

/** A check that found a report at odds with itself. */
export interface ToldCheck {
	id: string;
	indicatorId: string;
	indicatorName: string;
	scopeId: string;
	scopeName: string;
	periodId: string;
	documentId: string;
	message: string;
	/** The figures it names, the checked one first. */
	figures: { id: string; indicatorId: string; documentId: string; printed: string | null; printedValue: number | null; value: number; line: number | null }[];
} // prettier-ignore

type Named = Pick<Figure, 'scopeId' | 'scopeName' | 'indicatorName'>;

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const sourcesOf = (figures: readonly Figure[]): string[] => unique(figures.map(({ documentId }) => documentId));

/** The sentences of one province's briefing, by fixed patterns; every figure in them leads to its place. */
export class ProfileTeller {
	readonly #locale: Locale;
	readonly #words;

	constructor(locale: Locale) {
		this.#locale = locale;
		this.#words = profileWords[locale];
	}

	#figure = (figure: Figure): BriefingLink => ({
		text: formatValue(figure, this.#locale),
		kind: 'figure',
		id: figure.id,
		indicatorId: figure.indicatorId
	});

	/** A figure with its period, its level where that is not told before, and what it must not be read without. */
	#value(figure: Figure, withScope = false): Part[] {
		const when = [
			...(withScope ? [inSentence(figure)] : []),
			periodInWords(figure, this.#locale),
			...valueWarnings(figure, this.#locale)
		];
		return this.#words.value(this.#figure(figure), when.join(', '));
	}

	#fact = (named: Named): Part[] => this.#words.fact(named.indicatorName, inSentence(named));
	#stands = (figures: readonly Figure[], withScope = false): Part[] =>
		joinParts(
			figures.map((figure) => this.#words.stand(figure.provinceName, this.#value(figure, withScope))),
			', '
		);

	standing(standing: Standing): Sentence {
		const { figure, others, newer } = standing;
		return {
			parts: this.#words.standing({
				fact: this.#fact(figure),
				province: figure.provinceName,
				own: this.#value(figure),
				place: standing.place,
				of: standing.of,
				isShared: standing.isShared,
				others: this.#stands(others),
				newer: newer && this.#value(newer)
			}),
			sources: sourcesOf([figure, ...others, ...(newer ? [newer] : [])])
		};
	}

	beside = ({ figure, others, why }: Beside): Sentence => ({
		parts: this.#words.beside(this.#fact(figure), this.#stands([figure, ...others]), heatWords[this.#locale].gaps[why]),
		sources: sourcesOf([figure, ...others])
	});

	target({ result, verdict, asked, documentId, ...target }: ToldTarget): Sentence {
		const link: BriefingLink = { text: target.indicatorName, kind: 'target', id: target.id };
		const fact = this.#words.fact(link, inSentence(target));
		const period = [formatPeriod(target.periodId, this.#locale), result ? shortCut(result, this.#locale) : '']
			.filter(Boolean)
			.join(', ');
		return {
			parts: this.#words.target(verdict === 'met', fact, period, asked, result && this.#figure(result)),
			sources: unique([...(result ? [result.documentId] : []), documentId])
		};
	}

	change({ from, to, difference, percent, judgement }: Movement): Sentence {
		const distance = Math.abs(difference);
		// Counts and money as their values are told, "24 tỷ đồng"; points and places for the rest.
		const by =
			percent === null
				? formatDifference(distance, to.unit, to.measure, this.#locale).replace(/^\+/, '')
				: formatValue({ ...to, value: distance, reportedValue: null, basis: 'derived' }, this.#locale);
		return {
			parts: this.#words.change({
				fact: this.#fact(to),
				province: to.provinceName,
				// A smaller rank is a higher place.
				rise: difference > 0 !== (to.measure === 'rank'),
				by,
				percent: percent === null ? null : formatPercent(percent, this.#locale),
				from: this.#value(from),
				to: this.#value(to),
				judgement
			}),
			sources: sourcesOf([from, to])
		};
	}

	missingPeriod<Document extends ReportedPeriod>({ periodId, reports }: MissingPeriod<Document>): Sentence {
		const links = reports.map(({ id, label }): Part[] => [{ text: label, kind: 'document', id }]);
		return {
			parts: this.#words.missingPeriod(formatPeriod(periodId, this.#locale), joinParts(links, ', ')),
			sources: []
		};
	}

	missingAreas(areas: readonly MissingInArea[]): Sentence {
		const total = areas.reduce((sum, { missing }) => sum + missing, 0);
		const told = areas.map(({ areaName, missing, of }) => ({ name: areaName, missing, of }));
		return { parts: [this.#words.missingAreas(total, told)], sources: [] };
	}

	missingIndicator = ({ indicatorId, indicatorName, others }: MissingIndicator): Sentence => ({
		parts: this.#words.missingIndicator(
			{ text: indicatorName, kind: 'indicator', id: indicatorId },
			this.#stands(others, true)
		),
		sources: sourcesOf(others)
	});

	mismatch(check: ToldCheck): Sentence {
		const figures = check.figures.map(({ id, indicatorId, line, ...named }): Part[] => {
			const link: BriefingLink = { text: formatNamed(named, this.#locale), kind: 'figure', id, indicatorId };
			return line === null ? [link] : say`${link} (${this.#words.line(line)})`;
		});
		const period = formatPeriod(check.periodId, this.#locale);
		const link: BriefingLink = { text: this.#words.checkOf, kind: 'check', id: check.id };
		return {
			parts: this.#words.mismatch(this.#fact(check), period, check.message, joinParts(figures, '; '), link),
			sources: unique([check.documentId, ...check.figures.map(({ documentId }) => documentId)])
		};
	}
}
