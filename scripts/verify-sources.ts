import { existsSync } from 'node:fs';
import { endWithUsage, parseArguments, runScript } from '../src/lib/server/command-line';
import { readDataset } from '../src/lib/server/dataset';
import { formatIssue, sortIssues } from '../src/lib/server/issue';
import { verifySources } from '../src/lib/server/verify-sources';

const given = parseArguments(process.argv.slice(2), ['data'], [1, 1]);
const [reportsDir] = given?.positionals ?? [];
if (!given || !reportsDir) endWithUsage('Usage: npm run verify:sources -- <reports folder> [--data <data folder>]');
if (!existsSync(reportsDir)) endWithUsage(`No folder ${reportsDir}.`);
await runScript(() => {
	const dataset = readDataset(given.options.data ?? 'data');
	const { verified, composed, targets, issues } = verifySources(dataset, reportsDir);
	for (const issue of [...sortIssues(dataset.issues), ...sortIssues(issues)]) console.error(formatIssue(issue));
	console.log(
		`Of ${dataset.observations.length} figures ${verified} stand on their stated line; ${composed} are worked out from such figures. So do ${targets} numbers of targets.`
	);
	process.exit(dataset.issues.length + issues.length > 0 ? 1 : 0);
});
