import { describeFinding, describeRefusal } from '../src/lib/messages/describe-report';
import { endWithUsage, parseArguments, runScript } from '../src/lib/server/command-line';
import { ingestForms } from '../src/lib/server/ingest';

const usage = 'Usage: npm run ingest -- <report file> --document <document id> [--data <data folder>]';
const given = parseArguments(process.argv.slice(2), ['document', 'data'], [1, 1]);
const [report] = given?.positionals ?? [];
const { document, data = 'data' } = given?.options ?? {};
if (!report || !document) endWithUsage(usage);
await runScript(async () => {
	const warn = (message: string): void => console.error(`Warning: ${message}`);
	const { path, rows, missing } = await ingestForms(report, document, data, {
		warn,
		describe: (finding) => describeFinding(finding, 'en'),
		describeRefusal: (refusal) => describeRefusal(refusal, 'en')
	});
	console.log(`${path}: ${rows} rows written.`);
	if (missing.length > 0) console.log(`Rows of the form model without a value in this report: ${missing.join(', ')}`);
});
