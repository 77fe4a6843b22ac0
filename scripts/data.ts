import { existsSync } from 'node:fs';
import { endWithUsage, parseArguments, runScript } from '../src/lib/server/command-line';
import { readDataset, writeDataset } from '../src/lib/server/dataset';
import { readHistory } from '../src/lib/server/editions/history';
import { DataError, IssueList } from '../src/lib/server/issue';

const given = parseArguments(process.argv.slice(2), [], [0, 2]);
if (!given) endWithUsage('Usage: npm run data -- [data folder] [output folder]');
const [dataDir = 'data', outDir = 'static/data'] = given.positionals;
if (!existsSync(dataDir)) endWithUsage(`No folder ${dataDir}.`);
await runScript(async () => {
	const dataset = readDataset(dataDir);
	const broken = new IssueList();
	const published = readHistory(dataDir, broken).at(-1);
	const issues = [...dataset.issues, ...broken.issues];
	if (issues.length > 0) throw new DataError(issues);
	const { edition, rows, bytes } = await writeDataset(dataset, outDir);
	const state = published?.id === edition ? `published on ${published.publishedOn}` : 'not published (npm run edition)';
	console.log(`${outDir}: ${rows} figures, ${Math.round(bytes / 1024)} kB of Parquet, edition ${edition}, ${state}.`);
});
