import type { Check } from '../domain/audit/check';
import { figureVerdicts, type FigureVerdict } from '../domain/figure';
import type { StatedChange } from '../domain/audit/claim';
import { runAudit } from '../domain/audit/run-audit';
import { sentencesIn } from '../domain/audit/sentences';
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

/** The rows of the table `checks`, each with its sentence in both languages. */
export function checkRows(
	observations: readonly Observation[],
	model: Model,
	changes: readonly StatedChange[]
): TableRows {
	const names = { model: auditModel(model), units: unitNames(model), documents: documentLabels(model) };
	const [inVietnamese, inEnglish] = [sentencesIn('vi', names), sentencesIn('en', names)];
	return buildChecks(observations, model, changes).map((check) => ({
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
		message_en: inEnglish(check)
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
