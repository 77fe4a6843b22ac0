import { tableOf, type Tables } from './sfnt';

/** A glyph: its outline, and how far it moves the pen and starts from it, in units of the font. */
interface Glyph {
	outline: Buffer;
	advance: number;
	bearing: number;
}

interface Part {
	glyphs: Glyph[];
	/** Glyph index by letter. */
	letters: Map<number, number>;
}

/** Flags of the parts of a composed outline. */
const wide = 0x1;
const more = 0x20;
const scales = [
	[0x8, 2],
	[0x40, 4],
	[0x80, 8]
] as const;

function readGlyphs(tables: Tables): Glyph[] {
	const [head, hhea, maxp, loca, glyf, hmtx] = ['head', 'hhea', 'maxp', 'loca', 'glyf', 'hmtx'].map((tag) =>
		tableOf(tables, tag)
	) as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];
	const long = head.readInt16BE(50) === 1;
	const offset = (i: number): number => (long ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2);
	const metrics = hhea.readUInt16BE(34);
	return Array.from({ length: maxp.readUInt16BE(4) }, (_, i) => ({
		outline: Buffer.from(glyf.subarray(offset(i), offset(i + 1))),
		advance: hmtx.readUInt16BE(Math.min(i, metrics - 1) * 4),
		bearing: hmtx.readInt16BE(i < metrics ? i * 4 + 2 : metrics * 4 + (i - metrics) * 2)
	}));
}

/** Letters of the character map in format 4, which every web font has. */
function readLetters(tables: Tables): Map<number, number> {
	const cmap = tableOf(tables, 'cmap');
	const letters = new Map<number, number>();
	for (let i = 0; i < cmap.readUInt16BE(2); i++) {
		const map = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
		if (map.readUInt16BE(0) !== 4) continue;
		const size = map.readUInt16BE(6);
		for (let at = 0; at < size; at += 2) {
			const [end, start, delta] = [14, 16 + size, 16 + 2 * size].map((base) => map.readUInt16BE(base + at)) as [number, number, number]; // prettier-ignore
			const rangeAt = 16 + 3 * size + at;
			const range = map.readUInt16BE(rangeAt);
			for (let letter = start; letter <= end && letter < 0xffff; letter++) {
				const found = range === 0 ? letter : map.readUInt16BE(rangeAt + range + (letter - start) * 2);
				const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
				if (glyph > 0) letters.set(letter, glyph);
			}
		}
	}
	return letters;
}

/** Composed outlines name other glyphs: their numbers move with them. */
function shiftParts(outline: Buffer, by: number): Buffer {
	if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
	const out = Buffer.from(outline);
	for (let at = 10, flags = more; flags & more;) {
		flags = out.readUInt16BE(at);
		out.writeUInt16BE(out.readUInt16BE(at + 2) + by, at + 2);
		at += 4 + (flags & wide ? 4 : 2) + (scales.find(([flag]) => flags & flag)?.[1] ?? 0);
	}
	return out;
}

/** "≈", which the typeface lacks (browsers take it from another): two tildes, one above the other. */
function almost(tilde: Glyph, index: number): Glyph {
	const outline = Buffer.alloc(10 + 16);
	const apart = 110;
	tilde.outline.copy(outline, 0, 0, 10);
	outline.writeInt16BE(-1, 0);
	outline.writeInt16BE(outline.readInt16BE(4) - apart, 4);
	outline.writeInt16BE(outline.readInt16BE(8) + apart, 8);
	// Two parts, placed by offsets written as words.
	[more | 0x3, index, 0, apart].forEach((n, i) => outline.writeInt16BE(n, 10 + i * 2));
	[0x3, index, 0, -apart].forEach((n, i) => outline.writeInt16BE(n, 18 + i * 2));
	return { ...tilde, outline };
}

