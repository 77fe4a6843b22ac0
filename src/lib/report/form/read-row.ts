import type { GridCell } from '../grid/grid';
import type { FormModel, ModelRow } from './form-model';
import type { PrintedRow } from './join-rows';
import type { RowNames } from './names';
import { parseNumberText } from './number-text';
import { finding, type Finding, type FindingKind, type ReadRow } from './reading';
import { compareUnit, factorOver, inUnit, unitBeside } from './unit-text';
import { readValue, type NumberStyle, type Readings } from './value';
import { chooseValueColumn } from './value-column';
import { squash } from './words';

export interface RowOutcome {
	/** Null for a heading of the forms. */
	row: ReadRow | null;
	warnings: Finding[];
	questions: Finding[];
}

const onlyNumber = /^[-−]?\d[\d.,\s]*%?$/;
const isNumberCell = (cell: GridCell): boolean => typeof cell.raw === 'number' || onlyNumber.test(cell.text.trim());
const valueIn = (cell: GridCell): number | null =>
	typeof cell.raw === 'number' ? cell.raw : (parseNumberText(cell.text)?.readings[0]?.value ?? null);
const bothOf = (cells: readonly GridCell[]): Readings =>
	cells.map((cell, i) => ({ value: valueIn(cell), as: i === 0 ? 'first' : 'second' }));

/** Holds one printed row against its row of the model: what is taken, what is asked, what is only told. */
export function readRow(
	printed: PrintedRow,
	row: ModelRow,
	model: FormModel,
	names: RowNames,
	style: NumberStyle,
	period: string | null,
	unitOver: string | null = null
): RowOutcome {
	const { code } = row;
	const outcome: RowOutcome = { row: null, warnings: [], questions: [] };
	const { column, doubt: headDoubt } = chooseValueColumn(printed.columns, period);
	const shown = printed.values.filter((cell) => cell.state !== 'empty');
	const cells = column
		? shown.filter((cell) => cell.column + cell.columnSpan > column.from && cell.column < column.to)
		: shown;
	const ownOthers =
		column?.role === 'other'
			? printed.others.filter((cell) => cell.column >= column.from && cell.column < column.to)
			: [];
	const cell = cells[0] ?? ownOthers[0] ?? null;
	const text = squash(cell?.text ?? '');
	const place = cell?.place ?? printed.place;
	const ask = (kind: FindingKind, about: string, readings: Readings = [], expected = ''): void =>
		void outcome.questions.push(finding(kind, code, about, { readings, expected, place }));
	const tell = (kind: FindingKind, about: string, expected = ''): void =>
		void outcome.warnings.push(finding(kind, code, about, { expected, place }));
	const verdict = cell ? readValue(cell, row, model, style) : ({ kind: 'empty' } as const);
	if (!row.indicator) {
		if (verdict.kind === 'question' && shown.some((one) => /\d/.test(one.text) || one.raw !== null))
			ask('heading-with-value', text, bothOf(shown), row.name);
		// What stands over rows says what they count.
		const over = names.check(code, printed.name);
		if (over.kind === 'pole' || over.kind === 'other-row' || over.kind === 'other-name')
			ask(over.kind, printed.name, [], over.kind === 'pole' ? `${over.expected}: ${row.name}` : over.expected);
		return outcome;
	}

	const doubts = cell ? cell.doubts.map(String) : [];
	const read: ReadRow = {
		code,
		value: null,
		text,
		unit: printed.unit || row.unit,
		name: printed.name,
		note: printed.note,
		place,
		doubts
	};
	outcome.row = read;
	if (printed.crosses) {
		const { text: about } = printed.crosses;
		ask('crosses-columns', squash(about), verdict.kind === 'value' ? bothOf([cell as GridCell]) : [], row.name);
		return outcome;
	}
	if (printed.shared) {
		ask('merged-value', squash(printed.shared.text), [{ value: valueIn(printed.shared), as: 'shown' }], row.name);
		return outcome;
	}
	if (verdict.kind === 'empty') {
		const lost = findLostValue(printed, row, model);
		const carried = shown.filter(isNumberCell);
		if (lost) ask('value-elsewhere', lost);
		else if (carried.length > 0)
			ask('two-columns', squash(carried.map((one) => one.text).join(' | ')), bothOf(carried));
		else tell('empty', '', row.name);
		return outcome;
	}

	const name = names.check(code, printed.name);
	if (name.kind === 'pole' || name.kind === 'other-row' || name.kind === 'other-name' || name.kind === 'no-name')
		ask(
			name.kind,
			printed.name,
			bothOf([cell as GridCell]),
			name.kind === 'pole' ? `${name.expected}: ${row.name}` : name.expected
		);
	else if (name.kind === 'differs') tell('name-differs', printed.name, name.expected);
	const unit = compareUnit(printed.unit, row, model);
	const unitSaid = unitOver ?? unitBeside([printed.name, printed.note], row, model);
	const over = unitSaid === null ? 1 : factorOver(unitSaid, printed.unit, row, model);
	const shownValue = { value: valueIn(cell as GridCell), as: 'shown' as const };
	if (unit.kind === 'other') ask('unit', printed.unit, inUnit(shownValue, unit.factor), row.unit);
	else if (over !== 1) ask('unit', unitSaid ?? '', inUnit(shownValue, over), row.unit);
	else if (unit.kind === 'differs') tell('unit-differs', printed.unit, row.unit);

	const rivals = [...(column ? cells.slice(1) : shown.slice(1)), ...(printed.second ? [printed.second] : [])];
	const stray = [...printed.notes, ...printed.others.filter((one) => !printed.columns.some(({ role, head, from, to }) => role === 'other' && head !== '' && one.column >= from && one.column < to))].filter(isNumberCell); // prettier-ignore
	if (column === null && shown.length > 0)
		ask('two-columns', squash(shown.map((one) => one.text).join(' | ')), bothOf(shown));
	else if (headDoubt !== null)
		ask('column-head', headDoubt, bothOf([cell as GridCell]).map((one) => ({ ...one, as: 'shown' }))); // prettier-ignore
	else if (rivals.length > 0)
		ask(
			'two-numbers',
			squash([cell, ...rivals].map((one) => one?.text ?? '').join(' | ')),
			bothOf([cell as GridCell, ...rivals])
		);
	else if (stray.length > 0)
		ask(
			'two-columns',
			squash([cell, ...stray].map((one) => one?.text ?? '').join(' | ')),
			bothOf([cell as GridCell, ...stray])
		);

	if (verdict.kind === 'question') {
		ask(verdict.why, text, verdict.readings, row.name);
		if (verdict.why === 'blank-word') tell('no-figure', text, row.name);
	} else {
		for (const doubt of verdict.doubts) tell('dot-decimal', doubt === 'dot-decimal' ? text : doubt);
		if (outcome.questions.length === 0) read.value = verdict.value;
	}
	return outcome;
}

/** Where the value of a row without one seems to stand: rows whose cells shifted must not pass for rows left empty. */
function findLostValue(printed: PrintedRow, row: ModelRow, model: FormModel): string | null {
	const note = printed.notes.find(isNumberCell) ?? printed.others.find(isNumberCell);
	if (note) return squash(note.text);
	if (/\d/.test(printed.unit) && compareUnit(printed.unit, row, model).kind === 'other') return printed.unit;
	const end = /\s(-?\d[\d.,]*)\s*%?$/.exec(printed.name)?.[1];
	return end && !row.name.trim().endsWith(end) && printed.unit === '' ? `… ${end}` : null;
}
