import { join } from 'node:path';
import { locales, type Locale } from '../domain/figure';
import { placeKinds, type PlaceKind } from '../domain/search-entry';
import { readCsvFile, type CsvRow } from './csv-file';
import { DataError, formatUnknown, IssueList } from './issue';
import type { Model } from './model';

const synonymColumns = ['language', 'one', 'other'] as const;
const placeColumns = ['place_id', 'kind', 'name', 'former_id', 'province_id'] as const;

/** A place that ended on 30 June 2025. */
export interface FormerPlace {
	id: string;
	kind: PlaceKind;
	name: string;
	/** The province it was part of; null for a province. */
	formerId: string | null;
	/** The province its land belongs to today. */
	provinceId: string;
}

function readRows<Column extends string>(dataDir: string, file: string, columns: readonly Column[]): CsvRow<Column>[] {
	const issues = new IssueList();
	const rows = readCsvFile(join(dataDir, file), columns, issues);
	if (issues.issues.length > 0) throw new DataError(issues.issues);
	return rows;
}

/** Words readers use for those of the names, in pairs. English pages hold Vietnamese names too, so they know both languages. */
export const readSynonyms = (dataDir: string, locale: Locale): [string, string][] =>
	readRows(dataDir, 'synonyms.csv', synonymColumns)
		.filter(({ cells }) => locale === 'en' || cells.language === locale)
		.map(({ cells }) => [cells.one, cells.other]);

/** The places that went into another province, or ended with the district level. */
export const readFormerPlaces = (dataDir: string): FormerPlace[] =>
	readRows(dataDir, 'former_places.csv', placeColumns).map(({ cells }) => ({
		id: cells.place_id,
		kind: cells.kind as PlaceKind,
		name: cells.name,
		formerId: cells.former_id || null,
		provinceId: cells.province_id
	}));

/** Holds both files against the contract: a place that leads nowhere, or half a pair, would be left out without a word. */
export function checkSearchWords(dataDir: string, model: Model, issues: IssueList): void {
	for (const { row, cells } of readCsvFile(join(dataDir, 'synonyms.csv'), synonymColumns, issues)) {
		const report = (column: string, message: string): void => issues.add('synonyms.csv', row, column, message);
		if (!(locales as readonly string[]).includes(cells.language)) report('language', `"${cells.language}" is not one of ${locales.join(', ')}`); // prettier-ignore
		for (const column of ['one', 'other'] as const) if (cells[column] === '') report(column, 'is empty');
	}
	const seen = new Set<string>();
	for (const { row, cells } of readCsvFile(join(dataDir, 'former_places.csv'), placeColumns, issues)) {
		const report = (column: string, message: string): void => issues.add('former_places.csv', row, column, message);
		if (seen.has(cells.place_id)) report('place_id', `"${cells.place_id}" stands twice`);
		seen.add(cells.place_id);
		if (!(placeKinds as readonly string[]).includes(cells.kind)) report('kind', `"${cells.kind}" is not one of ${placeKinds.join(', ')}`); // prettier-ignore
		if (cells.name === '') report('name', 'is empty');
		for (const column of ['former_id', 'province_id'] as const) {
			if (cells[column] === '' && column === 'former_id' && cells.kind === 'province') continue;
			if (!model.provinces.has(cells[column])) report(column, formatUnknown(cells[column], 'provinces.csv', model.provinces.keys())); // prettier-ignore
		}
	}
}
