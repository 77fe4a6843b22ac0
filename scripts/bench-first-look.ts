import { existsSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startBenchServer } from './bench-server';
import { line, visit, type Sight, type Visit } from './bench-visit';
import { findChromium } from './find-chromium';

/**
 * How long a reader waits for the first figure on a slow line (1.6 Mbit/s, 150 ms) and a slow laptop (CPU four times
 * slower), with an empty cache; and, in the same run, how long one waits where the engine has to start before anything
 * can be drawn. Rounds are interleaved: every page once, then every page again, so that a busy moment hits all alike.
 * What runs in the engine's worker is not slowed by the browser, which flatters the engine.
 * Run: npm run bench -- [--rounds 3] [--site build] [--out file.json]
 */
const { values: options } = parseArgs({
	options: { rounds: { type: 'string', default: '3' }, site: { type: 'string', default: 'build' }, out: { type: 'string' } }
}); // prettier-ignore

const pages: { name: string; path: string; sight: Sight }[] = [
	{ name: 'home', path: '', sight: 'chart' },
	{ name: 'compare', path: 'so-sanh/', sight: 'chart' },
	{ name: 'indicator', path: 'chi-tieu/ho-so-dung-han-ty-le/', sight: 'chart' },
	{ name: 'province', path: 'tinh/khanh-hoa/', sight: 'finding' },
	{ name: 'province, table', path: 'tinh/khanh-hoa/', sight: 'row' },
	{ name: 'document', path: 'nguon/kh-2024-q3/', sight: 'row' },
	// The comparison: nothing can be drawn before DuckDB-WASM has answered.
	{ name: 'engine first', path: 'so-sanh/?chi-tieu=ho-so-dung-han-ty-le&ky=2022', sight: 'answer' }
];
const hosts = [
	{ host: 'gzip', compress: true },
	{ host: 'plain', compress: false }
];
const baseline = 'engine first';

interface Summary {
	host: string;
	page: string;
	sight: Sight;
	medianMs: number;
	fastestMs: number;
	slowestMs: number;
	firstPaintMs: number;
	kilobytes: number;
	requests: number;
	/** How many times longer the page that starts the engine first takes on the same host. */
	engineFirstRatio: number;
}

function median(numbers: number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
	return (low + high) / 2;
}

async function measure(rounds: number): Promise<Map<string, Visit[]>> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('no Chromium: run npx tsx scripts/find-chromium.ts');
	const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
	const browser = await chromium.launch({ executablePath, args });
	const servers = await Promise.all(hosts.map(({ compress }) => startBenchServer(options.site, compress)));
	const visits = new Map<string, Visit[]>();
	try {
		for (let round = 1; round <= rounds; round++) {
			for (const [i, { host }] of hosts.entries()) {
				for (const { name, path, sight } of pages) {
					const key = `${host} ${name}`;
					const seen = await visit(browser, `${servers[i]?.url}${path}`, sight);
					visits.set(key, [...(visits.get(key) ?? []), seen]);
					console.error(`round ${round}/${rounds}, ${key}: ${Math.round(seen.seenMs)} ms`);
				}
			}
		}
	} finally {
		await browser.close();
		await Promise.all(servers.map((server) => server.close()));
	}
	return visits;
}

function summarize(visits: Map<string, Visit[]>): Summary[] {
	const of = (host: string, page: string, key: keyof Visit): number[] =>
		(visits.get(`${host} ${page}`) ?? []).map((seen) => seen[key]);
	return hosts.flatMap(({ host }) =>
		pages.map(({ name, sight }): Summary => {
			const times = of(host, name, 'seenMs');
			return {
				host,
				page: name,
				sight,
				medianMs: Math.round(median(times)),
				fastestMs: Math.round(Math.min(...times)),
				slowestMs: Math.round(Math.max(...times)),
				firstPaintMs: Math.round(median(of(host, name, 'firstPaintMs'))),
				kilobytes: Math.round(median(of(host, name, 'bytes')) / 1000),
				requests: Math.round(median(of(host, name, 'requests'))),
				engineFirstRatio: Number((median(of(host, baseline, 'seenMs')) / median(times)).toFixed(1))
			};
		})
	);
}

const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${options.rounds}: a whole number from 1 on`);
if (!existsSync(join(options.site, 'index.html')))
	throw new Error(`no site in ${options.site}: npm run build makes one`);
const load = loadavg()[0];
const visits = await measure(rounds);
const summary = summarize(visits);
console.table(summary);
if (options.out) {
	const report = { when: new Date().toISOString(), load, rounds, line, summary, visits: Object.fromEntries(visits) };
	writeFileSync(options.out, `${JSON.stringify(report, null, '\t')}\n`);
}
