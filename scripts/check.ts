import { spawnSync } from 'node:child_process';
import { reportCommand as words } from '../src/lib/messages/report-command';
import { endWithUsage, parseArguments, runScript } from '../src/lib/server/command-line';
import { IssueList } from '../src/lib/server/issue';
import { readModel } from '../src/lib/server/model';
import { findNearest } from '../src/lib/server/nearest-id';
import { describeJudgement } from './report-answer/describe-judgement';
import { judgeDocument } from '../src/lib/server/report/judge';

const given = parseArguments(process.argv.slice(2), ['file', 'data'], [0, 1]);
if (!given) endWithUsage('Usage: npm run check -- <document> [--file <report file>] [--data <data folder>]');
const [documentId] = given.positionals;
const { file = null, data = 'data' } = given.options;
// Without a document it is the types of the program that are checked, as before the data had a check of their own.
if (!documentId)
	process.exit(spawnSync('npm', ['run', '--silent', 'types'], { stdio: 'inherit', shell: true }).status ?? 1);

await runScript(async () => {
	const judgement = await judgeDocument(data, documentId, file);
	if (!judgement) {
		const known = readModel(data, new IssueList()).documents.keys();
		console.error(words.noDocument(documentId, findNearest(documentId, known) ?? ''));
		process.exitCode = 1;
		return;
	}
	for (const line of describeJudgement(judgement)) console.log(line);
	if (judgement.issues.length > 0 || (judgement.misplaced ?? []).length > 0) process.exitCode = 1;
});
