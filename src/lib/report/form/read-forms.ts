import { parsePeriod } from '../../domain/period';
import type { GridCell, ReportGrid } from '../grid/grid';
import { findBlocks, type Block, type Blocks } from './blocks';
import { checkArithmetic } from './arithmetic';
import { chooseForm, goesOnByName, type ChosenForm } from './choose-form';
import { rowsOn, type FormModel, type ModelRow } from './form-model';
import { askOfHead } from './ask-of-head';
import { readHead, type Stated } from './head';
import { joinRows, type PrintedRow } from './join-rows';
import { RowNames } from './names';
import { parseNumberText } from './number-text';
import { finding, type FormReading, type ReadRow } from './reading';
import { readRow } from './read-row';
import { areNumbersLost, findRow } from './row-code';
import { unitOfLine } from './unit-text';
import type { NumberStyle } from './value';

interface Entry {
	printed: PrintedRow;
	row: ModelRow;
	/** A unit that stands over the whole table. */
	unitOver: string | null;
}

/**
 * Reads the seven forms out of a laid-out report. Pure: the model is handed in, nothing is fetched or written. `stated` is
 * what a steward says the document is; where the report says otherwise, it is refused.
 */
export function readForms(grid: ReportGrid, model: FormModel, stated: Stated | null = null): FormReading {
	const found = findBlocks(grid);
	const head = readHead(found, model, stated);
	// Of a quarter and what has run up to its end, the steward may say which is meant.
	const period = (head.alsoSpan ? stated?.periodId : null) || head.period?.value || stated?.periodId || null;
	const day = period ? (parsePeriod(period)?.end ?? null) : null;
	const rows = day ? rowsOn(model, day) : likeliestRows(found.blocks, model);
	const reading: FormReading = {
		regime: [...rows.values()][0]?.regime ?? null,
		province: head.province ?? stated?.provinceId ?? null,
		period,
		number: head.number?.value ?? null,
		issuedOn: head.issuedOn?.value ?? null,
		rows: [],
		warnings: grid.notices.filter(({ code }) => code !== 'header-repeated').map((notice) => finding('notice', null, notice.text, { expected: notice.code, place: notice.place })), // prettier-ignore
		questions: askOfHead(head, stated),
		refusal: head.refusal
	};
	if (reading.refusal) return reading;
	const names = new RowNames(rows.values());
	// Lines of a page or of text aligned by blanks are no rows yet: a number may stand in the middle of its row's lines.
	const isLaidOut = grid.format === 'pdf' || grid.format === 'text';
	const { entries, isAny } = findEntries(found, rows, names, isLaidOut, reading, model);
	if (!isAny) {
		const [first] = found.texts;
		return { ...reading, refusal: { is: 'no-form', sides: first ? [{ text: first.text, place: first.place }] : [] } };
	}
	const style = styleOf(entries);
	const byCode = new Map<string, ReadRow>();
	for (const { printed, row, unitOver } of entries) {
		const { row: read, warnings, questions } = readRow(printed, row, model, names, style, period, unitOver);
		const earlier = read ? byCode.get(row.code) : undefined;
		if (read && earlier) {
			settleTwice(earlier, read, reading);
			continue;
		}
		if (read) {
			byCode.set(row.code, read);
			reading.rows.push(read);
		}
		reading.warnings.push(...warnings);
		reading.questions.push(...questions);
	}
	checkArithmetic(reading, rows, model.audit);
	tellMissing(rows, reading);
	return reading;
}

