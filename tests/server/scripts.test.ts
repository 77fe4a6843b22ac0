import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/lib/server/command-line';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'scripts-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
	code: number | null;
	stderr: string;
}

function run(script: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
	const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
		env: { ...process.env, ...env }
	});
	let stderr = '';
	child.stderr.on('data', (chunk) => (stderr += chunk));
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr: stderr.trim() })));
}

describe.concurrent('scripts called wrongly say in one line how, without a stack', () => {
	test.each([
		['data', ['--fast'], /^Usage: npm run data/],
		['data', ['a', 'b', 'c'], /^Usage: npm run data/],
		['data', ['/no/such/folder'], /^No folder \/no\/such\/folder\.$/],
		['ingest', ['r.txt', 's.txt', '--document', 'kh-2022'], /^Usage: npm run ingest/],
		['ingest', ['r.txt', '--document'], /^Usage: npm run ingest/],
		['ingest', ['r.txt', '--documents', 'kh-2022'], /^Usage: npm run ingest/],
		['report', [], /^Usage: npm run report/],
		['report', ['r.txt', '--dry', '--fast'], /^Usage: npm run report/],
		['edition', ['--vi', 'Thử'], /^Usage: npm run edition/],
		['edition', ['--vi', 'Thử', '--en', 'Trial', '--data', '/no/such/folder'], /^No folder/],
		['verify-sources', [], /^Usage: npm run verify:sources/],
		['verify-sources', ['/no/such/folder'], /^No folder/],
		['serve', ['--port', '80'], /^Usage: npm start/]
	])('%s %j', { timeout: 60_000 }, async (script, args, message) => {
		const { code, stderr } = await run(script, args);
		expect(stderr).toMatch(message);
		expect([code, stderr.split('\n').length]).toEqual([2, 1]);
	});

	test.each(['abc', '70000', '-1', '80.5'])('PORT=%s', { timeout: 60_000 }, async (PORT) => {
		const { code, stderr } = await run('serve', [], { PORT });
		expect(stderr).toMatch(/^Usage: npm start, or PORT=/);
		expect([code, stderr.split('\n').length]).toEqual([2, 1]);
	});

	test('what breaks unforeseen is one line as well', { timeout: 60_000 }, async () => {
		const file = join(folder, 'a-file');
		writeFileSync(file, '');
		const { code, stderr } = await run('data', ['data', join(file, 'out')]);
		expect(stderr).toMatch(/^Stopped, not all is done: ENOTDIR.*$/);
		expect([code, stderr.split('\n').length]).toEqual([1, 1]);
	});
});

test('parseArguments gives words and options, or null', () => {
	expect(parseArguments(['r.txt', '--document', 'x'], ['document'], [1, 1])).toEqual({
		positionals: ['r.txt'],
		options: { document: 'x' }
	});
	expect(parseArguments(['r.txt', '--document', ''], ['document'], [1, 1])).toBeNull();
	expect(parseArguments([''], [], [0, 1])).toBeNull();
});
