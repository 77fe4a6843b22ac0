import { parseArgs } from 'node:util';
import { ingestForms } from '../src/lib/server/ingest';
import { DataError } from '../src/lib/server/issue';

const usage = 'Usage: npm run ingest -- <report file> --document <document id>';
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { document: { type: 'string' }, data: { type: 'string', default: 'data' } }
});
const [report] = positionals;
if (!report || !values.document) {
	console.error(usage);
	process.exit(2);
}
try {
	const { path, rows, missing } = ingestForms(report, values.document, values.data);
	console.log(`${path}: ${rows} rows written.`);
	if (missing.length > 0) console.log(`Rows of the form model without a value in this report: ${missing.join(', ')}`);
} catch (error) {
	if (!(error instanceof DataError)) throw error;
	console.error(error.message);
	process.exit(1);
}
