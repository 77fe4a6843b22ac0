import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatedChange } from '../domain/audit/claim';
import type { Dataset } from './dataset';
import { explainAbsence, ownLine, standsOn } from './source-lines';
import { keepPlace, placeOf } from './figure-places';
import { IssueList, type Issue } from './issue';
import type { Observation } from './observations';
import type { Target } from './targets';

export interface Verification {
	/** Figures whose token was found on its stated line. */
	verified: number;
	/** Derived figures without a token of their own, whose formula is made of such figures alone. */
	composed: number;
	/** Numbers of targets found on their stated line. */
	targets: number;
	issues: Issue[];
}

/** Numbers of a formula that are not mere arithmetic: 100 turns a share into percent, 1 a growth into a factor. */
const operandsOf = (formula: string): number[] =>
	(formula.match(/\d+(?:\.\d+)?/g) ?? []).map(Number).filter((n) => n !== 100 && n !== 1);

/** A stated change as the row of a figure, for the same proof. */
const asRow = ({ id, documentId, line, printedText }: StatedChange): Observation => ({
	observation_id: id,
	document_id: documentId,
	line,
	reported_text: printedText,
	formula: null
});

/** The tokens of a target, both ends of a range, as rows of figures. */
function tokensOf(target: Target): Observation[] {
	const { target_id: id, document_id, line, reported_text, reported_upper } = target;
	return [reported_text, reported_upper].flatMap((token): Observation[] => {
		if (!token) return [];
		const row = {
			observation_id: id ?? null,
			target_id: id ?? null,
			document_id: document_id ?? null,
			line: line ?? null,
			reported_text: token,
			formula: null
		};
		const place = placeOf(target);
		if (place) keepPlace(row, place.file, place.row);
		return [row];
	});
}

/**
 * Proves that every printed value stands on its stated line of the report text under `reportsDir`, stated changes and targets too;
 * only figures are counted.
 */
export function verifySources({ model, observations, changes, targets }: Dataset, reportsDir: string): Verification {
	const issues = new IssueList();
	const texts = new Map<string, string[] | null>();
	const printed = new Set(observations.map((o) => `${o.document_id} ${o.reported_value}`));
	let verified = 0;
	let composed = 0;
	let found = 0;
	for (const observation of [...observations, ...changes.map(asRow), ...targets.flatMap(tokensOf)]) {
		const document = model.documents.get(String(observation.document_id));
		if (!document?.file || observation.line === null) continue;
		if (!texts.has(document.file)) {
			const path = join(reportsDir, document.file);
			texts.set(document.file, existsSync(path) ? readFileSync(path, 'utf8').normalize('NFC').split(/\r?\n/) : null);
			if (!existsSync(path)) issues.add(document.file, null, null, `is not in ${reportsDir}`);
		}
		const line = ownLine(texts.get(document.file) ?? [], observation);
		if (texts.get(document.file) === null) continue;
		const token = String(observation.reported_text ?? '');
		const operands = operandsOf(String(observation.formula ?? ''));
		const isFigure = 'value' in observation;
		const isTarget = 'target_id' in observation;
		if (line !== undefined && token !== '' && standsOn(line, token)) {
			verified += isFigure ? 1 : 0;
			found += isTarget ? 1 : 0;
		} else if (
			token === '' &&
			operands.length > 0 &&
			operands.every((n) => printed.has(`${observation.document_id} ${n}`))
		)
			composed++;
		else issues.add(...explainAbsence(texts.get(document.file) ?? [], document.file, observation));
	}
	return { verified, composed, targets: found, issues: issues.issues };
}
