import type { DuckDBConnection } from '@duckdb/node-api';
import { comparisonClass } from '../../src/lib/domain/comparability';
import type { Direction, Measure } from '../../src/lib/domain/figure';
import { formatPeriod, parsePeriod, type Period } from '../../src/lib/domain/period';
import { foldText } from '../../src/lib/domain/search-text';
import { tableNames, tables, type TableName } from '../../src/lib/domain/tables';
import { provinces63 } from './provinces-63';

/**
 * A made-up set of national size in the tables of the contract. Nothing in it is a figure of anything: every document is
 * called "Số liệu giả lập", every id of an indicator, place and figure begins with "gl". The same size gives the same rows.
 */
export interface SyntheticSize {
	/** Indicators that are also reported by district, and by commune. */
	byDistrict: number;
	byCommune: number;
	/** Quarters from 2015 on. */
	quarters: number;
}

/** 63 provinces × 4 levels × 150 indicators × 40 quarters = 1.5 million rows; with districts and communes 11 million. */
export const syntheticSizes = {
	'1.5m': { byDistrict: 0, byCommune: 0, quarters: 40 },
	'11m': { byDistrict: 36, byCommune: 20, quarters: 40 }
} as const satisfies Record<string, SyntheticSize>;
export type SizeName = keyof typeof syntheticSizes;

const indicatorCount = 150;
const areaNames = [
	'chi-dao-dieu-hanh', 'the-che', 'thu-tuc-hanh-chinh', 'to-chuc-bo-may', 'che-do-cong-vu', 'tai-chinh-cong',
	'chinh-quyen-so', 'chi-so'
]; // prettier-ignore
const [districts, communes] = [705, 10_598];
const levels: [id: string, kind: string, name: string][] = [
	['toan-tinh', 'province', 'Toàn tỉnh'],
	['cap-tinh', 'level', 'Cấp tỉnh'],
	['cap-huyen', 'level', 'Cấp huyện'],
	['cap-xa', 'level', 'Cấp xã']
];
const quartersOf = ({ quarters }: SyntheticSize): string[] =>
	Array.from({ length: quarters }, (_, i) => `${2015 + Math.floor(i / 4)}-Q${(i % 4) + 1}`);

type Row = Record<string, string | number | boolean | null>;

export const indicatorId = (number: number): string => `gl${String(number).padStart(3, '0')}`;
export const provinceIds = provinces63.map(([, name]) => foldText(name).replace(/[^a-z]+/g, '-'));

interface SyntheticIndicator {
	number: number;
	area: string;
	measure: Measure;
	unit: string;
	direction: Direction;
}

/** Six of ten are rates, three counts, one a score. The large ones are spread over all areas. */
const indicators = Array.from({ length: indicatorCount }, (_, i): SyntheticIndicator => {
	const number = i + 1;
	const area = areaNames[Math.floor((i * areaNames.length) / indicatorCount)] ?? '';
	if (i % 10 < 6) return { number, area, measure: 'rate', unit: '%', direction: 'higher' };
	if (i % 10 < 9) return { number, area, measure: 'flow', unit: 'hồ sơ', direction: 'neutral' };
	return { number, area, measure: 'score', unit: 'điểm', direction: 'higher' };
});

const places = (count: number, prefix: string, name: string): Row[] =>
	Array.from({ length: count }, (_, i) => ({
		scope_id: `${prefix}${String(i + 1).padStart(5, '0')}`,
		kind: prefix === 'glh' ? 'locality' : 'ward',
		province_id: provinceIds[i % provinceIds.length] ?? null,
		name_vi: `${name} giả lập ${i + 1}`,
		name_en: `Synthetic ${prefix === 'glh' ? 'district' : 'commune'} ${i + 1}`
	}));

/** Rows of every table but observations and checks, which are made inside the engine. */
function dimensionRows(size: SyntheticSize): Partial<Record<TableName, Row[]>> {
	const { byDistrict, byCommune } = size;
	const quarters = quartersOf(size);
	const scopes: Row[] = levels.map(([scope_id, kind, name_vi]) => ({ scope_id, kind, name_vi, name_en: name_vi }));
	if (byDistrict > 0) scopes.push(...places(districts, 'glh', 'Huyện'));
	if (byCommune > 0) scopes.push(...places(communes, 'glx', 'Xã'));
	const positioned = (rows: Row[]): Row[] => rows.map((row, position) => ({ ...row, position }));
	const periods = quarters.map((id): Row => {
		const { kind, start, end, months } = parsePeriod(id) as Period;
		const names = { name_vi: formatPeriod(id, 'vi'), name_en: formatPeriod(id, 'en') };
		return { period_id: id, kind, period_start: start, period_end: end, months, ...names };
	});
	return {
		areas: areaNames.map((area_id, position) => ({ area_id, position, name_vi: area_id, name_en: area_id })),
		provinces: positioned(
			provinces63.map(([code, name], i) => ({ province_id: provinceIds[i] ?? '', code, name_vi: name, name_en: name }))
		),
		documents: positioned(
			provinceIds.flatMap(
				(province) =>
				quarters.map((quarter) => ({
					document_id: `gl-${province}-${quarter}`, province_id: province, kind: 'report', number: null,
					issued_on: parsePeriod(quarter)?.end ?? null, period_id: quarter, title_vi: 'Số liệu giả lập',
					title_en: 'Synthetic figures', label_vi: 'Số liệu giả lập', label_en: 'Synthetic figures'
				})) // prettier-ignore
			)
		),
		indicators: indicators.map(({ number, area, measure, unit, direction }) => ({
			indicator_id: indicatorId(number), area_id: area, name_vi: `Chỉ tiêu giả lập ${number}`,
			name_en: `Synthetic indicator ${number}`, unit, unit_en: unit, measure, direction, position: number, in_overview: true
		})), // prettier-ignore
		scopes: positioned(scopes),
		periods
	};
}

