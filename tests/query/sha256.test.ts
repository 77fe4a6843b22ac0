import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { Sha256, sha256Hex } from '../../src/lib/query/sha256';

const byNode = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('gives the checksum every other gives, however the bytes come', () => {
	fc.assert(
		fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (pieces) => {
			const sum = new Sha256();
			for (const piece of pieces) sum.update(piece);
			expect(sum.hex()).toBe(byNode(Buffer.concat(pieces)));
		})
	);
});

it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 100_000])(
	'of %i bytes, with and without what browsers bring',
	async (length) => {
		const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + 7) & 255);
		expect(await sha256Hex(bytes)).toBe(byNode(bytes));
		vi.stubGlobal('crypto', {});
		expect(await sha256Hex(bytes)).toBe(byNode(bytes));
		vi.unstubAllGlobals();
	}
);
