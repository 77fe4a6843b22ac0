import type { Row, SheetData } from 'write-excel-file/browser';
import type { Figure, Locale } from '../../domain/figure';
import { figureColumns, type FileCell, type FileColumnName, type FileColumnType } from '../../domain/figure-file';
import { needsNote, type FileAbout } from '../../domain/file-about';
import { countProvinces, groupPanels } from '../../domain/panels';
import { formatPeriod } from '../../domain/period';
import { messagesOf } from '../../messages/messages';
import { takeAwayWords } from '../../messages/take-away';
import { head, section, text, typedCell, wrapped } from './workbook-cells';

/** One sheet of an Excel file, as write-excel-file takes it. */
export interface WorkbookSheet {
	sheet: string;
	data: SheetData;
	columns: { width: number }[];
	stickyRowsCount?: number;
	orientation?: 'landscape';
}

interface Column {
	name: FileColumnName | 'period' | 'marks';
	type: FileColumnType;
	read(figure: Figure): FileCell;
}

type Mark = keyof (typeof takeAwayWords)['vi']['marks'];

/** What a reader must know of a figure at first sight, as marks of the symbol key. */
const marksOf = (figure: Figure): Mark[] => [
	...(figure.flags.includes('approx') ? ['approx' as const] : []),
	...(figure.basis === 'derived' ? ['derived' as const] : []),
	...(figure.checks === 'mismatch' ? ['mismatch' as const] : []),
	...(figure.flags.includes('doubt') ? ['doubt' as const] : []),
	...(figure.documentKind === 'press' ? ['press' as const] : [])
];

const markWords = (figure: Figure, locale: Locale): string =>
	marksOf(figure)
		.map((mark) => takeAwayWords[locale].marks[mark][0])
		.join('; ');

/** What people read comes first; codes and what else the contract holds follow. */
const front: Column['name'][] = [
	'province', 'indicator', 'scope', 'period', 'value', 'unit', 'marks',
	'document', 'section', 'form_code', 'line', 'reported_text', 'note', 'check'
]; // prettier-ignore

/** Columns of the sheet of figures: those of every file, and period and marks in words. */
export function workbookColumns(locale: Locale): Column[] {
	const verdicts = messagesOf(locale).audit.verdicts;
	const all: Column[] = [
		...figureColumns.filter(({ name }) => name !== 'check'),
		{ name: 'check', type: 'text', read: ({ checks }) => checks && verdicts[checks] },
		{ name: 'period', type: 'text', read: (figure) => formatPeriod(figure.periodId, locale) },
		{ name: 'marks', type: 'text', read: (figure) => markWords(figure, locale) || null }
	];
	const rank = ({ name }: Column): number => (front.includes(name) ? front.indexOf(name) : front.length);
	return all.sort((a, b) => rank(a) - rank(b));
}

const wide: Partial<Record<Column['name'], number>> = { indicator: 48, note: 48, document: 30, formula: 30, line: 8 };
const widthOf = ({ name, type }: Column): number => wide[name] ?? (type === 'text' ? 18 : 14);

function coverSheet(about: FileAbout, locale: Locale): SheetData {
	const m = takeAwayWords[locale].file;
	const line = (label: string, value: string | null): Row[] =>
		value ? [[text(label, { fontWeight: 'bold', alignVertical: 'top' }), text(value, wrapped)]] : [];
	return [
		[text(about.title, { fontWeight: 'bold', fontSize: 14 })],
		[text(m.product)],
		[],
		...line(m.filters, about.filters),
		...line(m.periods, about.periods),
		[text(m.rows, { fontWeight: 'bold' }), { value: about.rows, type: Number, format: '#,##0', align: 'left' }],
		...line(m.edition, about.edition),
		...line(m.link, about.link),
		...line(m.joins, about.joins),
		[text(m.date, { fontWeight: 'bold' }), { ...typedCell(about.date, 'date', locale), align: 'left' }],
		[],
		section(m.sources),
		[m.source, m.provinces, m.sourceKind, m.sourceRows, m.address].map(head),
		...about.sources.map((source): Row => [
			text(source.label, wrapped),
			text(source.provinces.join(', '), wrapped),
			text(m.kinds[source.kind]),
			{ value: source.rows, type: Number, format: '#,##0' },
			source.address ? text(source.address) : null
		])
	];
}

function figuresSheet(figures: readonly Figure[], columns: Column[], locale: Locale): SheetData {
	const words = takeAwayWords[locale].columns;
	const rows = figures.map((figure) => columns.map(({ read, type }) => typedCell(read(figure), type, locale)));
	return [columns.map(({ name }) => head(words[name])), ...rows];
}

