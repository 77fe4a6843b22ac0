import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawPng } from '../../src/lib/server/preview/draw-card';
import { withDensity } from '../../src/lib/ui/take-away/png-density';

/** Chunks of a PNG, each with its checksum held against its bytes. */
function chunksOf(png: Buffer): { name: string; data: Buffer }[] {
	const chunks = [];
	for (let at = 8; at < png.length;) {
		const size = png.readUInt32BE(at);
		const [named, data] = [png.subarray(at + 4, at + 8 + size), png.subarray(at + 8, at + 8 + size)];
		expect(png.readUInt32BE(at + 8 + size)).toBe(crc32(named));
		chunks.push({ name: named.toString('latin1', 0, 4), data });
		at += 12 + size;
	}
	return chunks;
}

test('a picture says that 192 of its pixels make an inch, and is the same picture', () => {
	const drawn = drawPng(
		'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="4" height="8"/></svg>'
	);
	const chunks = chunksOf(Buffer.from(withDensity(drawn, 192)));
	expect(chunks.slice(0, 2).map(({ name }) => name)).toEqual(['IHDR', 'pHYs']);
	const density = chunks[1]?.data as Buffer;
	// 192 / 0.0254 pixels to the metre.
	expect([density.readUInt32BE(0), density.readUInt32BE(4), density[8]]).toEqual([7559, 7559, 1]);
	expect(chunks.filter(({ name }) => name !== 'pHYs')).toEqual(chunksOf(drawn));
});
