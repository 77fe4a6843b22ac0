import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FileHost {
	/** Ends in a slash. */
	url: URL;
	/** Paths asked for, in order. */
	asked: string[];
	close(): void;
}

export type Answer = (response: ServerResponse) => void;

/** Answers with these bytes. */
export const bytes =
	(body: Uint8Array | string, headers: Record<string, string> = {}): Answer =>
	(response) =>
		response.writeHead(200, headers).end(body);

/** Sends the beginning and then nothing, the connection left open. */
export const stalling =
	(body: Uint8Array): Answer =>
	(response) =>
		response.writeHead(200).write(body);

/** A dumb host of a few answers by path; anything else is 404 with a page, as hosts do. */
export async function hostFiles(answers: Record<string, Answer>): Promise<FileHost> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const path = request.url ?? '';
		asked.push(path);
		const answer = answers[path];
		if (answer) answer(response);
		else response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>404</title>');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const close = (): void => {
		server.closeAllConnections();
		server.close();
	};
	return { url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`), asked, close };
}
