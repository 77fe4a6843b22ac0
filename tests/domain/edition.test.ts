import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	applyChanges,
	countChanges,
	diffLedgers,
	findMisfits,
	kindOf,
	type Cells,
	type Change,
	type Ledger
} from '../../src/lib/domain/edition';
import { pairMoved } from '../../src/lib/domain/moved-figure';

const figure = (part: Record<string, string> = {}): Cells => ({
	document_id: 'kh-2022',
	indicator_id: 'ho-so',
	scope_id: 'cap-xa',
	period_id: '2022',
	basis: 'reported',
	line: '37',
	reported_text: '12',
	value: '12',
	...part
});
const idOf = (cells: Cells): string => [cells.document_id, `l${cells.line}`, cells.indicator_id, cells.scope_id, cells.period_id, cells.basis].join('.'); // prettier-ignore
const ledger = (...figures: Cells[]): Ledger => new Map(figures.map((cells) => [idOf(cells), cells]));
const diff = (before: Ledger, after: Ledger): Change[] => diffLedgers(before, after, pairMoved);

describe('diffLedgers', () => {
	test('equal ledgers differ in nothing, in whatever order they stand', () => {
		const [a, b] = [figure(), figure({ line: '40' })];
		expect(diff(ledger(a, b), ledger(b, a))).toEqual([]);
	});

	test('tells what was added, corrected and removed', () => {
		const [stays, goes, comes] = [figure(), figure({ document_id: 'hd-2022' }), figure({ document_id: 'bt-2023-q1' })];
		const changes = diff(ledger(stays, goes), ledger({ ...stays, value: '21', reported_text: '21' }, comes));
		expect(changes.map(kindOf)).toEqual(['added', 'removed', 'corrected']);
		expect(countChanges(changes)).toEqual({ added: 1, corrected: 1, removed: 1 });
	});

	test.each([
		['line', { line: '73' }],
		['line and value', { line: '73', value: '21', reported_text: '21' }],
		['period', { period_id: '2021' }],
		['level', { scope_id: 'cap-huyen' }],
		['indicator', { indicator_id: 'ho-so-truc-tuyen' }],
		['basis', { basis: 'derived' }]
	])('a %s put right is a correction, though the id changes', (_, part) => {
		const [change, ...others] = diff(ledger(figure()), ledger(figure(part)));
		expect(others).toEqual([]);
		expect(change?.before?.cells).toEqual(figure());
		expect(change?.after?.cells).toEqual(figure(part));
	});

	test.each([
		['of another document', { document_id: 'hd-2022' }],
		['of another period with another number', { period_id: '2021', reported_text: '21' }],
		['of another period and level', { period_id: '2021', scope_id: 'cap-huyen' }]
	])('a figure %s is another figure', (_, part) => {
		expect(diff(ledger(figure()), ledger(figure(part))).map(kindOf).sort()).toEqual(['added', 'removed']); // prettier-ignore
	});

	test('where two figures could be meant, none is guessed', () => {
		const changes = diff(ledger(figure()), ledger(figure({ line: '38' }), figure({ line: '39' })));
		expect(countChanges(changes)).toEqual({ added: 2, corrected: 0, removed: 1 });
	});
});

const cell = fc.constantFrom('', '1', '2', 'x');
const anyFigure = fc
	.record({
		document_id: fc.constantFrom('a', 'b'),
		indicator_id: fc.constantFrom('i', 'j'),
		scope_id: fc.constantFrom('s', 't'),
		period_id: fc.constantFrom('2022', '2023'),
		basis: fc.constantFrom('reported', 'derived'),
		line: fc.constantFrom('1', '2', '3'),
		reported_text: cell,
		value: cell
	})
	.map((cells) => Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '')));
const anyLedger = fc.array(anyFigure, { maxLength: 12 }).map((figures) => ledger(...figures));

describe('applyChanges', () => {
	test('the changes lead from the one ledger to the other, whatever they hold', () => {
		fc.assert(
			fc.property(anyLedger, anyLedger, (before, after) => {
				const changes = diff(before, after);
				expect(findMisfits(before, changes)).toEqual([]);
				expect(new Map(applyChanges(before, changes))).toEqual(new Map(after));
			})
		);
	});

	test('changes that do not fit are found', () => {
		const known = figure();
		const entry = (cells: Cells) => ({ id: idOf(cells), cells });
		const whys = findMisfits(ledger(known), [
			{ before: null, after: entry(known) },
			{ before: entry(figure({ line: '99' })), after: null },
			{ before: entry(figure({ value: '13' })), after: entry(figure({ value: '14' })) }
		]).map(({ why }) => why);
		expect(whys[0]).toContain('is not in the edition before');
		expect(whys[1]).toContain('differs from the edition before in value');
	});
});
