import { foldText } from '../../domain/search-text';

/** What a line says about the form that begins there; `form` is null where it cannot be understood. */
export interface FormHeading {
	/** "01" to "07" */
	form: string | null;
}

const heading = /^bieu (?:mau so|mau|so)[ .]*0?([1-7])\.?$/;
/** With a number that is none of ours: another form's, a Roman one, or O for zero. */
const numbered = /^bieu (?:(?:mau so|so)[ .]*[\divxo]+\b|mau[ .]*\d)/;
/** A heading is short; a longer line that begins with "Biểu mẫu" is a sentence. */
const longestHeading = 30;

/**
 * "Biểu mẫu số 01", "BIỂU MẪU SỐ: 1.", "Biểu số 01" and the same with marks lost in scanning. Null for any other line. A
 * heading that is not understood must be told: the rows below it would be lost, or taken for rows of the form above.
 */
export function parseFormHeading(line: string): FormHeading | null {
	if (line.startsWith('\t')) return null;
	const words = foldText(line);
	const form = heading.exec(words)?.[1];
	if (form) return { form: `0${form}` };
	const isHeading = numbered.test(words) || (/^bieu mau\b/.test(words) && words.length <= longestHeading);
	return isHeading ? { form: null } : null;
}
