import { foldText } from '../../domain/search-text';

interface NamedRow {
	form_code: string;
	name_vi: string;
}

/** Another row must fit that much better before a name is taken for its. */
const clearlyBetter = 0.15;
const leastOverlap = 0.2;

const wordsOf = (text: string): Set<string> => new Set(foldText(text).split(' ').filter(Boolean));

/** How many words of a printed name a row has, and what part of the words of both that is: 1 for the same words. */
function compareNames(printed: ReadonlySet<string>, known: ReadonlySet<string>): { common: number; overlap: number } {
	const common = [...printed].filter((word) => known.has(word)).length;
	return { common, overlap: common / (printed.size + known.size - common) };
}

/**
 * Holds the name printed in a row against the form model, so that a row that slipped to another number is not read as
 * what it is not. The function returned says why a name does not fit its code, or null when it does.
 */
export function nameChecker(formRows: Iterable<NamedRow>): (code: string, name: string) => string | null {
	const rows = [...formRows].map((row) => ({ ...row, words: wordsOf(row.name_vi) }));
	return (code, name) => {
		const own = rows.find((row) => row.form_code === code);
		if (!own) return null;
		const place = `row ${code.slice(3)} of the form model: "${own.name_vi}"`;
		const printed = wordsOf(name);
		if (printed.size === 0) return `has no name to compare with ${place}`;
		const fit = compareNames(printed, own.words);
		const [rival] = rows
			.filter((row) => row !== own && row.form_code.slice(0, 2) === code.slice(0, 2))
			.map((row) => ({ ...row, ...compareNames(printed, row.words) }))
			.filter(({ common, overlap }) => {
				// Rows for districts and communes differ in one word of fifteen: the very words of another row decide.
				if (overlap === 1) return fit.overlap < 1;
				// Names are often shortened: a short name elsewhere then overlaps more without having more of the words.
				return overlap - fit.overlap > clearlyBetter && common > fit.common;
			})
			.sort((a, b) => b.overlap - a.overlap);
		if (rival) return `reads like row ${rival.form_code.slice(3)} of the form model: "${rival.name_vi}"`;
		const isShortened = fit.common === printed.size;
		return fit.overlap < leastOverlap && !isShortened ? `"${name}" is not ${place}` : null;
	};
}
