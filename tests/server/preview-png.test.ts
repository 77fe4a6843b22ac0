import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawPng } from '../../src/lib/server/preview/draw-card';
import { lettersOf, mergeFonts } from '../../src/lib/server/preview/merge-fonts';
import { encodePalettePng } from '../../src/lib/server/preview/palette-png';
import { readWoff, writeTrueType } from '../../src/lib/server/preview/sfnt';
import { readPart } from '../../src/lib/server/preview/typeface';

/** Pixels of a palette PNG as index rows, and its palette. */
function readPng(file: Buffer): { width: number; height: number; palette: number[][]; rows: Buffer } {
	let [palette, rows]: [number[][], Buffer] = [[], Buffer.alloc(0)];
	for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
		const content = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
		const type = file.toString('latin1', at + 4, at + 8);
		if (type === 'PLTE') palette = Array.from({ length: content.length / 3 }, (_, i) => [...content.subarray(i * 3, i * 3 + 3)]); // prettier-ignore
		if (type === 'IDAT') rows = inflateSync(content);
	}
	return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), palette, rows };
}

/** How dark all pixels are together, in black ones. */
function inkOf(file: Buffer): number {
	const { width, height, palette, rows } = readPng(file);
	let ink = 0;
	for (let y = 0; y < height; y++)
		for (let x = 1; x <= width; x++) ink += 1 - (palette[rows[y * (width + 1) + x] as number]?.[0] ?? 255) / 255;
	return ink;
}

const draw = (text: string, weight = 400): Buffer =>
	drawPng(
		`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="120" height="80" fill="#ffffff"/>` +
			`<text x="20" y="55" font-size="40" font-family="Be Vietnam Pro" font-weight="${weight}">${text}</text></svg>`
	);

const vietnamese = 'ăâđêôơưĂÂĐÊÔƠƯáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';

describe('the typeface', () => {
	const parts = [readPart('latin', 600), readPart('vietnamese', 600)] as [ReturnType<typeof readWoff>, ReturnType<typeof readWoff>]; // prettier-ignore
	const merged = mergeFonts(parts, 'Be Vietnam Pro');

	test('holds all Vietnamese letters, figures and the sign of approximation', () => {
		const letters = lettersOf12(merged.get('cmap') as Buffer);
		for (const part of parts) for (const letter of lettersOf(part)) expect(letters).toContain(letter);
		for (const letter of `${vietnamese}0123456789%.,()–−·“”…≈\u00a0`) expect(letters).toContain(letter.codePointAt(0));
	});

	test('is a TrueType file whose tables lie whole, in order and apart', () => {
		const file = writeTrueType(merged);
		expect(file.readUInt32BE(0)).toBe(0x00010000);
		const tags = Array.from({ length: file.readUInt16BE(4) }, (_, i) =>
			file.toString('latin1', 12 + i * 16, 16 + i * 16)
		);
		expect(tags).toEqual([...tags].sort());
		tags.forEach((tag, i) => {
			const [sum, offset, length] = [4, 8, 12].map((at) => file.readUInt32BE(12 + i * 16 + at)) as [number, number, number]; // prettier-ignore
			const table = file.subarray(offset, offset + length);
			expect(table.equals(merged.get(tag) as Buffer)).toBe(true);
			const whole = Buffer.concat([table, Buffer.alloc(3)]);
			let found = 0;
			for (let at = 0; at < length; at += 4) found = (found + whole.readUInt32BE(at)) >>> 0;
			expect(found).toBe(sum);
		});
		const count = (merged.get('maxp') as Buffer).readUInt16BE(4);
		expect((merged.get('loca') as Buffer).length).toBe((count + 1) * 4);
		expect((merged.get('loca') as Buffer).readUInt32BE(count * 4)).toBe((merged.get('glyf') as Buffer).length);
		expect((merged.get('hmtx') as Buffer).length).toBe(count * 4);
	});

	test('draws every letter, bolder where it is to be bold', () => {
		for (const letter of `${vietnamese}≈`) {
			const [plain, bold] = [inkOf(draw(letter)), inkOf(draw(letter, 600))];
			expect(plain, letter).toBeGreaterThan(20);
			expect(bold, letter).toBeGreaterThan(plain);
		}
		// The mark is drawn, not the bare letter.
		for (const [marked, bare] of ['ếe', 'ệe', 'ơo', 'ựu', 'đd', '≈~'])
			expect(inkOf(draw(marked as string))).toBeGreaterThan(inkOf(draw(bare as string)));
	});

	test('a letter it lacks is named instead of left out', () => {
		for (const letter of '≥≤→‰▲ǎ')
			expect(() => draw(`Tỷ lệ ${letter} 90 %`)).toThrow(`lacks ${letter} of "Tỷ lệ ${letter} 90 %"`);
		// A letter and its mark apart are one letter once they are put together.
		expect(() => draw('ế'.normalize('NFD'))).not.toThrow();
		expect(() => draw('5\u202f% &lt; 6 &amp; “7” – 8…')).not.toThrow();
	});

	test('refuses what is no font', () => {
		expect(() => readWoff(Buffer.from('no font at all'))).toThrow('not a WOFF file');
	});
});

/** Letters of a character map in format 12. */
function lettersOf12(cmap: Buffer): Set<number> {
	const map = cmap.subarray(cmap.readUInt32BE(8));
	expect(map.readUInt16BE(0)).toBe(12);
	return new Set(Array.from({ length: map.readUInt32BE(12) }, (_, i) => map.readUInt32BE(16 + i * 12)));
}

describe('a palette PNG', () => {
	test('keeps flat colours exactly, and says its size', () => {
		const colours = [[255, 255, 255], [23, 28, 33], [0, 105, 168], [201, 79, 0]] as const; // prettier-ignore
		const pixels = Uint8Array.from(Array.from({ length: 40 }, (_, i) => [...(colours[i % 4] ?? []), 255]).flat());
		const { width, height, palette, rows } = readPng(encodePalettePng(pixels, 8, 5));
		expect([width, height]).toEqual([8, 5]);
		for (let i = 0; i < 40; i++) {
			const index = rows[Math.floor(i / 8) * 9 + 1 + (i % 8)] as number;
			expect(palette[index]).toEqual(colours[i % 4]);
		}
		expect(() => encodePalettePng(pixels, 9, 5)).toThrow();
	});

	test('keeps the pale bars of two provinces apart, and a grid line from the paper', () => {
		const pale = ['#b2d2e5', '#b2d9ce', '#efcab2', '#ddcae2', '#e4e8eb'];
		const bars = pale.map((fill, i) => `<rect y="${i * 8}" width="${i < 4 ? 30 : 400}" height="7" fill="${fill}"/>`);
		const { palette } = readPng(
			drawPng(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40"><rect width="400" height="40" fill="#fff"/>${bars.join('')}</svg>`) // prettier-ignore
		);
		const hex = palette.map((channels) => `#${channels.map((n) => n.toString(16).padStart(2, '0')).join('')}`);
		expect(hex).toEqual(expect.arrayContaining([...pale, '#ffffff']));
	});

	test('is the same for the same drawing', () => {
		expect(draw('Hải Dương').equals(draw('Hải Dương'))).toBe(true);
	});
});
