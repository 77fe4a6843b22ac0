import { sentencesIn } from '../../domain/audit/sentences';
import { auditModel, unitNames } from '../audit-model';
import { buildChecks } from '../checks';
import { readDataset } from '../dataset';
import { documentLabels } from '../document-labels';
import type { Issue } from '../issue';
import type { DimensionRow } from '../model';
import type { Observation } from '../observations';
import { compareWithLast, type Comparison } from './compare-last';
import { findMisplaced } from './misplaced';

/** What contract, places, audit and the report before say of a document in the data. */
export interface Judgement {
	document: DimensionRow<'documents'>;
	/** Breaches of the contract, wherever they stand: with any, nothing else can be said. */
	issues: Issue[];
	figures: Observation[];
	/** Figures that do not stand where they say; null where the report's file is not at hand. */
	misplaced: { code: string; text: string; place: string }[] | null;
	/** Checks of the audit the document takes part in that do not hold, as Vietnamese sentences, and how many do. */
	mismatches: string[];
	held: number;
	comparison: Comparison | null;
}

/** Judges a document of `dataDir`. `file` is the report itself, to look its figures up in. Null for a document that is not there. */
export async function judgeDocument(
	dataDir: string,
	documentId: string,
	file: string | null
): Promise<Judgement | null> {
	const { model, observations, changes, issues } = readDataset(dataDir);
	const document = model.documents.get(documentId);
	if (!document && issues.length === 0) return null;
	const figures = observations.filter((o) => o.document_id === documentId);
	const known = document ?? ({ document_id: documentId } as DimensionRow<'documents'>);
	if (issues.length > 0 || !document)
		return { document: known, issues, figures, misplaced: null, mismatches: [], held: 0, comparison: null };
	const ids = new Set(figures.map((o) => String(o.observation_id)));
	const checks = buildChecks(observations, model, changes).filter(({ observationIds }) =>
		observationIds.some((id) => ids.has(id))
	);
	const sentence = sentencesIn('vi', {
		model: auditModel(model),
		units: unitNames(model),
		documents: documentLabels(model)
	});
	return {
		document,
		issues,
		figures,
		misplaced: file === null ? null : await findMisplaced(figures, file),
		mismatches: checks.filter(({ verdict }) => verdict === 'mismatch').map(sentence),
		held: checks.filter(({ verdict }) => verdict === 'pass' || verdict === 'rounding').length,
		comparison: compareWithLast(document, observations, model)
	};
}
