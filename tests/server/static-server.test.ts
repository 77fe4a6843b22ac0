import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStaticServer, type StaticServer } from '../../scripts/static-server';

let parent: string;
let server: StaticServer;
let below: StaticServer;

beforeAll(async () => {
	parent = mkdtempSync(join(tmpdir(), 'served-'));
	const folder = join(parent, 'build');
	for (const name of ['build', 'build/so-sanh', 'secret']) mkdirSync(join(parent, name));
	writeFileSync(join(folder, '404.html'), 'not here');
	writeFileSync(join(folder, 'gone.txt'), 'gone');
	for (const name of ['build', 'build/so-sanh', 'secret']) writeFileSync(join(parent, name, 'index.html'), name);
	[server, below] = [await startStaticServer(folder), await startStaticServer(folder, 0, '/ban/thu/')];
	rmSync(join(folder, 'gone.txt'));
});
afterAll(async () => {
	await Promise.all([server.close(), below.close()]);
	rmSync(parent, { recursive: true, force: true });
});

interface Answer {
	status: number | undefined;
	location: string | undefined;
	body: string;
}

/** Asks for a path letter for letter: `fetch` would tidy it first. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}, of = server): Promise<Answer> {
	const { hostname, port } = new URL(of.url);
	return new Promise((resolve, reject) => {
		const asked = request({ hostname, port, path, method, headers }, (response) => {
			let body = '';
			response.on('data', (chunk) => (body += chunk));
			response.on('end', () => resolve({ status: response.statusCode, location: response.headers.location, body }));
		});
		asked.on('error', reject).end();
	});
}

describe('npm start', () => {
	test.each([
		'/%E0%A4%A', '/%', '/a%00b', '/so-sanh%00', '/../secret', '/%2e%2e/secret', '/%2e%2e%2fsecret/', '/..%5csecret',
		'/so-sanh/../../secret/', '//so-sanh', '/%2fso-sanh', 'http://other.vn/'
	])('%s is no path: 400, and the server goes on', async (path) => {
		expect((await ask(path)).status).toBe(400);
		expect(await ask('/')).toMatchObject({ status: 200, body: 'build' });
	}); // prettier-ignore

	test.each(['bytes=10-5', 'bytes=-1', 'bytes=x-y', 'bytes=0-0,2-3', 'lines=1-2', 'bytes=99999-'])(
		'a range "%s" is answered, and the server goes on',
		async (range) => {
			expect([200, 206, 416]).toContain((await ask('/', 'GET', { range })).status);
			expect((await ask('/')).status).toBe(200);
		}
	);

	test('a path longer than any file name, a file that has gone, other methods and hosts', async () => {
		expect((await ask(`/${'a'.repeat(10_000)}`)).status).toBe(404);
		expect(await ask('/gone.txt')).toMatchObject({ status: 404, body: 'not here' });
		expect((await ask('/', 'POST')).status).toBe(405);
		expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
		expect((await ask('/', 'GET', { host: 'a b:99999999' })).status).toBe(200);
		expect((await ask('/')).status).toBe(200);
	});

	test('a folder without its slash is led to it, here and under a sub-path', async () => {
		expect(await ask('/so-sanh?ky=2022?x')).toMatchObject({ status: 301, location: '/so-sanh/?ky=2022?x' });
		expect(await ask('/ban/thu', 'GET', {}, below)).toMatchObject({ status: 301, location: '/ban/thu/' });
		expect(await ask('/ban/thu/so-sanh', 'GET', {}, below)).toMatchObject({
			status: 301,
			location: '/ban/thu/so-sanh/'
		});
		expect(await ask('/ban/thu/', 'GET', {}, below)).toMatchObject({ status: 200, body: 'build' });
	});
});
