import { Inflate } from 'fflate/browser';
import { ReportRefusal } from './grid';
import { limits } from './limits';
import { decodeXmlBytes } from './decode-xml';

/** An Office file's parts by name; unpacked when asked for, never more than the limits allow. */
export interface ZipFile {
	names: string[];
	has(name: string): boolean;
	/** The text of a part; refuses a file that lacks it. */
	text(name: string): string;
}

interface Entry {
	method: number;
	encrypted: boolean;
	crc: number;
	packed: number;
	size: number;
	offset: number;
}

const damaged = (detail: string): ReportRefusal => new ReportRefusal('damaged', null, detail);

/** Where the directory's end record begins: the last one that reaches the end of the file. */
function endRecord(view: DataView): number {
	const last = view.byteLength - 22;
	for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
		if (view.getUint32(at, true) === 0x06054b50) return at;
	}
	throw damaged('no directory');
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endRecord(view);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > limits.zipEntries) throw new ReportRefusal('unpacks-too-large', null, `${count} entries`);
	const entries = new Map<string, Entry>();
	for (let index = 0; index < count; index++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged('directory');
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		entries.set(name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), {
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true)
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const at = entry.offset;
	if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw damaged('entry');
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (start + entry.packed > bytes.length) throw damaged('entry is cut');
	return bytes.subarray(start, start + entry.packed);
}

/** Unpacks in small steps and stops at the first byte beyond the bound, whatever size the file declares. */
function inflate(packed: Uint8Array, bound: number): Uint8Array {
	const pieces: Uint8Array[] = [];
	let size = 0;
	const stream = new Inflate((piece) => {
		size += piece.length;
		if (size > bound) throw new ReportRefusal('unpacks-too-large');
		pieces.push(piece);
	});
	const step = 8192;
	try {
		if (packed.length === 0) throw damaged('empty entry');
		for (let at = 0; at < packed.length; at += step) {
			stream.push(packed.subarray(at, at + step), at + step >= packed.length);
		}
	} catch (error) {
		throw error instanceof ReportRefusal ? error : damaged(String(error));
	}
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
	let crc = index;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});

function checksum(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] ?? 0);
	return (crc ^ 0xffffffff) >>> 0;
}

/** Opens a zip by its directory. Sizes and checksums are those of the directory and are held against what is unpacked. */
export function openZip(bytes: Uint8Array): ZipFile {
	const entries = readDirectory(bytes);
	let unpacked = 0;
	const bytesOf = (name: string): Uint8Array => {
		const entry = entries.get(name.toLowerCase());
		if (!entry) throw damaged(`no part ${name}`);
		if (entry.encrypted) throw new ReportRefusal('password');
		const bound = Math.min(limits.partBytes, limits.unpackedBytes - unpacked);
		const packed = packedBytes(bytes, entry);
		if (entry.method !== 0 && entry.method !== 8) throw damaged(`packing method ${entry.method}`);
		if (entry.size > bound) throw new ReportRefusal('unpacks-too-large', null, name);
		const part = entry.method === 0 ? packed : inflate(packed, bound);
		unpacked += part.length;
		if (part.length !== entry.size || checksum(part) !== entry.crc) throw damaged(`checksum of ${name}`);
		return part;
	};
	return {
		names: [...entries.keys()],
		has: (name) => entries.has(name.toLowerCase()),
		text: (name) => decodeXmlBytes(bytesOf(name))
	};
}
