import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { measureScale } from './bench/scale';
import { measureStart } from './bench/start';
import { writeReport, type BenchReport } from './bench/report';

/**
 * Measures the built site: how soon the first chart stands on a slow line (first-look), how long the engine takes to
 * start (start), and how fast questions are at the real data, 1.5 and 11 million rows (scale), all against plain
 * DuckDB-WASM. Figures go to .readme/bench.json, a picture beside it and a table into README.md (not with --dry).
 * Run: npm run bench:generate && npm run build && npm run bench -- [first-look|start|scale …] [--rounds 24] [--set 1.5m] [--dry]
 */
const parts = ['first-look', 'start', 'scale'] as const;
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		rounds: { type: 'string', default: '24' },
		set: { type: 'string' },
		site: { type: 'string', default: 'build' },
		dry: { type: 'boolean', default: false }
	}
});
const wanted = positionals.length > 0 ? positionals : [...parts];
const unknown = wanted.filter((part) => !(parts as readonly string[]).includes(part));
const rounds = Number(values.rounds);
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}: there are ${parts.join(', ')}`);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: a whole number from 1 on`);
if (!existsSync(values.site)) throw new Error(`no site in ${values.site}: npm run build makes one`);

mkdirSync('bench-data', { recursive: true });
const file = join('.readme', 'bench.json');
const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<BenchReport>) : {};
const report: BenchReport = { ...kept, when: new Date().toISOString(), load: loadavg()[0] ?? 0, rounds };
if (wanted.includes('scale')) report.scale = await measureScale(values.site, rounds, values.set);
if (wanted.includes('start')) report.start = await measureStart(values.site, Math.max(3, Math.round(rounds / 4)));
if (wanted.includes('first-look')) {
	const out = join('bench-data', 'first-look.json');
	const script = ['--import', 'tsx', 'scripts/bench-first-look.ts', '--site', values.site, '--out', out];
	if (spawnSync(process.execPath, script, { stdio: 'inherit' }).status === 0) {
		report.firstLook = (JSON.parse(readFileSync(out, 'utf8')) as { summary: BenchReport['firstLook'] }).summary;
	}
}
if (values.dry) console.log(JSON.stringify(report, null, '\t'));
else await writeReport(report, file);
