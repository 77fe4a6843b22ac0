import type { Utf8, Vector } from 'apache-arrow';

const decoder = new TextDecoder();

function isSame(bytes: Uint8Array, from: number, other: number, length: number): boolean {
	for (let i = 0; i < length; i++) if (bytes[from + i] !== bytes[other + i]) return false;
	return true;
}

/**
 * Texts of a column, null kept. Names, units and documents repeat from row to row, and to decode them is most of the time it
 * takes to read an answer: what has the bytes of the text before it is not decoded again.
 */
export function readTexts(column: Vector<Utf8>): (string | null)[] {
	return column.data.flatMap((chunk) => {
		const { values, valueOffsets } = chunk;
		const known = { from: 0, length: 0, text: '' };
		return Array.from({ length: chunk.length }, (_, at) => {
			if (!chunk.getValid(at)) return null;
			const [from = 0, to = 0] = [valueOffsets[at], valueOffsets[at + 1]];
			const length = to - from;
			if (length !== known.length || !isSame(values, from, known.from, length))
				Object.assign(known, { from, length, text: decoder.decode(values.subarray(from, to)) });
			return known.text;
		});
	});
}
