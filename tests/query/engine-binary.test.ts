import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { sendEngine } from '../../src/lib/query/engine-binary';
import { EngineError } from '../../src/lib/query/engine-error';
import { engineResponse } from '../../src/lib/query/engine-stream';
import { bytes, hostFiles, stalling, type Answer, type FileHost } from './file-host';

/** Stands for the engine: what matters is that it comes out as it went in. Noise, so that it does not pack away. */
let seed = 1;
const noise = (): number => (seed = (seed * 48271) % 2147483647) >> 8;
const engine = Uint8Array.from({ length: 300_000 }, (_, i) => [0, 0x61, 0x73, 0x6d][i] ?? noise());
const packed = gzipSync(engine);

let host: FileHost;
afterEach(() => host?.close());
const progress: [loaded: number, total: number][] = [];

/** Both ends of the port, as the page and its worker hold them. */
async function load(answer: Answer, signal?: AbortSignal): Promise<Blob> {
	const checksum = createHash('sha256').update(engine).digest('hex');
	const sums = { sha256: checksum, packed_sha256: createHash('sha256').update(packed).digest('hex') };
	const manifest = bytes(JSON.stringify({ bytes: engine.length, packed_bytes: packed.length, ...sums }));
	const file = `/e/engine.wasm.gz?${checksum.slice(0, 16)}`;
	host = await hostFiles({ [file]: answer, '/e/manifest.json': manifest });
	progress.length = 0;
	const { port1, port2 } = new MessageChannel();
	const url = new URL('e/engine.wasm.gz', host.url);
	const unpacked = engineResponse(port2).then((response) => response.blob());
	unpacked.catch(() => undefined);
	try {
		await sendEngine(url, port1, { stallMs: 300, signal }, (...at) => progress.push(at));
		return await unpacked;
	} finally {
		port1.close();
	}
}

const failure = (work: Promise<unknown>): Promise<EngineError> =>
	work.then(
		() => expect.fail('it should have failed'),
		(error: unknown) => error as EngineError
	);

describe('the packed engine', () => {
	it('is unpacked, with progress in packed bytes, as a blob of the type browsers compile', async () => {
		const blob = await load(bytes(packed, { 'content-type': 'application/gzip' }));
		expect(blob.type).toBe('application/wasm');
		expect(new Uint8Array(await blob.arrayBuffer())).toEqual(engine);
		expect(progress.at(-1)).toEqual([packed.length, packed.length]);
	});

	it('is taken as it comes from a host that unpacks on the way', async () => {
		const blob = await load(bytes(packed, { 'content-encoding': 'gzip' }));
		expect(new Uint8Array(await blob.arrayBuffer())).toEqual(engine);
		// Told in the bytes that travelled, whoever unpacks them.
		expect(progress.at(-1)).toEqual([packed.length, packed.length]);
	});

	it.each<[string, Answer, RegExp]>([
		['cut short', bytes(packed.subarray(0, packed.length >> 1)), /arrived damaged or cut short/],
		['damaged', bytes(packed.map((byte, i) => (i === 20_000 ? byte ^ 1 : byte))), /arrived damaged or cut short/],
		['a page', bytes('<!doctype html>'), /15 bytes instead of 300000/],
		['empty', bytes(''), /0 bytes instead of/],
		['missing', (response) => response.writeHead(404).end(), /the server answers 404/],
		['stalling', stalling(packed.subarray(0, 5000)), /nothing arrived for/]
	])('that is %s is an error of the network', async (_, answer, message) => {
		const error = await failure(load(answer));
		expect(error).toBeInstanceOf(EngineError);
		expect(error.kind).toBe('network');
		expect(error.message).toMatch(message);
	});

	it('can be cancelled on the way', async () => {
		const controller = new AbortController();
		setTimeout(() => controller.abort(new Error('the reader left')), 50);
		expect((await failure(load(stalling(packed.subarray(0, 5000)), controller.signal))).message).toBe(
			'the reader left'
		);
	});
});
