import { formatDate } from '../../src/lib/domain/date';
import { formatDigits } from '../../src/lib/domain/number';
import { formatPeriod } from '../../src/lib/domain/period';
import { describePlace, describeRefusal, groupFindings } from '../../src/lib/messages/describe-report';
import { reportCommand as words } from '../../src/lib/messages/report-command';
import { readingWords, reportAnswer } from '../../src/lib/messages/report-findings';
import { faultsOfReport, type Finding, type ReadRow } from '../../src/lib/report/form/reading';
import { answerFile } from '../../src/lib/server/report/answers';
import type { Entry } from '../../src/lib/server/report/enter-report';

const { regimes, unsaid, head, summary, asked, told, refused } = reportAnswer.vi;

/** The words by which an answer may name a reading: its code, and its name in either language. */
export const readingNames = (as: string): string[] =>
	[as, readingWords.vi[as], readingWords.en[as]].filter((one) => one !== undefined);

/** Questions that one answer may settle together: of one kind, and of one sign where a sign stands for a number. */
export function groupQuestions(questions: readonly Finding[]): Finding[][] {
	const groups = new Map<string, Finding[]>();
	for (const one of questions) {
		const key = one.kind === 'blank-word' ? `${one.kind} ${one.text}` : one.kind;
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	return [...groups.values()];
}

/** What may be answered to a question, in words: its readings, a number, to leave it out. */
export function answersTo({ kind, readings }: Finding): string {
	if (faultsOfReport.has(kind)) return words.asItStands;
	if (['without-number', 'form-name', 'heading-with-value'].includes(kind)) return words.leaveOut;
	const named = readings.map(({ as }) => readingWords.vi[as] ?? as);
	const only = readings.length === 1 && typeof readings[0]?.value === 'number' ? [words.asItStands] : [];
	return [...new Set([...only, ...named, words.number, words.leaveOut])].join(' | ');
}

/** The line that says how a group of questions is answered: for all of them by kind, for one by its row. */
function howToAnswer(group: readonly Finding[], documentId: string): string {
	const [first] = group as [Finding, ...Finding[]];
	const isOne = group.length === 1 && first.code !== null;
	const about = isOne ? (first.code as string) : first.kind;
	const row = [first.kind, isOne ? first.code : '*', '', '…'].join(',');
	return words.howTo(about, answersTo(first), `data/${answerFile(documentId || '…')}`, row);
}

const shown = (row: ReadRow): string => {
	if (row.value === null) return words.noValue;
	return `${formatDigits(String(row.value), 'vi')} ${/[=;]/.test(row.unit) ? '' : row.unit}`.trim();
};

/** Row by row what was understood, those with questions or warnings first. */
function describeRows({ settled: { reading } }: Entry): string[] {
	const doubted = new Set([...reading.questions, ...reading.warnings].map(({ code }) => code));
	const isDoubted = (row: ReadRow): boolean => doubted.has(row.code) || row.doubts.length > 0;
	return [...reading.rows.filter(isDoubted), ...reading.rows.filter((row) => !isDoubted(row))].map((row) =>
		words.row(
			isDoubted(row) ? `${row.code} ${words.doubted}` : row.code,
			shown(row),
			row.text,
			row.place ? describePlace(row.place, 'vi') : ''
		)
	);
}

/** All that is to be said of a report before anything is checked or written: what it is, its rows, what is asked and told. */
export function describeEntry(entry: Entry): string[] {
	const { model, settled, document, isNew, unknown } = entry;
	const { reading } = settled;
	if (reading.refusal) return [`${refused}: ${describeRefusal(reading.refusal, 'vi')}`];
	const { province, period, number, issuedOn, regime } = reading;
	const lines = [
		head(
			...([
				province && (model.provinces.get(province)?.name_vi ?? province),
				period && formatPeriod(period, 'vi'),
				number ?? document?.number,
				issuedOn ? formatDate(issuedOn, 'vi') : document && formatDate(document.issued_on, 'vi'),
				regime && (regimes[regime] ?? regime)
			].map((one) => one || unsaid) as [string, string, string, string, string])
		)
	];
	if (document) lines.push(words.document(document.document_id, document.title_vi, isNew));
	if (reading.rows.length > 0) lines.push(words.rows, ...describeRows(entry));
	for (const { what, detail } of unknown) lines.push(`${asked} · ${words.unknown[what](detail)}`);
	for (const group of groupQuestions(reading.questions)) {
		lines.push(...groupFindings(group, 'vi').map((line) => `${asked} · ${line}`));
		lines.push(howToAnswer(group, document?.document_id ?? ''));
	}
	for (const { question, answer, wrong } of settled.unusable)
		lines.push(
			`${asked} · ${words.unusable(answer.answer, question.code ?? question.kind, words.why[wrong] ?? wrong)}`
		);
	for (const line of groupFindings(reading.warnings, 'vi')) lines.push(`${told} · ${line}`);
	for (const line of describeNotes(entry)) lines.push(`${told} · ${line}`);
	for (const { kind, form_code, answer } of settled.unused)
		lines.push(`${told} · ${words.unused(kind, form_code, answer)}`);
	const read = reading.rows.filter(({ value }) => value !== null).length;
	return [...lines, summary(read, reading.questions.length + unknown.length, reading.rows.length)];
}

function describeNotes({ notesAdded, notesLeft, notesWithoutFigure, mergedTotals }: Entry): string[] {
	return [
		notesAdded > 0 && words.notes(notesAdded),
		notesLeft.length > 0 && words.notesLeft(notesLeft.join(', ')),
		notesWithoutFigure.length > 0 && words.notesWithoutFigure(notesWithoutFigure.join(', ')),
		mergedTotals > 0 && words.mergedTotals(mergedTotals)
	].filter((line) => line !== false);
}
