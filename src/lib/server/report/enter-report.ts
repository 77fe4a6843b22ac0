import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { canonicalPeriod, parsePeriod } from '../../domain/period';
import { foldText } from '../../domain/search-text';
import type { Stated } from '../../report/form/head';
import type { Finding } from '../../report/form/reading';
import { findPeriodBreach, isId, isPartialDate } from '../contract/cell-formats';
import { DataError, IssueList } from '../issue';
import { dimensionColumns, readModel, type DimensionName, type DimensionRow, type Model } from '../model';
import { findNearest } from '../nearest-id';
import { observationColumns } from '../observations';
import { answerFile, formatAnswers, readAnswers, type Answer } from './answers';
import { documentId, findReports, newDocument } from './document-row';
import { judgeDocument, type Judgement } from './judge';
import { findMergedTotal } from './merged-total';
import { hasNotes, printedNotes } from './printed-notes';
import { openReportFile, statedOf, type FileReading } from './read-file';
import { recordRows } from './record-rows';
import { settle, type ReadingNames, type Settled } from './settle';
import { onWouldBeData, writeChanges, type FileChange } from './stage';

/** What the steward says beside the file; all of it may be missing. */
export interface Given {
	documentId?: string;
	/** Id or name of the province. */
	province?: string;
	period?: string;
	number?: string;
	issuedOn?: string;
	answers: readonly Answer[];
	/** Adds printed notes to a document whose notes the steward has been through. */
	withNotes: boolean;
	/** Today, ISO: nothing is signed in the future. */
	today: string;
	readingNames: ReadingNames;
}

type Document = DimensionRow<'documents'>;

/** What a report file would become. */
export interface Entry {
	model: Model;
	settled: Settled;
	/** Registered, or made by rule; null while province, period or day are not known. */
	document: Document | null;
	isNew: boolean;
	/** What only the steward can say: each with the option that says it. */
	unknown: { what: 'province' | 'period' | 'issued-on' | 'document' | 'future'; detail: string }[];
	/** Printed notes that go into form_notes.csv. */
	notesAdded: number;
	/** Codes whose printed note the data do not hold. */
	notesLeft: string[];
	/** Notes of rows without a figure, which have nowhere to stand. */
	notesWithoutFigure: string[];
	/** Figures that add up from before the province began. */
	mergedTotals: number;
	changes: FileChange[];
}

const noRefusal = (reading: FileReading): boolean => reading.refusal === null;

/** The province meant by an id or a name, in force at the end of the period. */
function findProvince(text: string, periodId: string | null, model: Model): string | null {
	if (model.provinces.has(text)) return text;
	const day = periodId ? (parsePeriod(periodId)?.end ?? null) : null;
	const plain = (name: string): string => foldText(name.replace(/\s*\(.*\)$/, ''));
	const named = [...model.provinces.values()].filter(({ name_vi, valid_from, valid_to }) => {
		const holds = day === null || ((!valid_from || valid_from <= day) && (!valid_to || day <= valid_to));
		return plain(name_vi) === plain(text) && holds;
	});
	return named.length === 1 ? (named[0]?.province_id ?? null) : null;
}

/** Reads a file and works out all that its data would be. Nothing is written. Throws DataError where the data folder is broken. */
export async function understandReport(path: string, dataDir: string, given: Given): Promise<Entry> {
	const issues = new IssueList();
	const model = readModel(dataDir, issues);
	if (issues.issues.length > 0) throw new DataError(issues.issues);
	const readAs = await openReportFile(path);
	const period = given.period ? canonicalPeriod(given.period) : '';
	const entry: Entry = {
		model,
		settled: {
			reading: readAs(model, null, null),
			open: [],
			unusable: [],
			unused: [],
			flags: new Map()
		},
		document: null,
		isNew: false,
		unknown: [],
		notesAdded: 0,
		notesLeft: [],
		notesWithoutFigure: [],
		mergedTotals: 0,
		changes: []
	};
	const ask = (what: Entry['unknown'][number]['what'], detail = ''): void => void entry.unknown.push({ what, detail });
	if (period && findPeriodBreach(period)) ask('period', given.period);
	const provinceId = given.province
		? findProvince(given.province, period || entry.settled.reading.period, model)
		: null;
	if (given.province && !provinceId) ask('province', given.province);
	if (given.issuedOn && !isPartialDate(given.issuedOn)) ask('issued-on', given.issuedOn);
	if (entry.unknown.length > 0) return entry;

	const registered = given.documentId ? model.documents.get(given.documentId) : undefined;
	const stated: Stated = registered
		? statedOf(registered)
		: { provinceId: provinceId ?? '', periodId: period, number: given.number ?? '', issuedOn: given.issuedOn ?? '' };
	let reading = readAs(model, registered?.province_id ?? provinceId, stated);
	if (!noRefusal(reading)) return { ...entry, settled: { ...entry.settled, reading } };

	const { document, near } = chooseDocument(reading, registered, given, model);
	if (near) ask('document', near);
	if (!reading.province) ask('province');
	if (!reading.period) ask('period');
	// A registered document, found by province and period, says what the file must agree with; its province may have own rows.
	const known = document ? statedOf(document) : stated;
	reading = readAs(model, reading.province, known);
	const id = document?.document_id ?? given.documentId ?? (reading.province && reading.period ? documentId(reading.province, reading.period, model) : ''); // prettier-ignore
	const settled = settle(reading, [...given.answers, ...(id ? readAnswers(dataDir, id) : [])], given.readingNames);
	settled.reading.questions = settled.open = settled.open.filter(({ kind }) => !askedByOption.has(kind));
	Object.assign(entry, { settled });
	if (!noRefusal(reading)) return entry;
	entry.isNew = !document;
	const issuedOn = reading.issuedOn ?? given.issuedOn ?? document?.issued_on ?? '';
	if (!issuedOn) ask('issued-on');
	if (issuedOn > given.today) ask('future', issuedOn);
	if (entry.unknown.length > 0 || !reading.province || !reading.period) return entry;
	const file = basename(path);
	entry.document =
		document ??
		newDocument({ id, provinceId: reading.province, periodId: reading.period, number: reading.number ?? given.number ?? '', issuedOn, file }, model); // prettier-ignore
	entry.changes = changesOf(entry, entry.document, given, dataDir);
	return entry;
}

