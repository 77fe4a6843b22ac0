import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
	/** Address of the site with a slash at the end. */
	url: string;
	close(): Promise<void>;
}

/**
 * Serves a folder the way any dumb host does: files as they are, no rewriting, no special headers, 404.html where nothing
 * is. `base` puts the site under a sub-path ("/ban/thu/"). Port 0 takes a free one.
 */
export async function startStaticServer(folder: string, port = 0, base = '/'): Promise<StaticServer> {
	const notFound = readFileSync(join(folder, '404.html'));
	const files = sirv(folder, { dev: false, etag: true });
	const server: Server = createServer((request, response) => {
		const missing = (): void => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(notFound);
		};
		if (!request.url?.startsWith(base)) return missing();
		const [path = '', query] = request.url.split('?');
		if (!path.endsWith('/') && existsSync(join(folder, decodeURI(path.slice(base.length)), 'index.html'))) {
			// As Apache, nginx and the usual static hosts do: a folder is asked for with its slash.
			response.writeHead(301, { location: `${path}/${query ? `?${query}` : ''}` });
			return void response.end();
		}
		request.url = `/${request.url.slice(base.length)}`;
		files(request, response, missing);
	});
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
