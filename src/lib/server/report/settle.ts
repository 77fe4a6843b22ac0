import { parseVietnameseNumber } from '../../domain/number';
import { foldText } from '../../domain/search-text';
import { faultsOfReport, type Finding, type ReadRow } from '../../report/form/reading';
import { findAnswer, type Answer } from './answers';
import type { FileReading } from './read-file';

/** What an answer says: a value, no value (the row or line is left out), that it is as it stands, or nothing usable. */
export type Verdict =
	{ take: number | null } | { accept: true } | { wrong: 'no-number' | 'two-ways' | 'leave-out-only' };

const leaveOut = new Set(['trong', 'bo', 'bo qua', 'de trong', 'khong co so lieu', 'none', 'skip']);
const asItStands = new Set(['dung', 'dung vay', 'giu nguyen', 'yes', 'ok']);

/** A number nobody can read in another way: whole, or with a decimal comma that no thousands mark looks like. */
function plainNumber(text: string): number | null {
	const isPlain = /^-?\d+(?:,\d{1,2}|,\d{4,})?$/.test(text) || /^-?0,\d+$/.test(text);
	const read = isPlain ? parseVietnameseNumber(text) : null;
	return read?.ok ? read.value : null;
}

/** Questions whose line is no row that could take a value. */
const withoutRow = new Set(['without-number', 'form-name', 'heading-with-value']);

/** The words by which an answer may name a reading of a number. */
export type ReadingNames = (as: string) => string[];

/** Reads an answer to a question. */
function readAnswer(text: string, { kind, readings }: Finding, namesOf: ReadingNames): Verdict {
	const word = foldText(text);
	if (faultsOfReport.has(kind)) return asItStands.has(word) ? { accept: true } : { wrong: 'no-number' };
	if (leaveOut.has(word)) return { take: null };
	if (withoutRow.has(kind)) return { wrong: 'leave-out-only' };
	const named = readings.find(({ as }) => namesOf(as).some((one) => foldText(one) === word));
	if (named) return { take: named.value };
	if (asItStands.has(word)) {
		const values = new Set(readings.map(({ value }) => value));
		const [only] = values;
		return values.size === 1 && typeof only === 'number' ? { take: only } : { wrong: 'no-number' };
	}
	const value = plainNumber(text.trim());
	if (value !== null) return { take: value };
	return { wrong: /^-?[\d.,]+$/.test(text.trim()) ? 'two-ways' : 'no-number' };
}

export interface Settled {
	reading: FileReading;
	/** Questions without a usable answer. */
	open: Finding[];
	/** Answers that say nothing usable, and why. */
	unusable: { question: Finding; answer: Answer; wrong: string }[];
	/** Answers nobody asked for. */
	unused: Answer[];
	/** Marks the data give an approximate number, by form code. */
	flags: Map<string, string>;
}

const flagsOf = (text: string): string => {
	const word = foldText(text);
	if (/(?:^| )(?:hon|tren)(?: |$)|>/.test(word)) return 'approx;over';
	return /(?:^| )(?:gan|duoi)(?: |$)|</.test(word) ? 'approx;under' : 'approx';
};

const bare = (question: Finding, value: number): ReadRow => ({
	code: question.code ?? '',
	value,
	text: question.text,
	unit: '',
	name: '',
	note: '',
	place: question.place,
	doubts: []
});

/** Settles what was asked with the answers at hand; a row with several questions needs an answer to each, and one value. */
export function settle(reading: FileReading, answers: readonly Answer[], namesOf: ReadingNames): Settled {
	const settled: Settled = { reading, open: [], unusable: [], unused: [], flags: new Map() };
	const used = new Set<Answer>();
	const rows = new Map(reading.rows.map((row) => [row.code, { ...row }]));
	const groups = new Map<string, Finding[]>();
	for (const [i, question] of reading.questions.entries()) {
		const key = question.code ?? `#${i}`;
		groups.set(key, [...(groups.get(key) ?? []), question]);
	}
	for (const [code, questions] of groups) {
		const found = questions.map((question) => {
			const answer = findAnswer(answers, question);
			if (answer) used.add(answer);
			return { question, answer, verdict: answer && readAnswer(answer.answer, question, namesOf) };
		});
		const values = new Set(found.flatMap(({ verdict }) => (verdict && 'take' in verdict ? [verdict.take] : [])));
		const isOpen = found.some(({ verdict }) => verdict === null || 'wrong' in verdict) || values.size > 1;
		for (const { question, answer, verdict } of found) {
			if (answer && verdict && 'wrong' in verdict) settled.unusable.push({ question, answer, wrong: verdict.wrong });
			else if (answer && values.size > 1 && !values.has(null))
				settled.unusable.push({ question, answer, wrong: 'differ' });
		}
		// That the row is left out settles whatever else is asked about it.
		if (isOpen && !values.has(null)) {
			settled.open.push(...questions);
			continue;
		}
		const value = values.has(null) ? null : ([...values][0] ?? null);
		const row = rows.get(code);
		const [question] = questions;
		if (row) row.value = value;
		else if (question?.code && value !== null) rows.set(code, bare(question, value));
		const about = questions.find(({ kind }) => kind === 'approximate');
		if (about && value !== null) settled.flags.set(code, flagsOf(about.text));
	}
	settled.reading = { ...reading, rows: [...rows.values()], questions: settled.open };
	settled.unused = answers.filter((answer) => !used.has(answer));
	return settled;
}