/** One row of the newest of each province; where a province has more than one, a row for every period, the newest first. */
function rowsByPeriod(figures: readonly Figure[]): Figure[][] {
	if (countProvinces(figures) === figures.length) return [[...figures]];
	const rows = new Map<string, Figure[]>();
	for (const figure of [...figures].sort((a, b) => b.periodEnd.localeCompare(a.periodEnd))) {
		const isOther = (row: Figure[] | undefined): boolean => !!row?.some((one) => one.provinceId === figure.provinceId);
		let key = figure.periodId;
		while (isOther(rows.get(key))) key += ' ';
		rows.set(key, [...(rows.get(key) ?? []), figure]);
	}
	return [...rows.values()];
}

/**
 * Provinces beside each other, as in a heat map: rows for each indicator and level whose figures may share an axis, and for
 * each province its primary figure with its period and what to mind. Every primary figure stands once. Null for a single
 * province.
 */
function sideBySideSheet(figures: readonly Figure[], locale: Locale): SheetData | null {
	const { columns: words } = takeAwayWords[locale];
	const provinces = new Map(figures.map(({ provinceId, provinceName }) => [provinceId, provinceName]));
	if (provinces.size < 2) return null;
	const rows = groupPanels(figures.filter(({ isPrimary }) => isPrimary))
		.flatMap(({ scopes }) => scopes)
		.flatMap(({ figures: own }) => rowsByPeriod(own));
	return [
		[words.indicator, words.scope, words.unit, ...[...provinces.values()].flatMap((name) => [name, words.period])].map(
			head
		),
		...rows.map((own): Row => [
			text(own[0]?.indicatorName ?? '', wrapped),
			text(own[0]?.scopeName ?? '', wrapped),
			text(own[0]?.unit ?? ''),
			...[...provinces.keys()].flatMap((id): Row => {
				const figure = own.find(({ provinceId }) => provinceId === id);
				if (!figure) return [null, null];
				const told = [formatPeriod(figure.periodId, locale), markWords(figure, locale)].filter(Boolean).join('; ');
				return [typedCell(figure.value, 'number', locale), text(told, wrapped)];
			})
		])
	];
}

function notesSheet(figures: readonly Figure[], columns: Column[], locale: Locale): SheetData {
	const { file: m, columns: names, marks } = takeAwayWords[locale];
	const noted = figures.filter(needsNote);
	const told = [
		'observation_id',
		'province',
		'indicator',
		'scope',
		'period',
		'marks',
		'formula',
		'check',
		'note'
	] as const;
	const cellsOf = (figure: Figure): Row =>
		told.map((name) => {
			const column = columns.find((one) => one.name === name);
			const value = column?.read(figure) ?? null;
			return value === null ? null : text(String(value), wrapped);
		});
	return [
		section(m.symbols),
		[m.symbol, m.meaning].map(head),
		...Object.values(marks).map(([mark, meaning]): Row => [text(mark), text(meaning)]),
		[],
		section(m.rowNotes),
		...(noted.length > 0 ? [told.map((name) => head(names[name])), ...noted.map(cellsOf)] : [[text(m.noRowNotes)]]),
		[],
		section(m.columns),
		[m.column, m.code].map(head),
		...columns.map(({ name }): Row => [text(names[name]), text(name === 'period' || name === 'marks' ? '' : name)])
	];
}

/** The sheets of an Excel file: what it holds, the figures with types, marks and notes, provinces side by side. Pure. */
export function buildWorkbook(figures: readonly Figure[], about: FileAbout, locale: Locale): WorkbookSheet[] {
	const m = takeAwayWords[locale].file;
	const columns = workbookColumns(locale);
	const sideBySide = sideBySideSheet(figures, locale);
	return [
		{ sheet: m.cover, data: coverSheet(about, locale), columns: [30, 60, 14, 16, 50].map((width) => ({ width })) },
		{
			sheet: m.figures,
			data: figuresSheet(figures, columns, locale),
			columns: columns.map((column) => ({ width: widthOf(column) })),
			stickyRowsCount: 1,
			orientation: 'landscape'
		},
		{
			sheet: m.notes,
			data: notesSheet(figures, columns, locale),
			columns: [34, 40, 40, 18, 18, 18, 24, 14, 60].map((width) => ({ width }))
		},
		...(sideBySide
			? [
					{
						sheet: m.sideBySide,
						data: sideBySide,
						columns: (sideBySide[0] ?? []).map((_, i) => ({ width: i === 0 ? 48 : 20 })),
						stickyRowsCount: 1,
						orientation: 'landscape' as const
					}
				]
			: [])
	];
}
