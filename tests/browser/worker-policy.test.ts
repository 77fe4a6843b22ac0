import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { earlierBox, engineIsReady } from './compare-page';
import { siteDir, useSite } from './site';
import { engineAnswers } from './engine-answers';

const site = useSite();

/** Another host, which counts who comes. */
let host: Server;
let foreign: string;
const reached: string[] = [];
beforeAll(async () => {
	host = createServer((request, response) => {
		reached.push(request.url ?? '');
		const isPage = request.url === '/plain.html';
		const headers = { 'access-control-allow-origin': '*', 'content-type': isPage ? 'text/html' : 'text/javascript' };
		const body = request.url === '/plain-worker.js' ? probe(foreign) : '';
		response.writeHead(200, headers).end(body);
	});
	host.on('upgrade', ({ url }, socket) => {
		reached.push(url ?? '');
		socket.destroy();
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	foreign = `127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(() => {
	host.closeAllConnections();
	host.close();
});
beforeEach(() => void (reached.length = 0));

/**
 * Stands in place of the engine's script and tries every way out of a worker, each under a path of its own; then says what
 * came of it. Ways that take the address as a text are tried as such too: code in a text could hold an `import()`.
 */
const probe = (at: string): string => `
const done = [];
const ways = {
	fetch: () => fetch('http://${at}/fetch'),
	fetchOfProto: () => WorkerGlobalScope.prototype.fetch.call(self, 'http://${at}/fetchOfProto'),
	request: () => fetch(new Request('http://${at}/request')),
	xhr: () => { const x = new XMLHttpRequest(); x.open('GET', 'http://${at}/xhr'); x.send(); },
	xhrSync: () => { const x = new XMLHttpRequest(); x.open('GET', 'http://${at}/xhrSync', false); x.send(); },
	webSocket: () => new WebSocket('ws://${at}/webSocket'),
	webSocketStream: () => new WebSocketStream('ws://${at}/webSocketStream').opened,
	eventSource: () => new EventSource('http://${at}/eventSource'),
	webTransport: () => new WebTransport('https://${at}/webTransport').ready,
	rtc: () => new RTCPeerConnection({ iceServers: [{ urls: 'stun:${at}' }] }).createOffer(),
	importScripts: () => importScripts('http://${at}/importScripts'),
	worker: () => new Worker(URL.createObjectURL(new Blob(["fetch('http://${at}/worker')"]))),
	moduleWorker: () => new Worker(URL.createObjectURL(new Blob(["import 'http://${at}/moduleWorker'"])), { type: 'module' }),
	sharedWorker: () => new SharedWorker('data:text/javascript,fetch("http://${at}/sharedWorker")'),
	beacon: () => navigator.sendBeacon('http://${at}/beacon'),
	caches: () => caches.open('x').then((cache) => cache.add('http://${at}/caches')),
	serviceWorker: () => navigator.serviceWorker.register('http://${at}/serviceWorker'),
	font: () => new FontFace('x', 'url(http://${at}/font)').load(),
	notification: () => new Notification('x', { icon: 'http://${at}/notification' }),
	channel: () => new BroadcastChannel('out').postMessage('x'),
	evalImport: () => eval("import('http://${at}/evalImport')"),
	indirectEval: () => (0, eval)("import('http://${at}/indirectEval')"),
	newFunction: () => new Function("return import('http://${at}/newFunction')")(),
	constructorOf: () => (() => {}).constructor("return import('http://${at}/constructorOf')")(),
	asyncConstructor: () => (async () => {}).constructor("await import('http://${at}/asyncConstructor')")(),
	generator: () => (function* () {}).constructor("yield import('http://${at}/generator')")().next(),
	asyncGenerator: () => (async function* () {}).constructor("await import('http://${at}/asyncGenerator')")().next(),
	timer: () => setTimeout("import('http://${at}/timer')"),
	interval: () => setInterval("import('http://${at}/interval')")
};
for (const [name, way] of Object.entries(ways)) {
	try { Promise.resolve(way()).catch(() => undefined); done.push(name); } catch {}
}
const out = [...new Set(Object.getOwnPropertyNames(self))].filter((name) => self[name] !== undefined);
self.onmessage = () => undefined;
postMessage({ probe: done, left: out });
`;

/** What a page hears from the probe, whichever worker runs it. */
interface Report {
	probe: string[];
	left: string[];
}
const listen = `
const Plain = Worker;
globalThis.heard = new Promise((resolve) => {
	globalThis.Worker = class extends Plain {
		constructor(...args) {
			super(...args);
			this.addEventListener('message', ({ data }) => data?.probe && resolve(data));
		}
	};
});
globalThis.Plain = Plain;
`;
/** Long enough for every request under way to arrive: one more of our own, made after them, has. */
const settled = async (): Promise<void> => {
	await fetch(`http://${foreign}/last`);
	await new Promise((resolve) => setTimeout(resolve, 500));
	reached.splice(reached.indexOf('/last'), 1);
};
const engineScript = /duckdb-browser-eh\.worker.*\.js$/;
const script = { contentType: 'text/javascript', body: '' };

test('nothing gets out of the worker of the engine, whatever its script tries', async () => {
	const page = await site.open('so-sanh/', {
		faults: [/./],
		prepare: async (context) => {
			await engineAnswers(context);
			await context.addInitScript(listen);
			await context.route(engineScript, (route) => route.fulfill({ ...script, body: probe(foreign) }));
		}
	});
	await earlierBox(page).check();
	const report = await page.evaluate(() => (globalThis as unknown as { heard: Promise<Report> }).heard);
	await settled();
	expect(reached).toEqual([]);
	// No way out is even there: what could be called without an error is what answers with a refusal.
	expect(report.probe.filter((name) => !['fetch', 'request'].includes(name))).toEqual([]);
	const couldLead = /fetch|socket|source|import|worker$|cache|broadcast|db|font|transport|webrtc|notif|xml|serial|usb/i;
	expect(report.left.filter((name) => couldLead.test(name))).toEqual(['fetch']);
});

test('the same script in a worker as browsers make them reaches the host: the trial is one', async () => {
	const page = await site.open(`http://${foreign}/plain.html`, {
		faults: [/./],
		reaches: `http://${foreign}`,
		alive: false
	});
	await page.evaluate(() => new Promise((resolve) => (new Worker('/plain-worker.js').onmessage = resolve)));
	const ways = 'fetch fetchOfProto xhr xhrSync webSocket eventSource importScripts worker caches font'.split(' ');
	const texts = 'evalImport newFunction constructorOf asyncConstructor generator timer interval'.split(' ');
	const missing = (): string[] => [...ways, ...texts].filter((name) => !reached.includes(`/${name}`));
	await expect.poll(missing, { timeout: 15_000 }).toEqual([]);
});

test('the script of the engine, as shipped, holds no import() of its own, and runs in what is left to it', async () => {
	const folder = join(siteDir, '_app/immutable');
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => engineScript.test(name));
	expect(names).toHaveLength(1);
	expect(readFileSync(join(folder, names[0] ?? ''), 'utf8')).not.toMatch(/\bimport\s*\(/);
	const page = await site.open('so-sanh/', { prepare: engineAnswers });
	await earlierBox(page).check();
	await engineIsReady(page);
});
