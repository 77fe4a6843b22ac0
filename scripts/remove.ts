import { removeCommand as words } from '../src/lib/messages/remove-command';
import { endWithUsage, parseFlags, runScript } from '../src/lib/server/command-line';
import { formatIssue, IssueList, sortIssues } from '../src/lib/server/issue';
import { readModel } from '../src/lib/server/model';
import { findNearest } from '../src/lib/server/nearest-id';
import { removeDocument } from '../src/lib/server/remove-document';

const given = parseFlags(process.argv.slice(2), ['data'], ['dry'], [1, 1]);
const [documentId] = given?.positionals ?? [];
if (!given || !documentId) endWithUsage('Usage: npm run remove -- <document id> [--dry] [--data <data folder>]');
const { data = 'data' } = given.options;
const isDry = given.flags.has('dry');

await runScript(async () => {
	const known = [...readModel(data, new IssueList()).documents.keys()];
	if (!known.includes(documentId)) {
		console.error(words.unknown(documentId, findNearest(documentId, known) ?? ''));
		process.exitCode = 1;
		return;
	}
	const { removed, breaches, written } = await removeDocument(data, documentId, !isDry);
	const rows = removed.reduce((sum, one) => sum + one.rows, 0);
	console.log(words.goes(documentId, rows, written.length > 0));
	for (const one of removed) console.log(words.file(one.path, one.rows, one.whole));
	if (breaches.length > 0) {
		console.error(words.kept(breaches.length));
		for (const issue of sortIssues(breaches)) console.error(`  ${formatIssue(issue)}`);
		process.exitCode = 1;
	} else console.log(isDry ? words.dry : words.next);
});
