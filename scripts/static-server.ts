import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
	/** Address of the site with a slash at the end. */
	url: string;
	close(): Promise<void>;
}

/** The path of a request as the name of a file; null where it is none: a broken escape, a way out of the folder, a NUL. */
function readPath(raw: string): string | null {
	try {
		const path = decodeURIComponent(raw);
		const isPlain = path.startsWith('/') && !/^\/\/|[\0\\]|(^|\/)\.\.?(\/|$)/.test(path);
		return isPlain ? path : null;
	} catch {
		return null;
	}
}

/** sirv starts to read a range of any kind, and ends the process where it cannot. Other ranges are ignored, as hosts may. */
function keepPlainRange(request: IncomingMessage): void {
	const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
	if (from === undefined || (to && Number(to) < Number(from))) delete request.headers.range;
}

/**
 * Serves a folder the way any dumb host does: files as they are, no rewriting, no special headers, 404.html where nothing
 * is, 400 for what is no path. `base` puts the site under a sub-path ("/ban/thu/"). Port 0 takes a free one.
 */
export async function startStaticServer(folder: string, port = 0, base = '/'): Promise<StaticServer> {
	const notFound = readFileSync(join(folder, '404.html'));
	const files = sirv(folder, { dev: false, etag: true });

	function answer(request: IncomingMessage, response: ServerResponse): void {
		const end = (status: number, headers: Record<string, string>, body: string | Buffer = ''): void =>
			void response.writeHead(status, headers).end(body);
		const missing = (): void => end(404, { 'content-type': 'text/html; charset=utf-8' }, notFound);
		if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { allow: 'GET, HEAD' });
		const [raw = '', query] = (request.url ?? '').split(/\?(.*)/s);
		const path = readPath(raw);
		if (path === null) return end(400, { 'content-type': 'text/plain; charset=utf-8' }, 'Bad request');
		// As Apache, nginx and the usual static hosts do: a folder is asked for with its slash.
		const withSlash = (): void => end(301, { location: `${raw}/${query ? `?${query}` : ''}` });
		if (`${path}/` === base) return withSlash();
		if (!path.startsWith(base)) return missing();
		const file = join(folder, path.slice(base.length));
		if (!path.endsWith('/') && existsSync(join(file, 'index.html'))) return withSlash();
		// A file that has gone since the server began would end the process when it is read.
		if (!existsSync(file)) return missing();
		keepPlainRange(request);
		request.url = `/${raw.slice(base.length)}`;
		files(request, response, missing);
	}

	const server: Server = createServer(answer);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	const address = server.address();
	const actual = typeof address === 'object' && address ? address.port : port;
	return {
		url: `http://127.0.0.1:${actual}${base}`,
		close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections()))
	};
}
