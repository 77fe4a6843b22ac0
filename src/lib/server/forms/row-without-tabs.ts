/** Parts of one or two digits, so that "1.859 biên chế" is a number and "18/6/2024" a date. */
const nested = /^([1-9]\d?(?:\.[1-9]\d?)+)\.?\s*[\p{L}("“]/u;
const top = /^([1-9]\d?)\.\s+\D/;

/**
 * The code of a form row whose tabs are lost ("3.1. Tỷ lệ hồ sơ % 99,59"), else null. A note that wraps may begin with a
 * number as well ("22 nhiệm vụ đang thực hiện"), and a lone number is a page's.
 */
export function findRowWithoutTabs(line: string, form: string, codes: { has(code: string): boolean }): string | null {
	const text = line.trim();
	const inner = nested.exec(text)?.[1];
	if (inner) return `${form}/${inner}`;
	const outer = top.exec(text)?.[1];
	return outer && codes.has(`${form}/${outer}`) ? `${form}/${outer}` : null;
}
