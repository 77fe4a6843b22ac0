import { existsSync } from 'node:fs';
import { readDataset } from '../src/lib/server/dataset';
import { formatIssue } from '../src/lib/server/issue';
import { verifySources } from '../src/lib/server/verify-sources';

const [reportsDir] = process.argv.slice(2);
if (!reportsDir || !existsSync(reportsDir)) {
	console.error(reportsDir ? `No folder ${reportsDir}.` : 'Usage: npm run verify:sources -- <reports folder>');
	process.exit(2);
}
const dataset = readDataset('data');
const { verified, composed, issues } = verifySources(dataset, reportsDir);
for (const issue of [...dataset.issues, ...issues]) console.error(formatIssue(issue));
console.log(
	`Of ${dataset.observations.length} figures ${verified} stand on their stated line; ${composed} are worked out from such figures.`
);
process.exit(dataset.issues.length + issues.length > 0 ? 1 : 0);
