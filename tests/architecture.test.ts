import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom, as drawn in the README. `messages` are the words of the interface. */
const allowed: Record<string, string[]> = {
	domain: [],
	query: ['domain'],
	view: ['domain'],
	charts: ['domain'],
	messages: ['domain'],
	ui: ['domain', 'query', 'view', 'charts', 'messages', 'report'],
	report: ['domain'],
	server: ['domain', 'query', 'report'],
	routes: ['domain', 'query', 'view', 'messages', 'ui', 'server'],
	hooks: ['charts', 'ui']
};
const longestFile = 400;

function filesUnder(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte|css)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}

const moduleOf = (path: string): string => {
	const [, first = '', second = ''] = path.split('/');
	if (first === 'lib') return second;
	return first.startsWith('hooks') ? 'hooks' : first;
};

/** Files of the project that a file imports. */
function importsOf(path: string): string[] {
	const text = readFileSync(path, 'utf8');
	const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
	return found.flatMap((name) => {
		if (name.startsWith('$lib/')) return [name.replace('$lib', 'src/lib')];
		return name.startsWith('.') ? [normalize(join(dirname(path), name))] : [];
	});
}

const sources = filesUnder('src').filter((path) => !/app\.d\.ts$/.test(path));
const resolveFile = (path: string): string =>
	['', '.ts', '.svelte.ts'].map((ending) => path + ending).find((one) => sources.includes(one)) ?? path;

describe('imports', () => {
	test.each(sources.map((path) => [path]))('%s goes only where its module may', (path) => {
		const from = moduleOf(path);
		if (!(from in allowed)) return;
		for (const target of importsOf(path)) {
			const to = moduleOf(target);
			if (to === from || target.includes('$types')) continue;
			expect(allowed[from], `${path} imports ${target}`).toContain(to);
		}
	});

	test('the server is imported by server files alone', () => {
		const guilty = sources.filter(
			(path) =>
				moduleOf(path) === 'routes' &&
				!/[.+]server\.ts$/.test(path) &&
				importsOf(path).some((target) => moduleOf(target) === 'server')
		);
		expect(guilty).toEqual([]);
	});

	test('there are no cycles', () => {
		const graph = new Map(sources.map((path) => [path, importsOf(path).map(resolveFile)]));
		const done = new Set<string>();
		const visit = (path: string, trail: string[]): void => {
			expect(trail, `cycle: ${[...trail, path].join(' → ')}`).not.toContain(path);
			if (done.has(path)) return;
			for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
			done.add(path);
		};
		for (const path of sources) visit(path, []);
	});

	test('packages stay where they belong', () => {
		const homes: Record<string, RegExp> = {
			echarts: /^src\/lib\/charts\//,
			'@duckdb/duckdb-wasm': /^src\/lib\/(query|ui\/engine)\//,
			'apache-arrow': /^src\/lib\/query\//,
			hyparquet: /^src\/lib\/query\//,
			'hyparquet-writer': /^src\/lib\/ui\/take-away\//,
			'write-excel-file': /^src\/lib\/ui\/take-away\//,
			'pdfjs-dist': /^src\/lib\/report\/grid\/pdf\//,
			fflate: /^src\/lib\/(report|ui\/take-away)\//,
			'@duckdb/node-api': /^src\/lib\/server\//,
			minisearch: /^src\/lib\/ui\/search\//,
			svelte: /^src\/(lib\/ui|routes)\//
		};
		for (const path of sources) {
			for (const [name, home] of Object.entries(homes)) {
				const imports = new RegExp(`from '${name}(/|')|import\\('${name}/`).test(readFileSync(path, 'utf8'));
				if (imports) expect(relative('.', path), `${name} is imported`).toMatch(home);
			}
		}
	});
});

test('one component renders charts', () => {
	const callers = sources.filter(
		(path) => /\binit\(/.test(readFileSync(path, 'utf8')) && /echarts/.test(readFileSync(path, 'utf8'))
	);
	expect(callers).toEqual(['src/lib/charts/render-svg.ts']);
});

test('files are small', () => {
	const all = ['src', 'scripts', 'tests']
		.flatMap(filesUnder)
		.map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length }));
	expect(all.filter(({ lines }) => lines > longestFile)).toEqual([]);
});

test('no file addresses another host', () => {
	const guilty = sources.filter((path) => /https?:\/\/(?!www\.w3\.org)/.test(readFileSync(path, 'utf8')));
	expect(guilty).toEqual([]);
});
