import type { Measure, Direction } from '../domain/figure';
import { judgeTarget } from '../domain/judge-target';
import { findNearest } from '../domain/nearest-result';
import type { Comparison, TargetKind, UnjudgedReason } from '../domain/target';
import type { Model } from './model';
import type { Observation } from './observations';
import type { TableRows } from './parquet-files';
import type { Target } from './targets';

const flagsOf = (row: Target | Observation): string[] => String(row.flags ?? '').split(';');
const factOf = (row: Target | Observation): string => [row.province_id, row.indicator_id, row.scope_id].join(' ');

/** Ids of the figures that take part in a check that failed. */
const mismatched = (checks: TableRows): Set<string> =>
	new Set(
		checks.filter((check) => check.verdict === 'mismatch').flatMap((check) => String(check.observation_ids).split(';'))
	);

/** Between a target and a figure that is not sure, or not quite of the same fact, no distance is told. */
const isMeasurable = (reason: UnjudgedReason | null): boolean =>
	reason === null || reason === 'early' || reason === 'direction' || reason === 'not-a-target';

/** Result minus target, without the dust of binary fractions. */
const apart = (result: Observation, target: Target): number =>
	Number((Number(result.value) - Number(target.value)).toPrecision(12));

const asCandidate = (figure: Observation) => ({
	figure,
	periodEnd: String(figure.period_end),
	comparisonClass: String(figure.comparison_class),
	flags: flagsOf(figure)
});

/** The rows of the table `targets`: every target with its result, its verdict and how far the two are apart. */
export function targetRows(
	targets: readonly Target[],
	observations: readonly Observation[],
	checks: TableRows,
	model: Model
): TableRows {
	const suspect = mismatched(checks);
	const facts = new Map<string, Observation[]>();
	for (const figure of observations.filter(({ is_primary }) => is_primary)) {
		const fact = factOf(figure);
		facts.set(fact, [...(facts.get(fact) ?? []), figure]);
	}
	return targets.map(({ stated_verdict: stated, ...target }) => {
		const figures = facts.get(factOf(target)) ?? [];
		const own = figures.find((figure) => figure.period_id === target.period_id);
		const document = own && model.documents.get(String(own.document_id));
		const judgement = judgeTarget(
			{
				kind: target.kind as TargetKind,
				comparison: target.comparison as Comparison,
				value: Number(target.value),
				direction: (model.indicators.get(String(target.indicator_id))?.direction ?? 'neutral') as Direction,
				measure: target.measure as Measure,
				periodEnd: String(target.period_end),
				asOf: target.as_of as string | null,
				flags: flagsOf(target),
				stated: stated as 'met' | 'not-met' | null
			},
			own
				? {
						value: Number(own.value),
						flags: flagsOf(own),
						asOf: own.as_of as string | null,
						issuedOn: document?.issued_on || null,
						isMismatch: suspect.has(String(own.observation_id))
					}
				: null
		);
		const near =
			own || target.kind !== 'target'
				? null
				: findNearest(
						{
							measure: target.measure as Measure,
							periodEnd: String(target.period_end),
							comparisonClass: String(target.comparison_class)
						},
						figures.map(asCandidate)
					);
		const shown = own ?? near?.figure ?? null;
		return {
			...target,
			result_id: shown?.observation_id ?? null,
			is_nearest: near !== null,
			verdict: judgement.verdict,
			reason: judgement.reason,
			is_stated: judgement.isStated,
			distance: own && isMeasurable(judgement.reason) ? apart(own, target) : null
		};
	});
}
