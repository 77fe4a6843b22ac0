import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawScale } from './picture';
import { frameMs, type SetResult } from './scale';
import type { StartResult } from './start';

export interface BenchReport {
	when: string;
	/** Average load of the machine when it began: above 0.5 the times say more of the neighbours than of the product. */
	load: number;
	rounds: number;
	scale?: SetResult[];
	start?: StartResult[];
	firstLook?: { host: string; page: string; medianMs: number; kilobytes: number; engineFirstRatio: number }[];
}

/** What the product is held to, in milliseconds from click to painted answer; both are said where missed. */
const promised: Record<string, number> = { '1.5m': 50, '11m': 100 };
const promisedRatio = 1.2;

const marks = ['<!-- bench: written by npm run bench -->', '<!-- /bench -->'] as const;
const table = (head: string[], rows: string[][]): string =>
	[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 0);

function scaleTable(sets: SetResult[]): string {
	const rows = sets.flatMap(({ rows: count, results }) =>
		results.map(({ question, figures, product, takenAway, plainWasm, native, ratio, bytesRead, set }) => {
			const limit = promised[set];
			const misses = [
				...(limit && product.median > limit ? [`over ${limit} ms`] : []),
				...(ratio > promisedRatio ? [`over ${promisedRatio} ×`] : [])
			];
			return [
				count.toLocaleString('en'), `${question} (${figures} figures)`, `${product.median} (${product.low}–${product.high})`,
				`${takenAway.median}`, `${plainWasm.median} (${plainWasm.low}–${plainWasm.high})`, `${native.median}`, `${ratio} ×`,
				`${megabytes(bytesRead)} MB`, misses.join(', ') || 'met'
			]; // prettier-ignore
		})
	);
	return table(
		[
			'rows',
			'question',
			'one more, ms',
			'one less, ms',
			'plain DuckDB-WASM, ms',
			'native, ms',
			'ratio',
			'reads',
			'target'
		],
		rows
	);
}

const setTable = (sets: SetResult[]): string =>
	table(
		['rows', 'files', 'all of them', 'two pages rendered', 'plain: open all', 'memory, product', 'memory, plain'],
		sets.map((set) => [
			set.rows.toLocaleString('en'), String(set.files), `${megabytes(set.bytes)} MB`,
			set.renderSeconds === null ? '–' : `${set.renderSeconds} s`, `${(set.plainOpenMs / 1000).toFixed(1)} s`,
			set.productMegabytes === null ? '–' : `${set.productMegabytes} MB`, set.plainMegabytes === null ? '–' : `${set.plainMegabytes} MB`
		]) // prettier-ignore
	);

const startTable = (results: StartResult[]): string =>
	table(
		['first answer', 'product, ms', 'plain DuckDB-WASM, ms', 'ratio'],
		results.map(({ line, cache, product, plainWasm, ratio }) => [
			`${cache}, ${line} line`, `${product.median} (${product.low}–${product.high})`, `${plainWasm.median} (${plainWasm.low}–${plainWasm.high})`, `${ratio} ×`
		]) // prettier-ignore
	);

/** What a reader sees first at 1.6 Mbit/s, 150 ms and a CPU four times slower. */
const firstLookTable = (pages: NonNullable<BenchReport['firstLook']>): string =>
	table(
		[
			'host',
			'page',
			'first chart, finding or row, ms',
			'kB until then, unpacked',
			'times sooner than with the engine first'
		],
		pages.map(({ host, page, medianMs, kilobytes, engineFirstRatio }) => [
			host,
			page,
			String(medianMs),
			String(kilobytes),
			`${engineFirstRatio} ×`
		])
	);

/** Writes the figures as JSON, as a picture, and as tables between two marks of the README. */
export async function writeReport(report: BenchReport, file: string): Promise<void> {
	writeFileSync(file, `${JSON.stringify(report, null, '\t')}\n`);
	const text: string[] = [marks[0]];
	const say = (...lines: string[]): void => void text.push('', lines.join('\n\n'));
	if (report.scale) {
		writeFileSync(join('.readme', 'bench.svg'), drawScale(report.scale));
		say(
			'![Warm questions: product, plain DuckDB-WASM and native DuckDB](.readme/bench.svg)',
			`Median of ${report.rounds} rounds (tenth to ninetieth percent), ${report.when.slice(0, 10)}, load ${report.load.toFixed(1)}. ` +
				`The ratio is the product less one frame (${frameMs.toFixed(1)} ms) over plain DuckDB-WASM.`,
			scaleTable(report.scale),
			setTable(report.scale)
		);
	}
	if (report.start) say(startTable(report.start));
	if (report.firstLook) say(firstLookTable(report.firstLook));
	text.push('', marks[1]);
	const readme = readFileSync('README.md', 'utf8');
	const [from, to] = [readme.indexOf(marks[0]), readme.indexOf(marks[1])];
	if (from < 0 || to < 0) throw new Error(`README.md has no place for the figures: ${marks.join(' … ')}`);
	writeFileSync('README.md', readme.slice(0, from) + text.join('\n') + readme.slice(to + marks[1].length));
}
