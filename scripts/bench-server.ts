import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BenchServer {
	/** Address of the site with a slash at the end. */
	url: string;
	close(): Promise<void>;
}

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm'
};
/** What hosts that compress do compress; fonts, Parquet files and the packed engine travel as they are. */
const compressible = ['.html', '.js', '.css', '.json', '.svg', '.wasm', '.duckdb'];

/**
 * Serves a folder over HTTP/1.1 as a plain host does, with or without gzip. Every file is packed once and kept, so that
 * packing is not measured. `mounts`: folders that stand before it, by the beginning of the address ("/data/").
 */
export async function startBenchServer(
	folder: string,
	compress: boolean,
	mounts: Record<string, string> = {}
): Promise<BenchServer> {
	const bodies = new Map<string, Buffer>();
	const bodyOf = (file: string, packed: boolean): Buffer => {
		const known = bodies.get(file) ?? (packed ? gzipSync(readFileSync(file)) : readFileSync(file));
		bodies.set(file, known);
		return known;
	};
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = normalize(decodeURIComponent(pathname));
		const mount = Object.keys(mounts).find((start) => path.startsWith(start));
		let file = mount ? join(mounts[mount] ?? '', path.slice(mount.length)) : join(folder, path);
		if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
		if (!existsSync(file)) return void response.writeHead(404).end();
		const ending = extname(file);
		const packed = compress && compressible.includes(ending);
		const body = bodyOf(file, packed);
		response.writeHead(200, {
			'content-type': types[ending] ?? 'application/octet-stream',
			'content-length': body.byteLength,
			'cache-control': 'no-cache',
			...(packed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {})
		});
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		url: `http://127.0.0.1:${port}/`,
		close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections()))
	};
}
