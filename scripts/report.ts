import { readFileSync } from 'node:fs';
import { formatDate } from '../src/lib/domain/date';
import { formatPeriod } from '../src/lib/domain/period';
import { describeFinding, describeRefusal, groupFindings } from '../src/lib/messages/describe-report';
import { reportAnswer } from '../src/lib/messages/report-findings';
import type { FormReading } from '../src/lib/report/form/reading';
import { readForms } from '../src/lib/report/form/read-forms';
import { ReportRefusal, type GridPlace } from '../src/lib/report/grid/grid';
import { readGrid } from '../src/lib/report/grid/read-grid';
import { endWithUsage, parseFlags, runScript } from '../src/lib/server/command-line';
import { DataError, IssueList } from '../src/lib/server/issue';
import { readModel } from '../src/lib/server/model';
import { findNearest } from '../src/lib/server/nearest-id';
import { formModelOf } from '../src/lib/server/report/form-data';

const usage =
	'Usage: npm run report -- <report file> [--document <document id>] [--dry] [--json] [--data <data folder>]';
const given = parseFlags(process.argv.slice(2), ['document', 'data'], ['dry', 'json'], [1, 1]);
const [file] = given?.positionals ?? [];
if (!given || !file) endWithUsage(usage);
const { document: documentId, data = 'data' } = given.options;
const words = reportAnswer.vi;

interface Answer extends Omit<FormReading, 'refusal'> {
	refusal: { is: string; sides: { text: string; place: GridPlace | null }[]; detail?: string } | null;
}

const nothing = {
	regime: null,
	province: null,
	period: null,
	number: null,
	issuedOn: null,
	rows: [],
	warnings: [],
	questions: []
};

/** Reads the file as a whole; what cannot be read at all is a refusal like any other. */
async function read(path: string): Promise<Answer> {
	const issues = new IssueList();
	const model = readModel(data, issues);
	if (issues.issues.length > 0) throw new DataError(issues.issues);
	const document = documentId ? model.documents.get(documentId) : undefined;
	if (documentId && !document)
		throw new Error(words.unknownDocument(documentId, findNearest(documentId, model.documents.keys()) ?? ''));
	const stated = document && {
		provinceId: document.province_id,
		periodId: document.period_id,
		number: document.number,
		issuedOn: document.issued_on
	};
	const bytes = new Uint8Array(readFileSync(path));
	try {
		return readForms(await readGrid(bytes), formModelOf(model), stated ?? null);
	} catch (error) {
		if (!(error instanceof ReportRefusal)) throw error;
		const sides = error.place ? [{ text: error.detail, place: error.place }] : [];
		return { ...nothing, refusal: { is: error.code, sides, detail: error.detail } };
	}
}

/** The answer for programs. Codes are those of the forms, values numbers or null. */
const forPrograms = (answer: Answer): unknown => ({
	regime: answer.regime,
	province: answer.province,
	period: answer.period,
	number: answer.number,
	issued_on: answer.issuedOn,
	rows: answer.rows.map(({ code, value, text, note, place, doubts }) => ({
		code,
		value,
		text,
		note,
		place,
		doubts
	})),
	warnings: answer.warnings.map((one) => ({ ...one, message: describeFinding(one, 'vi') })),
	questions: answer.questions.map((one) => ({ ...one, message: describeFinding(one, 'vi') })),
	refusal: answer.refusal && { ...answer.refusal, message: describeRefusal(answer.refusal, 'vi') }
});

function print(answer: Answer): void {
	if (answer.refusal) {
		console.error(`${words.refused}: ${describeRefusal(answer.refusal, 'vi')}`);
		return;
	}
	const { province, period, number, issuedOn, regime } = answer;
	const said = [
		province && (readModel(data, new IssueList()).provinces.get(province)?.name_vi ?? province),
		period && formatPeriod(period, 'vi'),
		number,
		issuedOn && formatDate(issuedOn, 'vi'),
		regime && (words.regimes[regime] ?? regime)
	].map((one) => one ?? words.unsaid);
	console.log(words.head(...(said as [string, string, string, string, string])));
	for (const line of groupFindings(answer.questions, 'vi')) console.log(`${words.asked} · ${line}`);
	for (const line of groupFindings(answer.warnings, 'vi')) console.log(`${words.told} · ${line}`);
	const read = answer.rows.filter(({ value }) => value !== null).length;
	console.log(words.summary(read, answer.questions.length, answer.rows.length));
	console.log(given?.flags.has('dry') ? words.dry : words.notWritten);
}

await runScript(async () => {
	const answer = await read(file);
	if (given.flags.has('json')) console.log(JSON.stringify(forPrograms(answer), null, '\t'));
	else print(answer);
	// Without --dry the figures were to be written, and are not.
	if (answer.refusal || (!given.flags.has('dry') && !given.flags.has('json'))) process.exitCode = 1;
});