function mergeParts(fonts: readonly Tables[]): Part {
	const glyphs: Glyph[] = [];
	const letters = new Map<number, number>();
	for (const font of fonts) {
		const shift = glyphs.length;
		glyphs.push(...readGlyphs(font).map((one) => ({ ...one, outline: shiftParts(one.outline, shift) })));
		for (const [letter, glyph] of readLetters(font)) if (!letters.has(letter)) letters.set(letter, glyph + shift);
	}
	const tilde = letters.get(0x7e);
	if (tilde !== undefined && !letters.has(0x2248))
		letters.set(0x2248, glyphs.push(almost(glyphs[tilde] as Glyph, tilde)) - 1);
	return { glyphs, letters };
}

/** Character map in format 12, one group for every letter. */
function writeLetters(letters: ReadonlyMap<number, number>): Buffer {
	const sorted = [...letters].sort(([a], [b]) => a - b);
	const out = Buffer.alloc(12 + 16 + sorted.length * 12);
	// One map for Windows, all of Unicode, at byte 12.
	[0, 1, 3, 10, 0, 12, 12, 0].forEach((n, i) => out.writeUInt16BE(n, i * 2));
	[out.length - 12, 0, sorted.length].forEach((n, i) => out.writeUInt32BE(n, 16 + i * 4));
	sorted.forEach(([letter, glyph], i) =>
		[letter, letter, glyph].forEach((n, k) => out.writeUInt32BE(n, 28 + i * 12 + k * 4))
	);
	return out;
}

/** Table of names: the family, and the same without spaces for printers. */
function writeNames(family: string): Buffer {
	const names = [family, family.replaceAll(' ', '')].map((text) => Buffer.from(text, 'utf16le').swap16());
	const head = Buffer.alloc(6 + names.length * 12);
	[0, names.length, head.length].forEach((n, i) => head.writeUInt16BE(n, i * 2));
	let offset = 0;
	names.forEach((text, i) => {
		// Windows, Unicode, English; family (1) and PostScript name (6).
		[3, 1, 0x409, i === 0 ? 1 : 6, text.length, offset].forEach((n, k) => head.writeUInt16BE(n, 6 + i * 12 + k * 2));
		offset += text.length;
	});
	return Buffer.concat([head, ...names]);
}

/**
 * One font of several parts of a typeface, which come apart by letters: whoever draws need not look in two. Metrics are
 * those of the first part; kerning and ligatures are left out.
 */
export function mergeFonts(fonts: readonly [Tables, ...Tables[]], family: string): Tables {
	const { glyphs, letters } = mergeParts(fonts);
	const [first] = fonts;
	const [head, hhea, maxp, post] = ['head', 'hhea', 'maxp', 'post'].map((tag) => Buffer.from(tableOf(first, tag))) as [Buffer, Buffer, Buffer, Buffer]; // prettier-ignore
	head.writeInt16BE(1, 50);
	hhea.writeUInt16BE(glyphs.length, 34);
	// The largest outline, composition and so on of any part.
	for (const other of fonts.slice(1)) {
		const theirs = tableOf(other, 'maxp');
		for (let at = 6; at < maxp.length; at += 2)
			maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), theirs.readUInt16BE(at)), at);
	}
	maxp.writeUInt16BE(glyphs.length, 4);
	// Without names of glyphs.
	post.writeUInt32BE(0x00030000, 0);
	const outlines = glyphs.map(({ outline }) => Buffer.concat([outline, Buffer.alloc(outline.length % 2)]));
	const loca = Buffer.alloc((glyphs.length + 1) * 4);
	outlines.reduce((at, outline, i) => loca.writeUInt32BE(at + outline.length, (i + 1) * 4) && at + outline.length, 0);
	const hmtx = Buffer.alloc(glyphs.length * 4);
	glyphs.forEach(({ advance, bearing }, i) => hmtx.writeInt16BE(bearing, hmtx.writeUInt16BE(advance, i * 4)));
	return new Map([
		['OS/2', tableOf(first, 'OS/2')],
		['cmap', writeLetters(letters)],
		['glyf', Buffer.concat(outlines)],
		['head', head],
		['hhea', hhea],
		['hmtx', hmtx],
		['loca', loca],
		['maxp', maxp],
		['name', writeNames(family)],
		['post', post.subarray(0, 32)]
	]);
}

/** Letters a font can draw. */
export const lettersOf = (tables: Tables): ReadonlySet<number> => new Set(readLetters(tables).keys());