async function fill(connection: DuckDBConnection, table: TableName, rows: Row[]): Promise<void> {
	const columns = Object.entries(tables[table]);
	const text = JSON.stringify(rows).replaceAll("'", "''");
	const shape = columns.map(([name, type]) => `"${name}":"${type}"`).join(',');
	await connection.run(
		`INSERT INTO ${table} SELECT unnest(from_json('${text}'::JSON, '[{${shape}}]'), max_depth := 2)`
	);
}

/** The rows of one indicator in the order the layout wants: scope, province, period. */
function observationsOf({ number, area, measure, unit }: SyntheticIndicator, size: SyntheticSize): string {
	// The large ones at even distances, so that every area has some.
	const isOneOf = (count: number): boolean => count > 0 && (number * count) % indicatorCount < count;
	const kinds = ["'province'", "'level'", ...(isOneOf(size.byDistrict) ? ["'locality'"] : []), ...(isOneOf(size.byCommune) ? ["'ward'"] : [])]; // prettier-ignore
	const value = { rate: '60 + n % 4000 / 100', score: '50 + n % 5000 / 100', flow: '(n % 90000)::DOUBLE' }[
		measure as string
	];
	const comparison = comparisonClass(measure, false, parsePeriod('2024-Q1') as Period);
	return `
INSERT INTO observations
WITH cells AS (
	SELECT p.province_id, p.position AS p, s.scope_id, s.position AS s, q.period_id, q.period_start, q.period_end,
		row_number() OVER (ORDER BY s.position, p.position, q.period_end) - 1 AS r
	FROM scopes s JOIN provinces p ON s.province_id IS NULL OR s.province_id = p.province_id CROSS JOIN periods q
	WHERE s.kind IN (${kinds.join(', ')})
), numbered AS (SELECT *, (r * 15485863 + ${number} * 1299709) % 1000003 AS n FROM cells)
SELECT '${indicatorId(number)}-' || r, province_id, '${indicatorId(number)}', scope_id, '${area}', period_id, period_start,
	period_end, NULL, '${measure}', '${comparison}', round(${value}, 2), '${unit}',
	replace(round(${value}, 2)::VARCHAR, '.', ','), round(${value}, 2), '${unit}', NULL, 'reported', NULL,
	'gl-' || province_id || '-' || period_id, 'I.1', '01/' || ${number}, ${number}, CASE WHEN n % 97 = 0 THEN 'approx' END,
	CASE WHEN n % 97 = 0 THEN 'Số liệu giả lập, báo cáo ghi khoảng' END, NULL, true,
	CASE WHEN n % 5000 = 0 THEN 'mismatch' WHEN n % 100 = 0 THEN 'pass' END, NULL, NULL
FROM numbered ORDER BY r`;
}

const checks = `
INSERT INTO checks BY NAME
SELECT 'gl-' || observation_id AS check_id, 'rate' AS kind, document_id, province_id, period_id, indicator_id, scope_id,
	verdict, unit, value AS printed, value AS recomputed, 0 AS difference, 0.01 AS tolerance, line::VARCHAR AS lines,
	observation_id AS observation_ids, 'Phép kiểm tra giả lập' AS message_vi, 'Synthetic check' AS message_en
FROM observations WHERE verdict IS NOT NULL ORDER BY observations.rowid`;

/** Creates and fills every table of the contract in the database of the connection. */
export async function fillSynthetic(
	connection: DuckDBConnection,
	size: SyntheticSize,
	onProgress: (done: number, all: number) => void
): Promise<void> {
	for (const table of tableNames) {
		const columns = Object.entries(tables[table]).map(([name, type]) => `${name} ${type}`);
		await connection.run(`CREATE TABLE ${table} (${columns.join(', ')})`);
	}
	for (const [table, rows] of Object.entries(dimensionRows(size))) await fill(connection, table as TableName, rows);
	for (const indicator of indicators) {
		await connection.run(observationsOf(indicator, size));
		if (indicator.number % 10 === 0) onProgress(indicator.number, indicatorCount);
	}
	await connection.run(checks);
}
