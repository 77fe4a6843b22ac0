import type { Block } from './blocks';
import type { RowNames } from './names';
import { finding, type Finding } from './reading';
import { squash } from './words';

/** What part of a table's rows must have the names of a form's rows before the table is taken for it. */
const shares = { underWeakHeading: 0.5, withoutHeading: 0.6, against: 0.8, foreign: 0.3 };

export interface ChosenForm {
	/** Null: the table is left alone. */
	form: string | null;
	warnings: Finding[];
	questions: Finding[];
}

/** Says which form a table is: by its heading, and by the names of its rows where the heading is lost, weak or wrong. */
export function chooseForm(block: Block, names: RowNames): ChosenForm {
	const named = block.lines
		.filter(({ number }) => number !== null)
		.map(({ number, cells }) => ({
			number: number ?? '',
			name: squash(cells.name.map((cell) => cell.text).join(' '))
		}))
		.filter(({ name }) => name !== '');
	const best = names.bestForm(named);
	const { heading } = block;
	const place = heading?.place ?? block.lines[0]?.place ?? null;
	const text = heading?.text ?? block.titles.map((title) => title.text).join(' ');
	const alone = (kind: 'other-table' | 'heading-unclear'): ChosenForm => ({
		form: null,
		warnings: [finding(kind, null, text || firstName(block), { place })],
		questions: []
	});
	if (!heading || heading.form === null) {
		const least = heading ? shares.against : shares.withoutHeading;
		if (!best || best.share < least || named.length < 2) return alone(heading ? 'heading-unclear' : 'other-table');
		const kind = heading ? 'heading-unclear' : 'heading-lost';
		const warning = finding(kind, null, text || firstName(block), { expected: best.form, place });
		return { form: best.form, warnings: [warning], questions: [] };
	}
	const share = names.shareIn(heading.form, named);
	const isForeign =
		best !== null && best.form !== heading.form && best.share >= shares.against && share < shares.foreign;
	if (!heading.isSure) {
		if (share >= shares.underWeakHeading) return { form: heading.form, warnings: [], questions: [] };
		if (!isForeign || named.length < 2) return named.length === 0 && block.lines.length > 0 ? { form: heading.form, warnings: [], questions: [] } : alone('other-table'); // prettier-ignore
	}
	if (isForeign && best && named.length > 1) {
		const question = finding('form-name', null, text, { expected: best.form, place });
		return { form: null, warnings: [], questions: [question] };
	}
	return { form: heading.form, warnings: [], questions: [] };
}

/** True when most rows of a block have the very names of rows of a form, whatever their numbers are. */
export function goesOnByName(block: Block, form: string, names: RowNames): boolean {
	const named = block.lines.map(({ cells }) => squash(cells.name.map((cell) => cell.text).join(' '))).filter(Boolean);
	const known = names.rowsOf(form);
	const hits = named.filter((name) => known.some(({ code }) => names.fit(code, name) === 1));
	return named.length > 0 && hits.length / named.length >= shares.withoutHeading;
}

const firstName = (block: Block): string =>
	squash((block.lines[0]?.cells.name ?? []).map((cell) => cell.text).join(' '));
