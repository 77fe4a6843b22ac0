import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Renders pages of the built site over other data, as prerendering does: the filters of the bench's pages must offer what
 * its sets hold. Run with DATA_FOLDER: tsx scripts/bench/render-pages.ts <folder for the pages> <path> …
 */
const [folder = '', ...paths] = process.argv.slice(2);
const built = resolve('.svelte-kit/output/server');
const load = (file: string): Promise<Record<string, unknown>> => import(pathToFileURL(join(built, file)).href);

interface Server {
	init(options: { env: Record<string, string> }): Promise<void>;
	respond(request: Request, options: { getClientAddress(): string }): Promise<Response>;
}
const { Server } = (await load('index.js')) as { Server: new (manifest: unknown) => Server };
const { manifest } = await load('manifest-full.js');
const server = new Server(manifest);
await server.init({ env: {} });
for (const path of paths) {
	const request = new Request(`http://localhost${path}`);
	const response = await server.respond(request, { getClientAddress: () => '127.0.0.1' });
	if (!response.ok) throw new Error(`${path}: ${response.status} ${(await response.text()).slice(0, 500)}`);
	mkdirSync(join(folder, path), { recursive: true });
	writeFileSync(join(folder, path, 'index.html'), await response.text());
}
process.exit(0);
