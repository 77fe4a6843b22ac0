import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Manifest } from '../../../src/lib/domain/tables';
import type { StaticServer } from '../../../scripts/static-server';
import { siteDir } from '../site';

/** Edition of the data that take the place of those the site was built with. Every value is one more in them. */
export const newEdition = 'zz99999';

const kinds: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.css': 'text/css',
	'.woff2': 'font/woff2'
};

const sumOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** A page as built from the other data: its scripts name the edition, and its policy their checksums. */
function withSums(text: string, edition: string): string {
	const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
	const sums = scripts.map((script) => [sumOf(script), sumOf(script.replaceAll(edition, newEdition))] as const);
	return sums.reduce((page, [old, now]) => page.replaceAll(old, now), text).replaceAll(edition, newEdition);
}

/** What the host holds instead of the built site. */
export interface Swap {
	data: boolean;
	manifest: boolean;
	pages: boolean;
}

/** A host whose files are replaced while pages are open, as an upload does: data, their manifest, pages. */
export class SwappingHost {
	readonly #folder = mkdtempSync(join(tmpdir(), 'doi-sanh-swap-'));
	/** Edition the site was built with. */
	readonly edition: string;
	/** Paths asked for. */
	readonly asked: string[] = [];
	swapped: Swap = { data: false, manifest: false, pages: false };

	constructor() {
		this.edition = this.#manifest().edition;
	}

	#manifest(): Manifest {
		return JSON.parse(readFileSync(join(siteDir, 'data/manifest.json'), 'utf8')) as Manifest;
	}

	/** Writes the other data: each table anew, the figures with other values. */
	async prepare(): Promise<void> {
		const instance = await DuckDBInstance.create();
		const connection = await instance.connect();
		const manifest = this.#manifest();
		for (const file of manifest.files) {
			const changed: Partial<Record<typeof file.table, string>> = {
				observations: 'value + 1 AS value',
				tasks: "name_vi || ' *' AS name_vi"
			};
			const columns = changed[file.table] ? `* REPLACE (${changed[file.table]})` : '*';
			const target = join(this.#folder, file.path);
			await connection.run(
				`COPY (SELECT ${columns} FROM read_parquet('${join(siteDir, 'data', file.path)}')) TO '${target}' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 5000)`
			);
			const bytes = readFileSync(target);
			Object.assign(file, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
		}
		connection.closeSync();
		writeFileSync(join(this.#folder, 'manifest.json'), JSON.stringify({ ...manifest, edition: newEdition }));
	}

	#read(path: string): Buffer {
		const { data, manifest, pages } = this.swapped;
		const name = path.replace(/^\/data\//, '');
		if (name !== path && (name === 'manifest.json' ? manifest : data)) return readFileSync(join(this.#folder, name));
		const bytes = readFileSync(join(siteDir, path));
		const isPage = path.endsWith('.html') || (path.endsWith('.json') && name === path);
		return pages && isPage ? Buffer.from(withSums(bytes.toString(), this.edition)) : bytes;
	}

	/** Serves as a dumb host does, with ETags of what the files hold. */
	async start(): Promise<StaticServer> {
		const server = createServer((request, response) => {
			const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
			this.asked.push(path);
			try {
				const bytes = this.#read(path.endsWith('/') ? `${path}index.html` : path);
				const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
				const headers = { etag, 'content-type': kinds[extname(path) || '.html'] ?? 'application/octet-stream' };
				if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
				else response.writeHead(200, headers).end(bytes);
			} catch {
				response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>404</title>');
			}
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const close = async (): Promise<void> => {
			server.closeAllConnections();
			server.close();
			rmSync(this.#folder, { recursive: true, force: true });
		};
		return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
	}
}