/** Puts printed rows to rows of the model, block by block; what belongs to no row is told. */
function findEntries(
	{ blocks }: Blocks,
	rows: ReadonlyMap<string, ModelRow>,
	names: RowNames,
	isLaidOut: boolean,
	reading: FormReading,
	model: FormModel
): { entries: Entry[]; isAny: boolean } {
	const entries: Entry[] = [];
	let isAny = false;
	/** The form above, and its last row. */
	let last: { form: string; row: string | null } | null = null;
	for (const block of blocks) {
		if (block.lines.length === 0 && block.loose.length === 0) continue;
		const own = chooseForm(block, names);
		// A list whose numbers begin again by mistake goes on with the form above: its names say which rows these are.
		const isGoingOn: boolean = last !== null && block.isRestart && (own.form === null || own.form === last.form) && goesOnByName(block, last.form, names); // prettier-ignore
		const chosen: ChosenForm = isGoingOn && last ? { form: last.form, warnings: [], questions: [] } : own;
		reading.warnings.push(...chosen.warnings);
		reading.questions.push(...chosen.questions);
		const { form } = chosen;
		if (chosen.questions.length > 0) isAny = true;
		if (form === null) continue;
		isAny = true;
		if (!block.hasHead && !isGoingOn)
			reading.warnings.push(
				finding('header-lost', null, block.heading?.text ?? form, { place: block.heading?.place ?? null })
			);
		const over = [...block.above, ...block.titles].map(({ text }) => unitOfLine(text, model));
		const unitOver = over.findLast((unit) => unit !== null) ?? null;
		let previous: string | null = isGoingOn && last ? last.row : null;
		const rowsOfBlock = joinRows(block, form, names, isLaidOut);
		const isByName = isGoingOn || areNumbersLost(rowsOfBlock, form, names);
		for (const joined of rowsOfBlock) {
			const isTrusted = !isByName || names.fit(`${form}/${joined.number ?? ''}`, joined.name) === 1;
			const printed = isTrusted ? joined : { ...joined, number: null };
			const verdict = findRow(printed, form, previous, rows, names);
			const { name, place } = printed;
			if (verdict.kind === 'row') {
				previous = verdict.row.code;
				if (verdict.isByName) reading.warnings.push(finding('code-by-name', previous, name, { place }));
				entries.push({ printed, row: verdict.row, unitOver });
			} else if (verdict.kind === 'unknown')
				reading.warnings.push(
					finding('row-not-in-model', verdict.code, `${printed.printed} ${name}`, { expected: verdict.near, place })
				);
			else if (printed.values.some((cell) => /\d/.test(cell.text)))
				reading.questions.push(finding('without-number', null, name, { expected: verdict.near, place }));
		}
		last = { form, row: previous };
		for (const { number, text, place } of block.loose) {
			const code = `${form}/${number}`;
			const row = rows.get(code);
			if (row?.indicator && names.fit(code, text) > 0.3)
				reading.questions.push(finding('no-columns', code, text, { expected: row.name, place }));
		}
	}
	return { entries, isAny };
}

/** Of the regimes, the one whose rows the printed numbers and names fit best: only where no period is known. */
function likeliestRows(blocks: readonly Block[], model: FormModel): Map<string, ModelRow> {
	const days = [...new Set(model.rows.map(({ validFrom, validTo }) => validTo || validFrom))];
	const named = blocks.flatMap(({ lines, heading }) =>
		lines.map(({ number, cells }) => ({
			code: `${heading?.form ?? ''}/${number ?? ''}`,
			name: cells.name.map((cell) => cell.text).join(' ')
		}))
	);
	const scored = days.map((day) => {
		const rows = rowsOn(model, day);
		const names = new RowNames(rows.values());
		return { rows, hits: named.filter(({ code, name }) => names.fit(code, name) > 0.9).length };
	});
	return scored.sort((a, b) => b.hits - a.hits)[0]?.rows ?? new Map();
}

/** How the file writes numbers, seen over all its value cells. */
function styleOf(entries: readonly Entry[]): NumberStyle {
	const cells = entries.flatMap(({ printed, row }) =>
		printed.values.map((cell) => ({ cell, kind: row.indicator?.kind }))
	);
	const isShare = (cell: GridCell): boolean => {
		if ((cell.numberFormat ?? '').includes('%') || cell.text.includes('%')) return false;
		const value = typeof cell.raw === 'number' ? cell.raw : (parseNumberText(cell.text)?.readings[0]?.value ?? 0);
		return value > 0 && value < 1;
	};
	return {
		usesDots: cells.some(({ cell }) => cell.raw === null && /^\d{1,3}(?:\.\d{3})+$/.test(cell.text.trim())),
		hasShares: cells.some(({ cell, kind }) => kind === 'percent' && isShare(cell))
	};
}

/** A row that stands twice: the same twice is told, two different ones are asked, and neither is taken. */
function settleTwice(earlier: ReadRow, later: ReadRow, reading: FormReading): void {
	const isSame = earlier.text === later.text && earlier.value !== null && earlier.value === later.value;
	const about = `${earlier.text} | ${later.text}`;
	const readings = [earlier, later].map(({ value }, i) => ({
		value,
		as: i === 0 ? ('first' as const) : ('second' as const)
	}));
	const told = finding('twice', earlier.code, about, { readings, place: later.place });
	(isSame ? reading.warnings : reading.questions).push(told);
	if (!isSame) earlier.value = null;
}

function tellMissing(rows: ReadonlyMap<string, ModelRow>, reading: FormReading): void {
	const held = new Set([...reading.rows.map(({ code }) => code), ...reading.questions.map(({ code }) => code)]);
	const asked = [...rows.values()].filter(({ indicator }) => indicator);
	for (const form of new Set(asked.map(({ code }) => code.slice(0, 2)))) {
		const own = asked.filter(({ code }) => code.startsWith(form));
		const missing = own.filter(({ code }) => !held.has(code));
		if (missing.length === own.length) reading.warnings.push(finding('form-missing', null, form));
		else for (const { code, name } of missing) reading.warnings.push(finding('missing', code, name));
	}
}
