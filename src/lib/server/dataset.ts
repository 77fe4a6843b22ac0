import { join } from 'node:path';
import { formatPeriod, parsePeriod } from '../domain/period';
import type { TableName } from '../domain/tables';
import { readCsvFile } from './csv-file';
import { IssueList, type Issue } from './issue';
import { listFigureFiles } from './contract/figure-files';
import { readModel, type Model } from './model';
import { buildObservations, observationColumns, type Observation, type ObservationFile } from './observations';
import { encodeParquet, type TableRows } from './parquet-files';
import { writeWhole } from './write-file';

export interface Dataset {
	model: Model;
	observations: Observation[];
	issues: Issue[];
}

/** Reads and validates everything under `dataDir`. The file name before the first dot is the document id. */
export function readDataset(dataDir: string): Dataset {
	const issues = new IssueList();
	const model = readModel(dataDir, issues);
	const folder = join(dataDir, 'observations');
	const files: ObservationFile[] = listFigureFiles(dataDir, model, issues).map((name) => {
		const file = `observations/${name}`;
		return {
			file,
			documentId: name.split('.')[0] ?? '',
			rows: readCsvFile(join(folder, name), observationColumns, issues, file)
		};
	});
	return { model, observations: buildObservations(files, model, issues), issues: issues.issues };
}

/** "Báo cáo 317/BC-UBND", or the kind and period where the number cannot be read. */
function documentLabel(document: Record<string, string>, locale: 'vi' | 'en'): string {
	const words = {
		report: { vi: 'Báo cáo', en: 'Report' },
		plan: { vi: 'Kế hoạch', en: 'Plan' },
		press: { vi: 'Báo chí', en: 'Press' }
	};
	const kind = words[document.kind as 'report'][locale];
	const province = document.number ? '' : ` ${document.province_name ?? ''}`;
	return `${kind}${province} ${document.number || formatPeriod(document.period_id ?? '', locale)}`.replace(/\s+/g, ' ');
}

const orNull = (row: Record<string, string>): Record<string, string | null> =>
	Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text === '' ? null : text]));

/** The rows of every table, in the order that serves the questions. */
export function tableRows({ model, observations }: Dataset): Record<TableName, TableRows> {
	const unitEn = new Map([...model.units.values()].filter((u) => u.name_en).map((u) => [u.unit, u.name_en]));
	const positioned = (rows: Iterable<Record<string, string>>): TableRows =>
		[...rows].map((row, i) => ({ ...orNull(row), position: i }));
	const documents = [...model.documents.values()].map((document) => {
		const province = model.provinces.get(document.province_id);
		const name = (locale: 'vi' | 'en'): string =>
			documentLabel({ ...document, province_name: province?.[`name_${locale}`] ?? '' }, locale);
		return { ...document, label_vi: name('vi'), label_en: name('en') };
	});
	const areaPosition = (id: string): number => Number(model.areas.get(id)?.position);
	const indicators = [...model.indicators.values()]
		.sort((a, b) => areaPosition(a.area_id) - areaPosition(b.area_id))
		.map((indicator) => ({ ...indicator, unit_en: unitEn.get(indicator.unit) ?? indicator.unit }));
	const periodIds = new Set([...observations.map((o) => String(o.period_id)), ...documents.map((d) => d.period_id)]);
	const periods = [...periodIds].sort().map((id) => {
		const period = parsePeriod(id);
		return {
			period_id: id,
			kind: period?.kind ?? null,
			period_start: period?.start ?? null,
			period_end: period?.end ?? null,
			months: period?.months ?? null,
			name_vi: formatPeriod(id, 'vi'),
			name_en: formatPeriod(id, 'en')
		};
	});
	const order = new Map(indicators.map((indicator, i) => [indicator.indicator_id, i]));
	const keys = (o: Observation): (string | number)[] => [
		order.get(String(o.indicator_id)) ?? 0,
		Number(model.scopes.get(String(o.scope_id))?.position),
		String(o.province_id),
		String(o.period_end),
		String(o.observation_id)
	];
	const sorted = observations.map((o) => ({ o, k: keys(o) })).sort((a, b) => compareKeys(a.k, b.k)).map(({ o }) => o); // prettier-ignore
	return {
		provinces: positioned(model.provinces.values()),
		documents: positioned(documents),
		areas: [...model.areas.values()].map((area) => ({ ...area, position: Number(area.position) })),
		indicators: positioned(indicators),
		scopes: [...model.scopes.values()].map((scope) => ({ ...orNull(scope), position: Number(scope.position) })),
		periods,
		form_rows: positioned(model.form_rows.values()),
		observations: sorted
	};
}

function compareKeys(a: (string | number)[], b: (string | number)[]): number {
	for (const [i, left] of a.entries()) {
		const right = b[i] as string | number;
		if (left !== right) return left < right ? -1 : 1;
	}
	return 0;
}

/** Writes the Parquet files, the manifest last: a reader never sees a manifest of files that are not there yet. */
export async function writeDataset(
	dataset: Dataset,
	outDir: string
): Promise<{ edition: string; rows: number; bytes: number }> {
	const { manifest, parquet } = await encodeParquet(tableRows(dataset));
	for (const { path, bytes } of parquet) writeWhole(join(outDir, path), bytes);
	writeWhole(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
	return { edition: manifest.edition, rows: dataset.observations.length, bytes };
}
