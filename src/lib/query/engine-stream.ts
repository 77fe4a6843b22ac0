/** First message to the engine's worker: where the engine's bytes will come through, and the address they stand for. */
export interface EngineFeed {
	engineUrl: string;
	port: MessagePort;
	/** Name of the lock the worker holds as long as it lives. */
	life: string;
}

/** What the port brings: pieces of the file in order, then null. */
export type EnginePiece = Uint8Array<ArrayBuffer> | null;

/** What goes back: null once the worker holds the lock of its life, a text where no engine can be made of what came. */
export type EngineReceipt = string | null;

/** Some hosts unpack .gz on the way (Content-Encoding: gzip), so the first two bytes decide, not the name. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** The pieces of a port as a stream of the unpacked engine, each piece taken as it comes. */
function unpack(port: MessagePort): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
	return new Promise((resolve) => {
		let pieces: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
		const arriving = new ReadableStream<Uint8Array<ArrayBuffer>>({
			start: (controller) => {
				pieces = controller;
			}
		});
		let first = true;
		port.onmessage = ({ data }: MessageEvent<EnginePiece>) => {
			if (first) resolve(data && isGzip(data) ? arriving.pipeThrough(new DecompressionStream('gzip')) : arriving);
			first = false;
			if (data) pieces.enqueue(data);
			else pieces.close();
		};
	});
}

/** The engine as a response that browsers compile while it is still arriving. Damage shows as an error of its body. */
export async function engineResponse(port: MessagePort): Promise<Response> {
	return new Response(await unpack(port), { headers: { 'content-type': 'application/wasm' } });
}
