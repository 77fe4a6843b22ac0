/** A piece of text as a page file has it, from the top left, in points. */
export interface PageItem {
	text: string;
	left: number;
	right: number;
	/** Baseline, from the top. */
	base: number;
	height: number;
}

/** Pieces of one line that touch: what stands in one cell, as far as a line can tell. */
export interface Segment {
	text: string;
	left: number;
	right: number;
	base: number;
	height: number;
	/** Raised marks of notes behind it. */
	marks: string[];
	/** Two numbers meet in it: whether they are one, nobody can say. */
	isDoubtful: boolean;
}

export interface PageLine {
	base: number;
	height: number;
	/** As the file has them, from the left, raised marks put to what they stand behind. */
	pieces: Segment[];
	/** Put together where they touch. */
	segments: Segment[];
}

const markText = /^[\s([]*(?:\d{1,2}|[a-zđ]|\*+)[)\]]?\s*$/u;
/** A piece is raised when it is smaller than what it stands behind and sits higher. */
const isRaised = (item: PageItem, host: PageItem): boolean =>
	item.height < host.height * 0.88 &&
	item.base < host.base - host.height * 0.12 &&
	item.base > host.base - host.height &&
	item.left > host.right - host.height * 0.3 &&
	item.left < host.right + host.height * 0.5;

/** Gap, in heights of a letter, from which two pieces are two cells; and from which a blank stands between words. */
const cellGap = 1.1;
const wordGap = 0.12;

/** Puts the pieces of a page into lines of segments, from the top and from the left. */
export function pageLines(items: readonly PageItem[]): PageLine[] {
	const shown = items.filter(({ text }) => text.trim() !== '');
	const marks = new Map<PageItem, PageItem>();
	for (const item of shown) {
		if (!markText.test(item.text)) continue;
		const host = shown.find((one) => one !== item && isRaised(item, one));
		if (host) marks.set(item, host);
	}
	const lines: { base: number; height: number; items: PageItem[] }[] = [];
	for (const item of shown.filter((one) => !marks.has(one)).sort((a, b) => a.base - b.base)) {
		const line = lines.findLast((one) => Math.abs(one.base - item.base) < Math.min(one.height, item.height) * 0.35);
		if (line) line.items.push(item);
		else lines.push({ base: item.base, height: item.height, items: [item] });
	}
	return lines.map(({ base, height, items: own }) => {
		const pieces = own
			.sort((a, b) => a.left - b.left)
			.map((item) => ({
				...item,
				marks: [...marks].filter(([, host]) => host === item).map(([mark]) => mark.text.trim()),
				isDoubtful: false
			}));
		return { base, height, pieces, segments: segmentsOf(pieces) };
	});
}

function segmentsOf(pieces: readonly Segment[]): Segment[] {
	const groups: Segment[][] = [];
	for (const piece of pieces) {
		const last = groups.at(-1)?.at(-1);
		if (last && piece.left - last.right <= piece.height * cellGap) groups.at(-1)?.push(piece);
		else groups.push([piece]);
	}
	return groups.map(joinPieces);
}

/** Pieces of one line that belong together as one text. Two numbers that meet are never made one, by a blank or without. */
export function joinPieces(pieces: readonly Segment[]): Segment {
	const [first, ...rest] = pieces;
	const joined: Segment = { ...(first as Segment), marks: [...(first as Segment).marks] };
	for (const piece of rest) {
		const gap = piece.left - joined.right;
		const meets = /\d\s*$/.test(joined.text) && /^\s*\d/.test(piece.text);
		if (meets) joined.isDoubtful = true;
		const blank = gap > piece.height * wordGap && !/\s$/.test(joined.text) && !/^\s/.test(piece.text);
		joined.text += meets ? `\n${piece.text}` : `${blank ? ' ' : ''}${piece.text}`;
		joined.right = Math.max(joined.right, piece.right);
		joined.marks.push(...piece.marks);
	}
	return { ...joined, text: joined.text.normalize('NFC').trim() };
}

/** Vowels that stand alone, as borrowed letters do that a program wrote behind the others: "T l h s gi i quy tỷ ệ ồ ơ". */
const strewn =
	/(?:^|\s)[ạảãáàăằắặẳẵâầấậẩẫêềếệểễịỉĩíìôồốộổỗơờớợởỡưừứựửữụủũúùỵỷỹýỳ](?=\s[ạảãáàăằắặẳẵâầấậẩẫêềếệểễịỉĩíìôồốộổỗơờớợởỡưừứựửữụủũúùỵỷỹýỳ](?:\s|$))/giu;
/** Words of one letter, or of none but consonants, of which Vietnamese has none. */
const broken = /^(?:[bcdđghklmnpqrstvx]|tr|ch|gh|kh|ng|nh|ph|th)$/iu;

/** True when the letters of a page do not come in the order in which they are read. */
export function isOutOfOrder(items: readonly PageItem[]): boolean {
	const shown = items.filter(({ text }) => text.trim() !== '');
	let faults = 0;
	let words = 0;
	for (const { text } of shown) {
		const own = text.trim().split(/\s+/);
		words += own.length;
		faults += [...text.matchAll(strewn)].length;
		if (own.length > 2) faults += own.filter((word) => broken.test(word)).length;
	}
	const sorted = [...shown].sort((a, b) => a.base - b.base || a.left - b.left);
	let overlaps = 0;
	for (const [i, item] of sorted.entries()) {
		for (let next = i + 1; next < sorted.length && (sorted[next] as PageItem).base - item.base < 1; next++) {
			const other = sorted[next] as PageItem;
			const common = Math.min(item.right, other.right) - Math.max(item.left, other.left);
			if (common > item.height * 0.5 && other.text !== item.text) overlaps++;
		}
	}
	return overlaps > 1 || (faults > 4 && faults > words * 0.04);
}