/** Questions of the reader that options answer, and no row of the answers. */
const askedByOption: ReadonlySet<Finding['kind']> = new Set(['no-period', 'no-province', 'unknown-province']);

/**
 * The document a report is: the one named, or the one registered for its province and period. `near` says what else may have been
 * meant, where that must be settled.
 */
function chooseDocument(
	reading: FileReading,
	registered: Document | undefined,
	{ documentId: id }: Given,
	model: Model
): { document: Document | null; near: string } {
	if (registered) return { document: registered, near: '' };
	const held = reading.province && reading.period ? findReports(reading.province, reading.period, model) : [];
	if (id) {
		const meant = findNearest(id, held.map((one) => one.document_id)); // prettier-ignore
		return { document: null, near: !isId(id) ? id : (meant ?? '') };
	}
	const [first] = held;
	const isSame = first && (!first.number || !reading.number || bare(first.number) === bare(reading.number));
	if (isSame && held.length === 1) return { document: first, near: '' };
	return { document: null, near: held.map((one) => one.document_id).join(', ') };
}

const bare = (number: string): string => number.toUpperCase().replace(/^0+|\s/g, '');

const csv = (rows: readonly object[], columns: readonly string[]): string =>
	stringify(rows as Record<string, string>[], { header: true, columns: [...columns] });

/** A dimension file with rows added at its end; what stands there stays byte for byte. */
function withRows(name: DimensionName, rows: readonly object[], dataDir: string): FileChange {
	const path = `${name}.csv`;
	const before = readFileSync(join(dataDir, path), 'utf8').trimEnd();
	const added = stringify(rows as Record<string, string>[], { columns: [...dimensionColumns[name]] });
	return { path, text: `${before}\n${added}` };
}

/** What would change in the data folder: the document's row, its notes, its figures and what was answered. */
function changesOf(entry: Entry, document: Document, given: Given, dataDir: string): FileChange[] {
	const { model, settled, isNew } = entry;
	const { rows } = settled.reading;
	const id = document.document_id;
	const changes: FileChange[] = [];
	const withFigure = rows.filter(({ value }) => value !== null);
	const notes = printedNotes(withFigure, id, model);
	entry.notesWithoutFigure = rows.filter(({ value, note }) => value === null && note !== '').map(({ code }) => code);
	const takesNotes = given.withNotes || !(hasNotes(id, model) || isHeld(dataDir, id));
	if (!takesNotes) entry.notesLeft = notes.map(({ form_code }) => form_code);
	const added = takesNotes ? notes : [];
	entry.notesAdded = added.length;
	const documents = new Map(model.documents).set(id, document);
	const noted = new Map(model.form_notes);
	for (const note of added) noted.set(`${id} ${note.form_code}`, note);
	const would: Model = { ...model, documents, form_notes: noted };
	const records = recordRows(rows, document, would, settled.flags);
	entry.mergedTotals = records.filter(({ period_id }) => findMergedTotal(period_id, document, model) !== null).length;
	if (isNew) changes.push(withRows('documents', [document], dataDir));
	if (added.length > 0) changes.push(withRows('form_notes', added, dataDir));
	changes.push({ path: join('observations', `${id}.form.csv`), text: csv(records, observationColumns) });
	const kept = [...readAnswers(dataDir, id), ...given.answers];
	if (kept.length > 0) changes.push({ path: answerFile(id), text: formatAnswers(kept) });
	return changes;
}

const isHeld = (dataDir: string, id: string): boolean => existsSync(join(dataDir, 'observations', `${id}.form.csv`));

/** True when nothing is left to be settled before the report may go in. */
export const isSettled = ({ document, settled, unknown }: Entry): boolean =>
	document !== null && unknown.length === 0 && settled.open.length === 0 && settled.unusable.length === 0 && settled.reading.refusal === null; // prettier-ignore

/** Judges the data as they would be, and writes them when the contract holds and `write` says so. */
export async function enterReport(
	entry: Entry,
	path: string,
	dataDir: string,
	write: boolean
): Promise<{ judgement: Judgement; isFine: boolean; written: string[] }> {
	const id = entry.document?.document_id ?? '';
	const judgement = await onWouldBeData(dataDir, entry.changes, (dir) => judgeDocument(dir, id, path));
	if (!judgement) throw new Error(`no document ${id}`);
	const isFine = judgement.issues.length === 0 && (judgement.misplaced ?? []).length === 0;
	return { judgement, isFine, written: write && isFine ? writeChanges(dataDir, entry.changes) : [] };
}
