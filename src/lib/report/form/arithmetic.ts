import { claimsOf, type Check } from '../../domain/audit/check';
import type { AuditClaim, AuditModel } from '../../domain/audit/claim';
import { runAudit } from '../../domain/audit/run-audit';
import { decimalsOf, formatNumber } from '../../domain/number';
import type { ModelRow } from './form-model';
import { finding, type FormReading, type ReadRow } from './reading';

/** A row's number as the audit sees it; null for codes and rows without one. */
function claimOf(read: ReadRow, row: ModelRow, audit: AuditModel, periodId: string): AuditClaim | null {
	const { value, code, text } = read;
	const { indicator } = row;
	const known = indicator && audit.indicators.get(indicator.id);
	if (value === null || !known || indicator.kind === 'coded') return null;
	return {
		id: code, documentId: 'report', issuedOn: null, provinceId: 'report', indicatorId: indicator.id, scopeId: row.scopeId, periodId, asOf: null,
		measure: known.measure, value, unit: indicator.unit, thing: indicator.unit, printedText: text, printedValue: value,
		printedUnit: indicator.unit, factor: 1, outOf: null, basis: 'reported', formula: null, isForm: true, line: null, flags: []
	}; // prettier-ignore
}

const isBroken = ({ verdict }: Check): boolean => verdict === 'mismatch';
/** True where the two sides of a check meet: a part may lie anywhere below its whole, and proves nothing. */
const isMet = ({ difference, tolerance }: Check): boolean =>
	difference !== null && tolerance !== null && Math.abs(difference) <= tolerance + 1e-9;

/** The number without its last digit, as it would stand had that been the mark of a note: "641" is "64" with note 1. */
function withoutMark({ printedText }: AuditClaim): number | null {
	const kept = /^(\d[\d.]*(?:,\d+)?)[1-9]$/.exec((printedText ?? '').trim())?.[1];
	return kept ? Number(kept.replaceAll('.', '').replace(',', '.')) : null;
}

/** Of the rows of a contradiction, those whose number without its last digit would make it right, and break nothing else. */
function markedRows(
	check: Check,
	claims: readonly AuditClaim[],
	audit: AuditModel,
	open: Set<string>
): [string, number][] {
	return claimsOf(check).flatMap((claim): [string, number][] => {
		const value = withoutMark(claim);
		if (value === null) return [];
		const printedText = claim.printedText?.trim().slice(0, -1) ?? null;
		const trimmed = { ...claim, value, printedValue: value, printedText };
		const checks = runAudit(claims.map((one) => (one.id === claim.id ? trimmed : one)), audit); // prettier-ignore
		const isRight = checks.some((one) => one.id === check.id && !isBroken(one) && isMet(one));
		return isRight && checks.filter(isBroken).every(({ id }) => open.has(id)) ? [[claim.id, value]] : [];
	});
}

/**
 * Holds the rows of the forms against each other as the audit holds reports: rates against their counts, parts against their wholes.
 * What contradicts is told and taken as it stands, since a report may well be wrong as printed; where a number would fit without its
 * last digit, that may be the mark of a note, and it is asked.
 */
export function checkArithmetic(reading: FormReading, rows: ReadonlyMap<string, ModelRow>, audit: AuditModel): void {
	const byCode = new Map(reading.rows.map((read) => [read.code, read]));
	const claims = reading.rows.flatMap((read) => {
		const row = rows.get(read.code);
		return (row && claimOf(read, row, audit, reading.period ?? '')) ?? [];
	});
	const found = runAudit(claims, audit).filter(isBroken);
	const open = new Set(found.map(({ id }) => id));
	for (const { claim, formula, recomputed } of found) {
		const read = byCode.get(claim.id);
		const expected = [formula ?? [], recomputed === null ? [] : formatNumber(recomputed, decimalsOf(recomputed), 'vi')].flat().join(' = '); // prettier-ignore
		reading.warnings.push(
			finding('does-not-add', claim.id, read?.text ?? '', { expected, place: read?.place ?? null })
		);
	}
	for (const [code, value] of new Map(found.flatMap((check) => markedRows(check, claims, audit, open)))) {
		const read = byCode.get(code);
		if (!read) continue;
		const readings = [
			{ value, as: 'without-mark' as const },
			{ value: read.value, as: 'shown' as const }
		];
		reading.questions.push(finding('number-of-note', code, read.text, { readings, place: read.place }));
		read.value = null;
	}
}
