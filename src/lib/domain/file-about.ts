import type { DocumentKind, Figure } from './figure';

/** A document that figures were taken from. */
export interface FileSource {
	id: string;
	kind: DocumentKind;
	/** With its number where it has one: "Báo cáo 317/BC-UBND". */
	label: string;
	provinces: string[];
	/** Web address of a press or portal page, else null. */
	address: string | null;
	/** How many rows of the file stand in it. */
	rows: number;
}

/** What a file says about itself, so that it can be understood without the page it came from. */
export interface FileAbout {
	/** The finding or the title of the page. */
	title: string;
	/** Every filter in words; empty where there is none. */
	filters: string;
	/** Which periods the rows are of, in words: the newest of each province, all there are, or chosen ones. */
	periods: string;
	sources: FileSource[];
	/** Edition of the data. */
	edition: string;
	/** Address of the view. */
	link: string;
	/** Which column to join on, and which official codes not. */
	joins: string;
	/** ISO date of the download. */
	date: string;
	rows: number;
}

/** The documents behind figures, in the order they first appear, each once. */
export function fileSources(figures: readonly Figure[]): FileSource[] {
	const sources = new Map<string, FileSource>();
	for (const figure of figures) {
		const { documentId: id, documentKind: kind, documentLabel: label, provinceName, documentUrl } = figure;
		const known = sources.get(id) ?? { id, kind, label, provinces: [], address: documentUrl, rows: 0 };
		if (!known.provinces.includes(provinceName)) known.provinces.push(provinceName);
		sources.set(id, { ...known, rows: known.rows + 1 });
	}
	return [...sources.values()];
}

/** Figures that must not be taken at face value: noted, worked out, approximate, in doubt, or at odds with their report. */
export const needsNote = (figure: Figure): boolean =>
	figure.note !== null ||
	figure.caveat !== undefined ||
	figure.basis === 'derived' ||
	figure.flags.length > 0 ||
	figure.checks === 'mismatch';
