import { inflateSync } from 'node:zlib';

/** Tables of a TrueType font by tag. */
export type Tables = Map<string, Buffer>;

/** Bytes of the head of a WOFF file and of one entry of its list of tables; of a TrueType file likewise. */
const woff = { head: 44, entry: 20 };
const sfnt = { head: 12, entry: 16 };
/** "wOFF", the first four bytes. */
const signature = 0x774f4646;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** Sum of the 32-bit words of a table, as the list of tables holds it. */
function checksumOf(content: Buffer): number {
	const whole = Buffer.concat([content, Buffer.alloc(padded(content.length) - content.length)]);
	let sum = 0;
	for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
	return sum;
}

/** Tables of a WOFF 1 file, each deflated there. Throws where the bytes are no WOFF file or a table is not whole. */
export function readWoff(file: Buffer): Tables {
	if (file.length < woff.head || file.readUInt32BE(0) !== signature) throw new Error('not a WOFF file');
	const tables: Tables = new Map();
	for (let i = 0; i < file.readUInt16BE(12); i++) {
		const entry = woff.head + i * woff.entry;
		const [offset, packed, length] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at)) as [number, number, number];
		const tag = file.toString('latin1', entry, entry + 4);
		const bytes = file.subarray(offset, offset + packed);
		const content = packed < length ? inflateSync(bytes) : Buffer.from(bytes);
		if (content.length !== length) throw new Error(`table ${tag} of the WOFF file is damaged`);
		tables.set(tag, content);
	}
	return tables;
}

/** A TrueType file of tables. */
export function writeTrueType(tables: Tables): Buffer {
	const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const start = sfnt.head + sorted.length * sfnt.entry;
	const out = Buffer.alloc(sorted.reduce((sum, [, content]) => sum + padded(content.length), start));
	const power = Math.floor(Math.log2(sorted.length));
	const search = 2 ** power * sfnt.entry;
	out.writeUInt32BE(0x00010000, 0);
	[sorted.length, search, power, sorted.length * sfnt.entry - search].forEach((n, i) =>
		out.writeUInt16BE(n, 4 + i * 2)
	);
	let at = start;
	sorted.forEach(([tag, content], i) => {
		const entry = sfnt.head + i * sfnt.entry;
		out.write(tag, entry, 'latin1');
		[checksumOf(content), at, content.length].forEach((n, k) => out.writeUInt32BE(n, entry + 4 + k * 4));
		content.copy(out, at);
		at += padded(content.length);
	});
	return out;
}

/** The table of that name; throws where the font has none. */
export function tableOf(tables: Tables, tag: string): Buffer {
	const table = tables.get(tag);
	if (!table) throw new Error(`the font has no table ${tag}`);
	return table;
}
