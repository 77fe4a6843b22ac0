import { crc32, deflateSync } from 'node:zlib';

/**
 * Greys between two of these become one in each channel: they are edges of letters mostly, which need few shades. The last
 * two keep thin lines of the grid from turning into paper or into ink.
 */
const greyLevels = [82, 164, 210, 244] as const;
/** Colours become one in far smaller steps: a colour says which province is meant. The first that leaves few enough. */
const colourSteps = [16, 32, 64] as const;
/** Difference between channels up to which a shade is grey: the ink is a little blue. */
const mostTint = 20;
const mostColours = 256;
/** A colour of so many pixels is meant, a grid line say, and stays beside another it looks like. */
const meant = 2500;
/** Room for the shades of all steps is left beside them. */
const mostMeant = 100;

interface Palette {
	/** Index of every exact colour. */
	indexes: Map<number, number>;
	/** Colours in the order of their index, as their four bytes stand in memory (little end first): 0xAABBGGRR. */
	colours: number[];
}

const channelsOf = (colour: number): number[] => [0, 8, 16].map((shift) => (colour >> shift) & 0xff);

/** What shades that become one have in common. */
function kindOf(colour: number, colourStep: number): number {
	const channels = channelsOf(colour);
	const isGrey = Math.max(...channels) - Math.min(...channels) <= mostTint;
	const levelOf = (channel: number): number =>
		isGrey ? greyLevels.filter((level) => channel >= level).length : Math.floor(channel / colourStep);
	return channels.reduce((sum, channel) => sum * 256 + levelOf(channel), isGrey ? 1 : 0);
}

/** Shades that look alike share the one that is seen most, so flat colours stay as they are. */
function paletteOf(counts: ReadonlyMap<number, number>, colourStep: number): Palette {
	const indexes = new Map<number, number>();
	const slots = new Map<number, number>();
	const colours: number[] = [];
	for (const [colour, count] of [...counts].sort(([a, n], [b, m]) => m - n || a - b)) {
		const kind = kindOf(colour, colourStep);
		const known = slots.get(kind);
		const own = known === undefined || (count >= meant && colours.length < mostMeant);
		const slot = own ? colours.push(colour) - 1 : known;
		if (known === undefined) slots.set(kind, slot);
		indexes.set(colour, slot);
	}
	return { indexes, colours };
}

function chunk(type: string, content: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const out = Buffer.alloc(body.length + 8);
	out.writeUInt32BE(content.length, 0);
	body.copy(out, 4);
	out.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
	return out;
}

/**
 * Writes opaque pixels (four bytes each, row by row) as PNG with a palette, a quarter of the bytes of true colour. Meant
 * for flat drawings: shades at the edges of letters are brought down to a few. The same pixels give the same bytes.
 */
export function encodePalettePng(pixels: Uint8Array, width: number, height: number): Buffer {
	if (pixels.length !== width * height * 4) throw new Error('pixels do not fill the picture');
	// A copy, since the bytes may not start at a multiple of four. Every machine Node runs on has the little end first.
	const shades = new Uint32Array(pixels.slice().buffer);
	const counts = new Map<number, number>();
	// Most neighbours are alike: runs are counted, not pixels.
	for (let from = 0, to = 0; from < shades.length; from = to) {
		const colour = shades[from] as number;
		while (to < shades.length && shades[to] === colour) to++;
		counts.set(colour, (counts.get(colour) ?? 0) + to - from);
	}
	let palette = paletteOf(counts, colourSteps[0]);
	for (const step of colourSteps) if (palette.colours.length > mostColours) palette = paletteOf(counts, step);

	const rows = Buffer.alloc(height * (width + 1));
	let [last, index] = [-1, 0];
	for (let y = 0, i = 0; y < height; y++) {
		for (let at = y * (width + 1) + 1, end = at + width; at < end; at++, i++) {
			const colour = shades[i] as number;
			if (colour !== last) {
				last = colour;
				index = palette.indexes.get(colour) as number;
			}
			rows[at] = index;
		}
	}
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	// Eight bits a pixel, from a palette.
	head.set([8, 3, 0, 0, 0], 8);
	const colours = Buffer.from(palette.colours.flatMap(channelsOf));
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		chunk('PLTE', colours),
		chunk('IDAT', deflateSync(rows, { level: 8 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}
