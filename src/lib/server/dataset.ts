import { join } from 'node:path';
import type { StatedChange } from '../domain/audit/claim';
import { isOfOverview } from '../query/conditions';
import { formatPeriod, parsePeriod } from '../domain/period';
import type { TableName } from '../domain/tables';

import { checkRows, worstVerdicts } from './checks';
import { documentLabels } from './document-labels';
import { publishedFormRows } from './form-model';
import { findParts } from './fractions';
import { IssueList, type Issue } from './issue';
import { targetRows } from './judged-targets';
import { checkPressPages } from './contract/check-press-pages';
import { readModel, type Model } from './model';
import { buildObservations, type Observation } from './observations';
import { encodeParquet, type TableRows } from './parquet-files';
import { readObservationFiles } from './read-observations';
import { readStatedChanges } from './stated-changes';
import { readTargets, type Target } from './targets';
import { readTasks, type Task } from './tasks';
import { writeWhole } from './write-file';

export interface Dataset {
	model: Model;
	observations: Observation[];
	changes: StatedChange[];
	targets: Target[];
	tasks: Task[];
	issues: Issue[];
}

/** Reads and validates everything under `dataDir`. */
export function readDataset(dataDir: string): Dataset {
	const issues = new IssueList();
	const model = readModel(dataDir, issues);
	const observations = buildObservations(readObservationFiles(dataDir, model, issues), model, issues);
	const changes = readStatedChanges(dataDir, model, issues);
	const tasks = readTasks(dataDir, model, issues);
	const targets = readTargets(dataDir, model, tasks, issues);
	checkPressPages(model, [...observations, ...targets], issues);
	return { model, observations, changes, targets, tasks, issues: issues.issues };
}

const orNull = (row: Record<string, string>): Record<string, string | null> =>
	Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text === '' ? null : text]));

/** The rows of every table, in the order that serves the questions. */
export function tableRows({ model, observations, changes, targets, tasks }: Dataset): Record<TableName, TableRows> {
	const unitEn = new Map([...model.units.values()].filter((u) => u.name_en).map((u) => [u.unit, u.name_en]));
	const positioned = (rows: Iterable<Record<string, string>>): TableRows =>
		[...rows].map((row, i) => ({ ...orNull(row), position: i }));
	const labels = documentLabels(model);
	const documents = [...model.documents.values()].map((document) => {
		const label = labels.get(document.document_id);
		return { ...document, label_vi: label?.vi ?? '', label_en: label?.en ?? '' };
	});
	const inOverview = new Set(
		observations.filter((o) => isOfOverview(model.scopes.get(String(o.scope_id)))).map((o) => String(o.indicator_id))
	);
	const areaPosition = (id: string): number => Number(model.areas.get(id)?.position);
	const indicators = [...model.indicators.values()]
		.sort((a, b) => areaPosition(a.area_id) - areaPosition(b.area_id))
		.map((indicator) => ({ ...indicator, unit_en: unitEn.get(indicator.unit) ?? indicator.unit }));
	const dated = [...observations, ...targets, ...documents];
	const periodIds = new Set(dated.map((row) => String(row.period_id)));
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
	const checks = checkRows(observations, model, changes);
	const verdicts = worstVerdicts(checks);
	const parts = findParts(observations, model);
	return {
		provinces: positioned(model.provinces.values()),
		documents: positioned(documents),
		areas: [...model.areas.values()].map((area) => ({ ...area, position: Number(area.position) })),
		indicators: positioned(indicators).map((row) => ({
			...row,
			in_overview: inOverview.has(String(row.indicator_id))
		})),
		scopes: [...model.scopes.values()].map((scope) => ({ ...orNull(scope), position: Number(scope.position) })),
		periods,
		form_rows: positioned(
			publishedFormRows(
				model,
				observations.flatMap((o) => (o.form_code ? [String(o.document_id)] : []))
			)
		),
		observations: sorted.map((o) => ({
			...o,
			verdict: verdicts.get(String(o.observation_id)) ?? null,
			...parts.get(String(o.observation_id))
		})),
		checks,
		targets: targetRows(targets, observations, checks, model),
		tasks
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
