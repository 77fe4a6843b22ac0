import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDataset } from '../../src/lib/server/dataset';
import { removeDocument } from '../../src/lib/server/remove-document';
import { copyData } from './example-data';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

/** Every file of the data by its path, but for what tells of editions. */
function files(): Map<string, string> {
	const paths = (readdirSync(data.dir, { recursive: true }) as string[]).filter((path) => path.endsWith('.csv')).sort();
	return new Map(paths.map((path) => [path, readFileSync(join(data.dir, path), 'utf8')]));
}
const isEdition = (path: string): boolean => path.startsWith('editions');

test('a report goes with everything that is its own, changes it states among it; what stays is byte for byte', async () => {
	const id = 'kh-2024-q3';
	const before = files();
	expect(before.get('stated_changes.csv')).toContain(id);
	const { breaches, written, removed } = await removeDocument(data.dir, id, true);
	expect(breaches).toEqual([]);
	expect(written).toContain('stated_changes.csv');
	expect(removed.every(({ rows }) => rows > 0)).toBe(true);
	const after = files();
	for (const [path, text] of after) {
		if (isEdition(path)) expect(text).toBe(before.get(path));
		else expect(text, path).not.toMatch(new RegExp(`^${id},`, 'm'));
		const kept = (before.get(path) ?? '').split('\n').filter((line) => text.includes(line));
		if (!isEdition(path)) expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(kept.length);
	}
	expect([...before.keys()].filter((path) => !after.has(path)).every((path) => path.includes(`${id}.`))).toBe(true);
	expect(readDataset(data.dir).issues).toEqual([]);
});

test('each document held can go, or is told what leans on it; then not a byte has changed', async () => {
	const ids = [...readDataset(data.dir).model.documents.keys()];
	const before = files();
	for (const id of ids) {
		const { breaches, written } = await removeDocument(data.dir, id, false);
		expect(written).toEqual([]);
		for (const { file, message } of breaches) expect([file, message].every((text) => text !== '')).toBe(true);
	}
	expect(files()).toEqual(before);
});

test('a breach that was there before is not laid at the document that goes', async () => {
	data.edit('documents.csv', (text) => text.replace(/^kh-2024-q3,khanh-hoa,/m, 'kh-2024-q3,khong-co,'));
	const id = [...readDataset(data.dir).model.documents.keys()].find((one) => one.startsWith('bt-')) ?? '';
	const { breaches, written } = await removeDocument(data.dir, id, true);
	expect(breaches).toEqual([]);
	expect(written).toContain('documents.csv');
});

test('the one plan held can go: tables that only some documents fill may hold a header alone', async () => {
	const plans = [...readDataset(data.dir).model.documents.values()].filter(({ kind }) => kind === 'plan');
	for (const { document_id } of plans) {
		const { breaches, written } = await removeDocument(data.dir, document_id, true);
		expect(breaches).toEqual([]);
		expect(written).toContain('tasks.csv');
	}
	expect(plans).not.toEqual([]);
	expect(readFileSync(join(data.dir, 'tasks.csv'), 'utf8').trim().split('\n')).toHaveLength(1);
	expect(readDataset(data.dir).issues).toEqual([]);
});
