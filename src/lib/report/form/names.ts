import { addedWords } from './added-words';
import type { ModelRow } from './form-model';
import { findPoleBreach } from './poles';
import { nameWords, squash, withoutBrackets } from './words';

/** Another row must fit that much better before a name is taken for its. */
const clearlyBetter = 0.15;
const leastOverlap = 0.2;
/** From here on two names are the same but for a slip. */
const nearlySame = 0.6;

const isRate = (name: string): boolean => /^t[ỷỉ] lệ/iu.test(squash(name.normalize('NFC')));

export interface NameVerdict {
	/** `same`: letter for letter but for marks, case and abbreviations. */
	kind: 'same' | 'differs' | 'pole' | 'other-row' | 'other-name' | 'no-name';
	/** What the row is called, or which words are in question. */
	expected: string;
}

interface KnownName {
	row: ModelRow;
	words: string[];
	set: Set<string>;
	/** Words without what stands in brackets. */
	short: Set<string>;
}

function compare(printed: Set<string>, known: Set<string>): { common: number; overlap: number } {
	let common = 0;
	for (const word of printed) if (known.has(word)) common++;
	return { common, overlap: common / (printed.size + known.size - common || 1) };
}

/** Holds printed names against the rows of the forms. */
export class RowNames {
	private readonly byCode = new Map<string, KnownName>();
	private readonly seen = new Map<string, { words: string[]; set: Set<string> }>();
	private readonly byForm = new Map<string, KnownName[]>();

	constructor(rows: Iterable<ModelRow>) {
		for (const row of rows) {
			const words = nameWords(row.name);
			const known = { row, words, set: new Set(words), short: new Set(nameWords(withoutBrackets(row.name))) };
			this.byCode.set(row.code, known);
			const form = row.code.slice(0, 2);
			this.byForm.set(form, [...(this.byForm.get(form) ?? []), known]);
		}
	}

	/** The same name is looked at many times over: folding it once is enough. */
	private wordsOf(printed: string): { words: string[]; set: Set<string> } {
		let found = this.seen.get(printed);
		if (!found) {
			const words = nameWords(printed);
			found = { words, set: new Set(words) };
			this.seen.set(printed, found);
		}
		return found;
	}

	/** Rows of a form, in its order. */
	rowsOf(form: string): ModelRow[] {
		return (this.byForm.get(form) ?? []).map(({ row }) => row);
	}

	/** How well a printed name fits a row, 0 to 1: 1 for the same words, or for the row's words without its brackets. */
	fit(code: string, printed: string): number {
		const known = this.byCode.get(code);
		const { set } = this.wordsOf(printed);
		if (!known || set.size === 0) return 0;
		return Math.max(compare(set, known.set).overlap, compare(set, known.short).overlap);
	}

	/** True when a printed text could be the beginning, the end or a middle of a row's name. */
	isPart(code: string, printed: string): boolean {
		const known = this.byCode.get(code);
		const part = this.wordsOf(printed).words.join(' ');
		return part !== '' && known !== undefined && ` ${known.words.join(' ')} `.includes(` ${part} `);
	}

	/** Says whether a printed name is the row's. */
	check(code: string, printed: string): NameVerdict {
		const own = this.byCode.get(code);
		const { words, set } = this.wordsOf(printed);
		if (!own) return { kind: 'other-name', expected: '' };
		const expected = own.row.name;
		if (words.length === 0) return { kind: 'no-name', expected };
		// The very words, whatever became of their marks.
		if (words.join(' ') === own.words.join(' ')) return { kind: 'same', expected };
		const fit = compare(set, own.set);
		const rivals = (this.byForm.get(code.slice(0, 2)) ?? [])
			.filter((known) => known !== own)
			.map((known) => ({ known, ...compare(set, known.set) }))
			.filter(({ common, overlap }) => {
				// Rows for two levels differ in one word of fifteen: the very words of another row decide.
				if (overlap === 1) return fit.overlap < 1;
				// Names are often shortened: a short name elsewhere then overlaps more without having more of the words.
				return overlap - fit.overlap > clearlyBetter && common > fit.common;
			})
			.sort((a, b) => b.overlap - a.overlap);
		const [rival] = rivals;
		if (rival) return { kind: 'other-row', expected: `${rival.known.row.code} ${rival.known.row.name}` };
		const above = this.namesAbove(code);
		const breach = findPoleBreach(printed, expected, above.join(' '));
		if (breach.length > 0) return { kind: 'pole', expected: breach.join(', ') };
		const isShortened = fit.common === set.size && set.size > 2;
		if (fit.overlap < leastOverlap && !isShortened) return { kind: 'other-name', expected };
		const isPercent = own.row.indicator?.kind === 'percent';
		if (isRate(printed) !== isRate(expected) && isRate(printed) !== isPercent)
			return { kind: 'pole', expected: 'tỷ lệ' };
		const added = addedWords(printed, [
			expected,
			own.row.unit,
			isPercent ? 'tỷ lệ' : '',
			...above,
			...this.namesOfIndicator(own.row)
		]);
		if (added.length > 0) return { kind: 'pole', expected: added.join(', ') };
		return { kind: this.fit(code, printed) === 1 ? 'same' : 'differs', expected };
	}

	/** Names of the rows a row stands under, "03/3.1" and "03/3" for "03/3.1.1". */
	private namesAbove(code: string): string[] {
		const names: string[] = [];
		for (let at = code.lastIndexOf('.'); at > 0; at = code.lastIndexOf('.', at - 1)) {
			const over = this.byCode.get(code.slice(0, at));
			if (over) names.push(over.row.name);
		}
		return names;
	}

	/** Names under which other rows ask for the same thing at other levels: the levels themselves are held against the poles. */
	private namesOfIndicator({ indicator, code }: ModelRow): string[] {
		if (!indicator) return [];
		return this.rowsOf(code.slice(0, 2)).filter((row) => row.indicator?.id === indicator.id).map(({ name }) => name); // prettier-ignore
	}

	/** The form whose rows have these names under these numbers, and what part of them does. */
	bestForm(numbered: readonly { number: string; name: string }[]): { form: string; share: number } | null {
		const named = numbered.filter(({ name }) => squash(name) !== '');
		let best: { form: string; share: number } | null = null;
		for (const form of this.byForm.keys()) {
			const share = this.shareIn(form, named);
			if (!best || share > best.share) best = { form, share };
		}
		return best;
	}

	/** What part of the rows has the names of this form's rows with their numbers. */
	shareIn(form: string, named: readonly { number: string; name: string }[]): number {
		if (named.length === 0) return 0;
		const hits = named.filter(({ number, name }) => {
			const code = `${form}/${number}`;
			return this.fit(code, name) >= nearlySame || (this.wordsOf(name).words.length > 2 && this.isPart(code, name));
		});
		return hits.length / named.length;
	}
}
