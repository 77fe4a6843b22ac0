import type { Figure, Locale } from '../../domain/figure';
import type { ReportedPeriod } from '../../domain/profile/missing';
import type { ProvinceProfile } from '../../domain/province-profile';
import { ProfileTeller, type ToldCheck } from '../../messages/describe-profile';
import type { Sentence } from '../../messages/briefing';
import { profileWords, type ProfileSection } from '../../messages/province-profile';
import type { CheckedFigure } from '../../query/checked-figures';
import type { CheckEntry } from '../../query/checks';
import type { TargetEntry } from '../../query/targets';
import { describeAsked } from '../target/target-words';

/** What one section of a briefing tells. */
export interface BriefingSection {
	id: ProfileSection;
	/** What a reader sees at once. */
	sentences: Sentence[];
	/** What unfolds. */
	rest: Sentence[];
	/** How many more there are than are told here. */
	beyond: number;
	/** Said where there is nothing to tell. */
	empty: string;
}

/** A document that sentences rest on. Its place in the list is its number. */
export interface BriefingSource {
	id: string;
	label: string;
	province: string | null;
	/** Of a press or portal page; else null. */
	url: string | null;
}

/** A briefing ready to be shown: sentences and sources alone, no figures, so that a page carries it lightly. */
export interface Briefing {
	sections: BriefingSection[];
	sources: BriefingSource[];
}

interface Known {
	profile: ProvinceProfile<ReportedPeriod>;
	/** Of the province. */
	targets: readonly TargetEntry[];
	/** Of the province, those that do not add up. */
	mismatches: readonly CheckEntry[];
	checked: readonly CheckedFigure[];
	figures: readonly Figure[];
	/** In the order of the dictionary. */
	documents: readonly { id: string; label: string; provinceId: string | null; url: string | null }[];
	provinces: readonly { id: string; name: string }[];
	provinceName: string;
}

const mostShown = 6;
const mostFolded = 18;
/** Where a province stands comes first, but never hides what became of its targets. */
const shownStandings = 4;
const withTargets = (standings: readonly Sentence[], targets: readonly Sentence[]): Sentence[] => {
	const first = Math.max(shownStandings, mostShown - targets.length);
	const own = mostShown - shownStandings;
	return [...standings.slice(0, first), ...targets.slice(0, own), ...standings.slice(first), ...targets.slice(own)];
};

function section(id: ProfileSection, all: readonly Sentence[], empty: string, shown = mostShown): BriefingSection {
	const [sentences, rest] = [all.slice(0, shown), all.slice(shown, shown + mostFolded)];
	return { id, sentences, rest, beyond: all.length - sentences.length - rest.length, empty };
}

/** Puts a profile into sentences. */
export function buildBriefing(known: Known, locale: Locale): Briefing {
	const { profile } = known;
	const tell = new ProfileTeller(locale);
	const byId = new Map(known.figures.map((figure) => [figure.id, figure]));
	const checkedById = new Map(known.checked.map((one) => [one.id, one]));
	const targets = (verdict: 'met' | 'not-met'): Sentence[] =>
		known.targets
			.filter((target) => target.kind === 'target' && target.verdict === verdict)
			.flatMap((target) => {
				const result = byId.get(target.resultId ?? '') ?? null;
				// Without its figure only a verdict the document itself states may be told.
				return result || target.isStated
					? [tell.target({ ...target, asked: describeAsked(target, locale), result: target.isStated ? null : result })]
					: [];
			});
	const told = (check: CheckEntry): ToldCheck => ({
		...check,
		figures: check.observationIds.flatMap((id) => checkedById.get(id) ?? [])
	});
	const missing = [
		...(profile.hasReport
			? []
			: [{ parts: [profileWords[locale].noReport(known.provinceName)], sources: [] as string[] }]),
		...profile.missingPeriods.map((one) => tell.missingPeriod(one)),
		...(profile.missingAreas.length > 0 ? [tell.missingAreas(profile.missingAreas)] : [])
	];
	const standings = (list: typeof profile.strengths): Sentence[] => list.map((one) => tell.standing(one));
	const { empty, noChecks } = profileWords[locale];
	const all = [
		section('strengths', withTargets(standings(profile.strengths), targets('met')), empty.strengths),
		section('weaknesses', withTargets(standings(profile.weaknesses), targets('not-met')), empty.weaknesses),
		section(
			'beside',
			profile.beside.map((one) => tell.beside(one)),
			empty.beside
		),
		section(
			'changes',
			profile.movements.map((one) => tell.change(one)),
			empty.changes
		),
		// What is said of periods and areas is short, and tells how much the named indicators leave out.
		section(
			'missing',
			[...missing, ...profile.missingIndicators.map(tell.missingIndicator)],
			empty.missing,
			missing.length + mostShown
		),
		section(
			'mismatches',
			known.mismatches.map((check) => tell.mismatch(told(check))),
			profile.hasReport ? empty.mismatches : noChecks
		)
	];
	const used = new Set(all.flatMap(({ sentences, rest }) => [...sentences, ...rest].flatMap(({ sources }) => sources)));
	const names = new Map(known.provinces.map(({ id, name }) => [id, name]));
	return {
		sections: all,
		sources: known.documents
			.filter(({ id }) => used.has(id))
			.map(({ id, label, provinceId, url }) => ({ id, label, province: names.get(provinceId ?? '') ?? null, url }))
	};
}
