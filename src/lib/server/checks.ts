import type { Check } from '../domain/audit/check';
import { figureVerdicts, type FigureVerdict } from '../domain/figure';
import type { StatedChange } from '../domain/audit/claim';
import { runAudit } from '../domain/audit/run-audit';
import { tidy } from '../domain/audit/precision';
import { sentencesIn, type SentenceNames } from '../domain/audit/sentences';
import { findSuspects } from '../domain/audit/suspects/find-suspects';
import { findNeighbours } from '../domain/audit/suspects/neighbourhood';
import { tellSuspectsIn } from '../domain/audit/suspects/tell-suspects';
import { auditClaims, auditModel, unitNames } from './audit-model';
import { documentLabels } from './document-labels';
import type { Model } from './model';
import type { Observation } from './observations';
import type { TableRows } from './parquet-files';

/** Every check of the data, worst first. */
export const buildChecks = (
	observations: readonly Observation[],
	model: Model,
	changes: readonly StatedChange[]
): Check[] => runAudit(auditClaims(observations, model), auditModel(model), changes);

type SuspectCells = Record<
	'unexplained' | 'suspects' | 'proposed_value' | 'suspicion_vi' | 'suspicion_en',
	string | number | null
>;

const nobody: SuspectCells = {
	unexplained: null,
	suspects: null,
	proposed_value: null,
	suspicion_vi: null,
	suspicion_en: null
};

/** The cells of a check that say which figure may be wrong; all empty where nothing is. */
function suspectCells(
	observations: readonly Observation[],
	model: Model,
	checks: readonly Check[],
	names: SentenceNames
): (check: Check) => SuspectCells {
	const neighbours = findNeighbours(auditClaims(observations, model), checks);
	const [inVietnamese, inEnglish] = [tellSuspectsIn('vi', names), tellSuspectsIn('en', names)];
	return (check) => {
		if (check.verdict !== 'mismatch') return nobody;
		const found = findSuspects(check, neighbours, names.model);
		return {
			unexplained: check.difference === null ? null : tidy(Math.abs(check.difference) - (check.tolerance ?? 0)),
			suspects: found.suspects.map(({ claim }) => claim.id).join(';') || null,
			proposed_value: found.proposedValue,
			suspicion_vi: inVietnamese(check, found),
			suspicion_en: inEnglish(check, found)
		};
	};
}

/** The rows of the table `checks`, each with its sentence in both languages. */
export function checkRows(
	observations: readonly Observation[],
	model: Model,
	changes: readonly StatedChange[]
): TableRows {
	const names = { model: auditModel(model), units: unitNames(model), documents: documentLabels(model) };
	const [inVietnamese, inEnglish] = [sentencesIn('vi', names), sentencesIn('en', names)];
	const checks = buildChecks(observations, model, changes);
	const suspectsOf = suspectCells(observations, model, checks, names);
	return checks.map((check) => ({
		check_id: check.id,
		kind: check.kind,
		document_id: check.documentId,
		province_id: check.provinceId,
		period_id: check.periodId,
		indicator_id: check.indicatorId,
		scope_id: check.scopeId,
		verdict: check.verdict,
		unit: check.unit,
		printed: check.printed,
		recomputed: check.recomputed,
		difference: check.difference,
		tolerance: check.tolerance,
		lines: check.lines.join(';'),
		observation_ids: check.observationIds.join(';'),
		formula: check.formula,
		reason: check.reason,
		message_vi: inVietnamese(check),
		message_en: inEnglish(check),
		...suspectsOf(check)
	}));
}

/** The worst that any check says of a figure, by its id. A check that could not be made says nothing. */
export function worstVerdicts(checks: TableRows): Map<string, FigureVerdict> {
	const worst = new Map<string, FigureVerdict>();
	for (const verdict of [...figureVerdicts].reverse()) {
		for (const check of checks) {
			if (check.verdict !== verdict) continue;
			for (const id of String(check.observation_ids ?? '').split(';')) worst.set(id, verdict);
		}
	}
	return worst;
}
