import { existsSync } from 'node:fs';
import { endWithUsage, parseArguments, runScript, today } from '../src/lib/server/command-line';
import { readDataset, tableRows } from '../src/lib/server/dataset';
import { publishEdition } from '../src/lib/server/editions/publish';
import { takeSnapshot } from '../src/lib/server/editions/snapshot';
import { DataError } from '../src/lib/server/issue';

const given = parseArguments(process.argv.slice(2), ['vi', 'en', 'on', 'data'], [0, 0]);
const { vi, en, on, data = 'data' } = given?.options ?? {};
if (!vi || !en)
	endWithUsage('Usage: npm run edition -- --vi <title> --en <title> [--on <YYYY-MM-DD>] [--data <data folder>]');
if (!existsSync(data)) endWithUsage(`No folder ${data}.`);

await runScript(() => {
	const dataset = readDataset(data);
	if (dataset.issues.length > 0) throw new DataError(dataset.issues);
	const { id, figures, terms } = publishEdition(takeSnapshot(tableRows(dataset)), data, { on: on ?? today(), vi, en });
	console.log(
		`Edition ${id}: ${figures.added} figures added, ${figures.corrected} corrected, ${figures.removed} removed; ` +
			`${terms.corrected} names or definitions corrected. Review the diff of ${data}/, then commit.`
	);
});
