import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { EngineManifest } from '../src/lib/query/engine-binary';

/**
 * Packs DuckDB's WebAssembly for the site: static/engine/duckdb-eh.wasm.gz and manifest.json. Packed, because some hosts
 * refuse files over 25 MiB and others do not compress. Does nothing when the files are those of the installed version.
 * Run: npx tsx scripts/engine-files.ts [folder]
 */
const hostLimit = 25 * 1024 * 1024;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(process.argv[2] ?? join(root, 'static/engine'));
const packedFile = join(folder, 'duckdb-eh.wasm.gz');
const manifestFile = join(folder, 'manifest.json');

const wasm = readFileSync(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sha256 = hashOf(wasm);

function isUpToDate(): boolean {
	if (!existsSync(packedFile) || !existsSync(manifestFile)) return false;
	try {
		const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Partial<EngineManifest>;
		return manifest.sha256 === sha256 && manifest.packed_sha256 === hashOf(readFileSync(packedFile));
	} catch {
		return false;
	}
}

if (isUpToDate()) {
	console.log('engine files: up to date');
} else {
	const packed = gzipSync(wasm, { level: 9 });
	// The tenth byte names the operating system; 255 is "unknown", the same on every machine.
	packed[9] = 255;
	if (packed.byteLength > hostLimit) throw new Error(`${packedFile}: ${packed.byteLength} bytes, over what hosts take`);
	const manifest: EngineManifest = {
		bytes: wasm.byteLength,
		packed_bytes: packed.byteLength,
		sha256,
		packed_sha256: hashOf(packed)
	};
	mkdirSync(folder, { recursive: true });
	writeFileSync(packedFile, packed);
	writeFileSync(manifestFile, `${JSON.stringify(manifest)}\n`);
	console.log(`engine files: ${wasm.byteLength} bytes packed to ${packed.byteLength}`);
}
