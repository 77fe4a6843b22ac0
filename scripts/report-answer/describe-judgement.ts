import { formatPeriod } from '../../src/lib/domain/period';
import { reportCommand as words } from '../../src/lib/messages/report-command';
import { formatIssue, sortIssues } from '../../src/lib/server/issue';
import type { Comparison, FarOff } from '../../src/lib/server/report/compare-last';
import type { Judgement } from '../../src/lib/server/report/judge';

const mostCases = 12;

const listed = (cases: readonly string[]): string =>
	cases.slice(0, mostCases).join('; ') + (cases.length > mostCases ? words.andMore(cases.length - mostCases) : '');

const farCase = ({ code, name, before, now }: FarOff): string =>
	words.farCase(code, name, String(before.reported_text), String(now.reported_text));

function describeComparison(comparison: Comparison | null): string[] {
	if (!comparison) return [words.noLast];
	const { last, lost, gained, ended, begun, far } = comparison;
	const found = [
		ended + begun > 0 && words.regimes(ended, begun),
		lost.length > 0 && words.lost(lost.length, lost.join(', ')),
		gained.length > 0 && words.gained(gained.length, gained.join(', ')),
		far.length > 0 && words.far(far.length, listed(far.map(farCase)))
	].filter((line) => line !== false);
	return [
		words.last(last.document_id, formatPeriod(last.period_id, 'vi')),
		...(found.length > 0 ? found : [words.same])
	];
}

/** Contract, places, audit and the report before, each in a line or a few. */
export function describeJudgement({ issues, figures, misplaced, mismatches, held, comparison }: Judgement): string[] {
	if (issues.length > 0)
		return [words.contract(issues.length), ...sortIssues(issues).map((issue) => `  ${formatIssue(issue)}`)];
	const ofForms = figures.filter(({ form_code, basis }) => form_code !== null && basis === 'reported').length;
	const places =
		misplaced === null
			? words.notLookedUp
			: misplaced.length > 0
				? words.misplaced(listed(misplaced.map(({ code, text, place }) => `${code} “${text}” (${place})`)))
				: words.placesHold(ofForms);
	return [
		places,
		words.audit(held, mismatches.length),
		...mismatches.map((message) => `  ${message}`),
		...describeComparison(comparison)
	];
}
