/** Bytes before the chunk of sizes, which stands first, and that chunk: its length, name, 13 bytes and checksum. */
const headEnd = 8 + 25;

/** The checksum PNG puts behind every chunk (CRC-32). */
function checksum(bytes: Uint8Array): number {
	let rest = 0xffffffff;
	for (const byte of bytes) {
		rest ^= byte;
		for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
	}
	return ~rest >>> 0;
}

/** The same picture, saying how many of its pixels make an inch, so that word processors give it its true size. */
export function withDensity(png: Uint8Array, pixelsPerInch: number): Uint8Array<ArrayBuffer> {
	const perMetre = Math.round(pixelsPerInch / 0.0254);
	const chunk = new DataView(new ArrayBuffer(21));
	chunk.setUint32(0, 9);
	[...'pHYs'].forEach((letter, i) => chunk.setUint8(4 + i, letter.charCodeAt(0)));
	chunk.setUint32(8, perMetre);
	chunk.setUint32(12, perMetre);
	// In metres.
	chunk.setUint8(16, 1);
	chunk.setUint32(17, checksum(new Uint8Array(chunk.buffer, 4, 13)));
	const out = new Uint8Array(png.length + chunk.byteLength);
	out.set(png.subarray(0, headEnd));
	out.set(new Uint8Array(chunk.buffer), headEnd);
	out.set(png.subarray(headEnd), headEnd + chunk.byteLength);
	return out;
}
