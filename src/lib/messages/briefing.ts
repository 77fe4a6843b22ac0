/** A piece of a sentence that leads somewhere: a figure, its indicator, a document, a check or a target, by id. */
export interface BriefingLink {
	text: string;
	kind: 'figure' | 'indicator' | 'document' | 'check' | 'target';
	id: string;
	/** Indicator of a figure. */
	indicatorId?: string;
}

export type Part = string | BriefingLink;

/** One sentence of a briefing, and the documents its figures stand in, by id. */
export interface Sentence {
	parts: Part[];
	sources: string[];
}

/** A text with links in it, for fixed patterns: say`Đạt mục tiêu: ${link}`. Lists of parts are put in as they are. */
export const say = (texts: TemplateStringsArray, ...values: (Part | readonly Part[])[]): Part[] =>
	texts
		.flatMap((text, i): Part[] => {
			const value = values[i];
			return [text, ...(value === undefined ? [] : typeof value === 'object' && 'length' in value ? value : [value])];
		})
		.reduce<Part[]>((parts, part) => {
			const last = parts.at(-1);
			if (typeof part !== 'string' || typeof last !== 'string') return part === '' ? parts : [...parts, part];
			return [...parts.slice(0, -1), last + part];
		}, []);

/** Lists of parts with a text between them. */
export const joinParts = (lists: readonly (readonly Part[])[], between: string): Part[] =>
	lists.flatMap((parts, i) => (i === 0 ? [...parts] : [between, ...parts]));

/** A sentence as plain text. */
export const partsText = (parts: readonly Part[]): string =>
	parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
