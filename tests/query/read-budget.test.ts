import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scaleQuestions } from '../../scripts/bench/scale-questions';
import { fillSynthetic } from '../../scripts/bench/synthetic';
import { tableNames, type DataFile } from '../../src/lib/domain/tables';
import { neededFiles } from '../../src/lib/query/needed-files';
import { trend } from '../../src/lib/query/trend';
import { partLimits } from '../../src/lib/server/layout';
import { encodeTable } from '../../src/lib/server/parquet-files';

/**
 * What a question reads at national size, by counts: 63 provinces, 150 indicators, some of them by district and commune,
 * over one year. All other years would only make each file longer.
 */
const folder = mkdtempSync(join(tmpdir(), 'doi-sanh-budget-'));
const files: DataFile[] = [];
const isPart = ({ part }: DataFile): boolean => part !== undefined;
const sum = (of: readonly DataFile[], key: 'rows' | 'bytes'): number =>
	of.reduce((total, file) => total + file[key], 0);

beforeAll(async () => {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	await fillSynthetic(connection, { byDistrict: 6, byCommune: 3, quarters: 4 }, () => undefined);
	for (const table of tableNames) {
		for await (const { entry } of encodeTable(connection, table, folder)) files.push(entry);
	}
	connection.closeSync();
	instance.closeSync();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(scaleQuestions('synthetic').map((question) => [question.name, question] as const))(
	'%s reads the files of its indicators and no single bodies',
	(_, question) => {
		const { reads, ...statement } = question.statement(question.base);
		const parts = neededFiles(files, { ...statement, ...(reads ? { reads } : {}) }).filter(isPart);
		const asked = reads?.indicatorIds ?? [];
		expect(parts.every(({ part }) => part?.scopes === 'overview')).toBe(true);
		expect(parts.every(({ part }) => part?.indicator_ids.some((id) => asked.includes(id)))).toBe(true);
		// Neighbours of an area share a file until it is long enough to fetch by itself.
		expect(parts.length).toBeLessThanOrEqual(asked.length);
		expect(sum(parts, 'rows')).toBeLessThanOrEqual(2 * partLimits.enoughInPart * parts.length);
		expect(sum(parts, 'rows')).toBeLessThan(sum(files.filter(isPart), 'rows') / 10);
		expect(sum(parts, 'bytes')).toBeLessThan(160_000 * parts.length);
	}
);

test('a question about one commune reads one file of bodies', () => {
	const bodies = files.filter(({ part }) => part?.scopes === 'bodies');
	const large = bodies.find(({ part }) => part?.scope_range?.[1].startsWith('glx'))?.part?.indicator_ids.at(-1);
	const needed = neededFiles(
		files,
		trend.build({
			locale: 'vi',
			provinceIds: ['ha-noi'],
			indicatorIds: [large ?? ''],
			scopeIds: ['glx00001']
		})
	).filter(isPart);
	// Its id stands between those of the levels in the alphabet, so that the overview may hold it for all the manifest says.
	expect(needed.length).toBeLessThanOrEqual(2);
	expect(needed.filter(({ part }) => part?.scopes === 'bodies')).toHaveLength(1);
	expect(sum(needed, 'rows')).toBeLessThanOrEqual(partLimits.mostInPart);
});
