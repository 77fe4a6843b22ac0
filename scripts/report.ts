import { createInterface } from 'node:readline/promises';
import { describeFinding, describeRefusal } from '../src/lib/messages/describe-report';
import { reportCommand as words } from '../src/lib/messages/report-command';
import { endWithUsage, parseFlags, runScript, today } from '../src/lib/server/command-line';
import { parseAnswers, type Answer } from '../src/lib/server/report/answers';
import { answersTo, describeEntry, groupQuestions, readingNames } from './report-answer/describe-entry';
import { describeJudgement } from './report-answer/describe-judgement';
import {
	enterReport,
	isSettled,
	understandReport,
	type Entry,
	type Given
} from '../src/lib/server/report/enter-report';

const usage =
	'Usage: npm run report -- <report file> [--document <id>] [--province <name or id>] [--period <2025-Q3>] [--number <number>] ' +
	'[--issued-on <YYYY-MM-DD>] [--answer "<row or kind>=<answer>;…"] [--notes] [--dry] [--json] [--data <data folder>]';
const options = ['document', 'province', 'period', 'number', 'issued-on', 'answer', 'data'];
const typed = parseFlags(process.argv.slice(2), options, ['dry', 'json', 'notes'], [1, 1]);
const [file] = typed?.positionals ?? [];
const typedAnswers = typed?.options.answer ? parseAnswers(typed.options.answer) : [];
if (!typed || !file || !typedAnswers) endWithUsage(usage);
const { data = 'data' } = typed.options;
const [isDry, isJson] = [typed.flags.has('dry'), typed.flags.has('json')];

const given: Given = {
	documentId: typed.options.document,
	province: typed.options.province,
	period: typed.options.period,
	number: typed.options.number,
	issuedOn: typed.options['issued-on'],
	answers: typedAnswers,
	withNotes: typed.flags.has('notes'),
	today: today(),
	readingNames
};

/** Asks a person at the keyboard what is open; true when something was said that may settle more. */
async function askAtKeyboard({ unknown, settled }: Entry): Promise<boolean> {
	const line = createInterface({ input: process.stdin, output: process.stdout });
	const said: Answer[] = [];
	const before = JSON.stringify(given);
	for (const { what } of unknown) {
		if (what !== 'province' && what !== 'period' && what !== 'issued-on') continue;
		const text = (await line.question(words.promptFor[what])).trim();
		if (text) given[what === 'issued-on' ? 'issuedOn' : what] = text;
	}
	for (const group of groupQuestions(settled.open)) {
		for (const question of group) {
			console.log(describeFinding(question, 'vi'));
			const answer = (await line.question(words.prompt(answersTo(question)))).trim();
			// One sign stands for one thing all over the report.
			const isOfAll = question.kind === 'blank-word';
			if (answer)
				said.push({
					kind: question.kind,
					form_code: isOfAll ? '*' : (question.code ?? ''),
					text: question.text,
					answer
				});
			if (isOfAll) break;
		}
	}
	line.close();
	given.answers = [...given.answers, ...said];
	return JSON.stringify(given) !== before;
}

/** The answer for programs. Codes are those of the forms, values numbers or null. */
function forPrograms({ settled: { reading }, document, isNew, unknown }: Entry, more: object): unknown {
	const told = (findings: typeof reading.warnings): unknown[] =>
		findings.map((one) => ({ ...one, message: describeFinding(one, 'vi') }));
	return {
		regime: reading.regime,
		province: reading.province,
		period: reading.period,
		number: reading.number,
		issued_on: reading.issuedOn,
		rows: reading.rows.map(({ code, value, text, note, place, doubts }) => ({
			code,
			value,
			text,
			note,
			place,
			doubts
		})),
		warnings: told(reading.warnings),
		questions: told(reading.questions),
		refusal: reading.refusal && { ...reading.refusal, message: describeRefusal(reading.refusal, 'vi') },
		document: document && { ...document, is_new: isNew },
		unknown: unknown.map(({ what, detail }) => ({ what, message: words.unknown[what](detail) })),
		...more
	};
}

await runScript(async () => {
	let entry = await understandReport(file, data, given);
	while (process.stdin.isTTY && !isJson && !isSettled(entry) && !entry.settled.reading.refusal) {
		for (const line of describeEntry(entry)) console.log(line);
		if (!(await askAtKeyboard(entry))) break;
		entry = await understandReport(file, data, given);
	}
	const ready = isSettled(entry);
	const outcome = ready ? await enterReport(entry, file, data, !isDry) : null;
	const isFine = outcome !== null && outcome.isFine;
	if (!isFine && (!isDry || entry.settled.reading.refusal)) process.exitCode = 1;
	if (isJson) {
		const { issues = [], misplaced = null } = outcome?.judgement ?? {};
		console.log(JSON.stringify(forPrograms(entry, { written: outcome?.written ?? [], issues, misplaced }), null, '\t'));
		return;
	}
	const print = entry.settled.reading.refusal ? console.error : console.log;
	for (const line of describeEntry(entry)) print(line);
	if (entry.settled.reading.refusal) return;
	for (const line of outcome ? describeJudgement(outcome.judgement) : []) console.log(line);
	if (!outcome) console.log(words.notWritten(entry.unknown.length + entry.settled.open.length));
	else if (isDry) console.log(words.dry);
	else if (isFine)
		console.log(outcome.written.length > 0 ? words.written(outcome.written.join(', ')) : words.unchanged);
});
