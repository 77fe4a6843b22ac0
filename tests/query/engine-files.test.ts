import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'engine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (): string =>
	execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/engine-files.ts'), folder], {
		cwd: root,
		encoding: 'utf8'
	});
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('packs the engine under the limit of hosts, alike every time, and only when needed', () => {
	expect(run()).toMatch(/packed to \d+/);
	const file = join(folder, 'duckdb-eh.wasm.gz');
	const packed = readFileSync(file);
	expect(packed.length).toBeLessThan(25 * 1024 * 1024);
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
	const wasm = readFileSync(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
	expect(manifest).toEqual({
		bytes: wasm.length,
		packed_bytes: packed.length,
		sha256: hashOf(wasm),
		packed_sha256: hashOf(packed)
	});
	expect(hashOf(gunzipSync(packed))).toBe(hashOf(wasm));

	expect(run()).toMatch(/up to date/);
	truncateSync(file, 1000);
	expect(run()).toMatch(/packed to \d+/);
	expect(statSync(file).size).toBe(packed.length);
	expect(hashOf(readFileSync(file))).toBe(hashOf(packed));
});
