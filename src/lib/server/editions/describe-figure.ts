import { formatDate } from '../../domain/date';
import { differingColumns, kindOf, type Cells, type Change, type Snapshot } from '../../domain/edition';
import { figureFacets, type Correction, type FigureChange, type FigureFacet } from '../../domain/edition-report';
import { flags, type Locale, type Measure } from '../../domain/figure';
import { formatFormula } from '../../domain/format-formula';
import { formatSection } from '../../domain/format-section';
import { formatValue } from '../../domain/format-value';
import { formatNumber, withUnit } from '../../domain/number';
import { formatPeriod } from '../../domain/period';
import { termCell, termName } from './terms';

/** What names are looked up in, newest first, and the language of the reader. */
export interface Names {
	snapshots: readonly Snapshot[];
	locale: Locale;
}

/** The value as it is shown elsewhere; `exact`: to the last digit, since a correction may be of that one. */
function tellValue(cells: Cells, { snapshots, locale }: Names, exact: boolean): string {
	const indicator = (column: string): string => termCell(snapshots, 'indicators', cells.indicator_id ?? '', column);
	const own = cells.unit ?? '';
	const unit = locale === 'en' && own === indicator('unit') ? indicator('unit_en') : own;
	const measure = (indicator('measure') || 'flow') as Measure;
	const text = cells.value ?? '';
	if (exact && measure !== 'coded' && measure !== 'rank') {
		const digits = text.split('.')[1]?.length ?? 0;
		return withUnit(formatNumber(Number(text), digits, locale), unit, locale);
	}
	const told = cells.flags?.split(';') ?? [];
	return formatValue(
		{
			value: Number(text),
			unit,
			measure,
			codeLabels: indicator(`code_labels_${locale}`) || null,
			outOf: cells.out_of ? Number(cells.out_of) : null,
			flags: exact ? [] : flags.filter((flag) => told.includes(flag)),
			reportedText: cells.reported_text ?? null
		},
		locale
	);
}

interface Facet {
	columns: (locale: Locale) => string[];
	tell: (cells: Cells, names: Names) => string;
}

const raw = (column: string): Facet => ({ columns: () => [column], tell: (cells) => cells[column] ?? '' });
const named = (table: string, column: string): Facet => ({
	columns: () => [column],
	tell: (cells, { snapshots, locale }) => termName(snapshots, table, cells[column] ?? '', locale)
});
const text = (column: string, format: (text: string, locale: Locale) => string): Facet => ({
	columns: () => [column],
	tell: (cells, { locale }) => (cells[column] ? format(cells[column], locale) : '')
});

/** Each facet with the columns it stands for: all columns of a figure belong to one. */
const facets: Record<FigureFacet, Facet> = {
	value: { columns: () => ['value', 'unit'], tell: (cells, names) => tellValue(cells, names, true) },
	printed: {
		columns: () => ['reported_text', 'reported_unit'],
		tell: (cells) => [cells.reported_text, cells.reported_unit].filter(Boolean).join(' ')
	},
	outOf: raw('out_of'),
	indicator: named('indicators', 'indicator_id'),
	scope: named('scopes', 'scope_id'),
	period: text('period_id', formatPeriod),
	province: named('provinces', 'province_id'),
	document: named('documents', 'document_id'),
	section: text('section', formatSection),
	form: raw('form_code'),
	line: raw('line'),
	asOf: text('as_of', formatDate),
	formula: text('formula', formatFormula),
	basis: raw('basis'),
	flags: raw('flags'),
	note: { columns: (locale) => [`note_${locale}`], tell: (cells, { locale }) => cells[`note_${locale}`] ?? '' },
	translation: { columns: (locale) => [locale === 'vi' ? 'note_en' : 'note_vi'], tell: () => '' }
};

function findCorrections(before: Cells, after: Cells, names: Names): Correction<FigureFacet>[] {
	const differing = new Set(differingColumns(before, after));
	const touched = figureFacets.filter((facet) => facets[facet].columns(names.locale).some((one) => differing.has(one)));
	return touched
		.filter((facet) => facet !== 'translation' || !touched.includes('note'))
		.map((facet) => ({
			facet,
			before: facets[facet].tell(before, names) || null,
			after: facets[facet].tell(after, names) || null
		}));
}

/** A change of a figure in words of the reader. `current` are the figures the site shows. */
export function describeFigure(change: Change, names: Names, current: Snapshot['figures']): FigureChange {
	const { before, after } = change;
	const { id, cells } = after ?? before ?? { id: '', cells: {} };
	const { snapshots, locale } = names;
	const told = (one: Cells | undefined): string | null => (one ? tellValue(one, names, false) : null);
	return {
		kind: kindOf(change),
		id,
		indicatorName: termName(snapshots, 'indicators', cells.indicator_id ?? '', locale),
		scopeName: termName(snapshots, 'scopes', cells.scope_id ?? '', locale),
		periodId: cells.period_id ?? '',
		indicatorId: current.get(id)?.indicator_id ?? null,
		corrections:
			before && after
				? findCorrections(before.cells, after.cells, names)
				: [{ facet: 'value', before: told(before?.cells), after: told(after?.cells) }]
	};
}
