import { readLightColours } from '../../charts/picture-colours';
import { composeCard, type Card, type CardFace } from '../../charts/preview-card';
import { buildRankedChart } from '../../charts/ranked-chart';
import { chartTheme } from '../../charts/theme';
import { buildTrendChart } from '../../charts/trend-chart';
import type { Figure, Locale } from '../../domain/figure';
import { fileSources } from '../../domain/file-about';
import type { Panel } from '../../domain/panels';
import type { TrendPanel } from '../../domain/series';
import { describeClass, describePanel, describeTrend, toldScope } from '../../messages/findings';
import { messagesOf } from '../../messages/messages';
import { pressWords } from '../../messages/press';
import { previewWords } from '../../messages/preview';
import { buildRankedInput } from '../chart/ranked-input';
import { buildTrendInput } from '../chart/trend-input';
import tokens from '../styles/tokens.css?raw';
import { sourcesInWords } from '../take-away/source-words';

const colours = readLightColours(tokens);

/** What every card says. */
export interface CardPlace {
	locale: Locale;
	/** Edition of the data. */
	edition: string;
}

export interface CardText {
	title: string;
	subtitle: string;
	figures?: readonly Figure[];
}

/** Sources by name and what hollow marks mean; shorter where that is too long. */
function sourceLines(figures: readonly Figure[], locale: Locale): string[] {
	if (figures.length === 0) return [];
	const m = messagesOf(locale);
	const sources = fileSources(figures);
	const hollow = figures.some(
		(f) => (f.basis === 'derived' && f.documentKind !== 'press') || f.flags.includes('approx')
	);
	const legends = [
		hollow ? m.marks.legend : '',
		figures.some((f) => f.documentKind === 'press') ? pressWords[locale].legend : ''
	].filter(Boolean);
	const named = [3, 2, 1].map((most) => `${m.chart.source}: ${sourcesInWords(sources, locale, most)}.`);
	const counted = `${previewWords[locale].sources(sources.length)}.`;
	const all = [`${m.chart.source}: ${sourcesInWords(sources, locale)}.`, ...named, counted];
	return [...all.map((line) => [line, ...legends].join(' ')), counted];
}

/** One face of a card; without `build` words alone. */
function faceOf(text: CardText, { locale, edition }: CardPlace, build?: CardFace['build']): CardFace {
	const { tagline, edition: editionOf } = previewWords[locale];
	const { title, subtitle, figures = [] } = text;
	const site = messagesOf(locale).site.name;
	const sources = sourceLines(figures, locale);
	return { words: { site, tagline, title, subtitle, sources, edition: editionOf(edition) }, build };
}

/** The card of a page that shows words alone. */
export const wordCard = (text: CardText, place: CardPlace): Card => composeCard([faceOf(text, place)], colours);

/** Height of the plot of a trend: a card is low. */
const cardPlot = 110;

const joined = (parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** The card of a comparison: its finding and its chart. `title` stands above the finding, on pages that are about more. */
export function panelCard(panel: Panel, place: CardPlace, title?: string): Card {
	const m = messagesOf(place.locale);
	const finding = describePanel(panel, place.locale);
	const face = (shown: Panel): CardFace => {
		const { figures, comparisonClass, scopes } = shown;
		// The finding begins with the name of the indicator.
		const where = [scopes.length === 1 ? scopes[0]?.scopeName : '', describeClass(comparisonClass, place.locale)];
		// An answer in code is no quantity.
		const unit = figures[0]?.measure === 'coded' ? '' : (figures[0]?.unit ?? '');
		const about = joined([...where, unit && !where.some(Boolean) ? `${m.chart.unit}: ${unit}` : unit]);
		const text = title ? { title, subtitle: finding, figures } : { title: finding, subtitle: about, figures };
		const input = buildRankedInput(shown, place.locale);
		return faceOf(text, place, (width) => buildRankedChart(input, chartTheme, width));
	};
	// Where the levels are too many for a card, the one that the finding speaks of stands for them.
	const told = toldScope(panel);
	const alone = panel.scopes.length > 1 ? panel.scopes.filter(({ scopeId }) => scopeId === told) : [];
	return composeCard(
		[face(panel), ...alone.map((scope) => face({ ...panel, scopes: [scope], figures: scope.figures }))],
		colours
	);
}

/** The card of a trend: its finding and its lines. */
export function trendCard(panel: TrendPanel, place: CardPlace): Card {
	const figures = panel.series.flatMap((series) => series.points.map((point) => point.figure));
	const about = joined([panel.scopeName, describeClass(panel.comparisonClass, place.locale), figures[0]?.unit]);
	const input = { ...buildTrendInput(panel, place.locale), plotHeight: cardPlot };
	const text = { title: describeTrend(panel, place.locale), subtitle: about, figures };
	return composeCard([faceOf(text, place, (width) => buildTrendChart(input, chartTheme, width))], colours);
}
