import { auditClaims, auditModel } from '../src/lib/server/audit-model';
import { endWithUsage, parseArguments, runScript } from '../src/lib/server/command-line';
import { readDataset } from '../src/lib/server/dataset';
import { plantable, plantKeystrokes, type PlantedError } from '../src/lib/server/plant-errors';

/**
 * How well the audit catches errors: plants single keystrokes (a digit changed, dropped, added, two swapped, the comma moved)
 * into printed figures of the reports, one at a time, and counts what is noticed and who is named. The same seed plants the same.
 * Run: npm run audit:plant -- [--count 300] [--seed 1] [--list yes]
 */
const usage = 'Usage: npm run audit:plant -- [--count 300] [--seed 1] [--list yes]';
const given = parseArguments(process.argv.slice(2), ['count', 'seed', 'list'], [0, 0]);
const [count, seed] = [Number(given?.options.count ?? 300), Number(given?.options.seed ?? 1)];
if (!given || !Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) endWithUsage(usage);

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((part / of) * 100).toFixed(1)} %`);

function report(planted: PlantedError[]): void {
	const noticed = planted.filter(({ mismatches }) => mismatches > 0);
	const checked = planted.filter(({ isChecked }) => isChecked);
	const named = (how: PlantedError['named']): number => noticed.filter((one) => one.named === how).length;
	const proposed = noticed.filter(({ proposal }) => proposal !== null);
	const right = proposed.filter(({ proposal }) => proposal === 'right').length;
	const rows: [string, number, number][] = [
		['noticed, of all planted', noticed.length, planted.length],
		['noticed, of figures in a decided check', noticed.filter(({ isChecked }) => isChecked).length, checked.length],
		['right figure named alone', named('alone'), noticed.length],
		['right figure among three at most', named('alone') + named('among-three'), noticed.length],
		['a wrong figure named alone', named('another-alone'), noticed.length],
		['proposed value right, of proposed', right, proposed.length]
	];
	for (const [what, part, of] of rows)
		console.log(`${what.padEnd(42)} ${String(part).padStart(4)} / ${of}  ${percent(part, of)}`);
	const strangers = planted.reduce((sum, one) => sum + one.strangers, 0);
	console.log(`${'mismatches that name no planted figure'.padEnd(42)} ${String(strangers).padStart(4)}`);
}

await runScript(() => {
	const { observations, model, changes, issues } = readDataset('data');
	if (issues.length > 0) throw new Error('The data break the contract: npm run data');
	const claims = auditClaims(observations, model);
	const reports = new Set(
		[...model.documents.values()].filter(({ kind }) => kind !== 'press').map((one) => one.document_id)
	);
	const pool = plantable(claims, reports);
	const planted = plantKeystrokes({ claims, model: auditModel(model), changes }, pool, count, seed);
	console.log(
		`${planted.length} keystrokes planted in ${pool.length} printed figures of ${reports.size} documents, seed ${seed}`
	);
	report(planted);
	if (given?.options.list === 'yes') {
		for (const { claim, token, mismatches, named } of planted)
			console.log(`${claim.id}\t${claim.printedText} → ${token}\t${mismatches ? named : 'not noticed'}`);
	}
});
