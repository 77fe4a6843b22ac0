import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/lib/domain/edition';
import { readDataset, tableRows } from '../../src/lib/server/dataset';
import { describeEditions } from '../../src/lib/server/editions/describe';
import { readHistory, type Edition } from '../../src/lib/server/editions/history';
import { publishEdition } from '../../src/lib/server/editions/publish';
import { editionId, takeSnapshot } from '../../src/lib/server/editions/snapshot';
import { formatIssue, IssueList } from '../../src/lib/server/issue';
import { copyData } from './example-data';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

const titles = { on: '2099-12-31', vi: 'Thử', en: 'Trial' };
const now = (): Snapshot => takeSnapshot(tableRows(readDataset(data.dir)));
const publish = (on = titles.on) => publishEdition(now(), data.dir, { ...titles, on });
/** The data of the repository may be ahead of the last edition. */
function publishAsTheyAre(): void {
	if (history().editions.at(-1)?.id !== editionId(now())) publish('2099-12-30');
}

function history(): { editions: Edition[]; issues: string[] } {
	const issues = new IssueList();
	const editions = readHistory(data.dir, issues);
	return { editions, issues: issues.issues.map(formatIssue) };
}

/** All files of the history, by name. */
function filesOf(): Record<string, string> {
	const folder = join(data.dir, 'editions');
	const names = existsSync(folder) ? readdirSync(folder) : [];
	const read = (path: string): string => readFileSync(path, 'utf8');
	return { list: read(join(data.dir, 'editions.csv')), ...Object.fromEntries(names.map((name) => [name, read(join(folder, name))])) }; // prettier-ignore
}

const prose = 'observations/kh-2022.prose.csv';
/** The first figure of the file printed as a plain number of two digits, with another number in its place. */
const correctOne = (): void =>
	data.edit(prose, (text) => {
		const found = /,(\d\d),\1,/.exec(text);
		if (!found) throw new Error('no such figure');
		return text.replace(found[0], `,${Number(found[1]) + 1},${Number(found[1]) + 1},`);
	});
const removeOne = (): void => data.edit(prose, (text) => text.split('\n').filter((_, i) => i !== 5).join('\n')); // prettier-ignore

describe('the published history', () => {
	test('every edition can be worked out from the changes and comes to its id', () => {
		const { editions, issues } = history();
		expect(issues).toEqual([]);
		expect(editions.length).toBeGreaterThanOrEqual(3);
		for (const { id, snapshot } of editions) expect(editionId(snapshot)).toBe(id);
		expect(editions[0]?.snapshot.figures.size).toBe(920);
	});

	test('a correction made in the past is told as one, to the last digit', () => {
		const { editions } = history();
		const report = describeEditions(editions, now(), 'vi').find(({ id }) => id === editions[1]?.id);
		expect(report?.counts).toEqual({ added: 0, corrected: 2, removed: 0 });
		expect(report?.documents[0]?.changes.map(({ corrections }) => corrections)).toContainEqual([
			{ facet: 'value', before: '3.478.485,84884\u00a0triệu\u00a0đồng', after: '3.478.485,848845\u00a0triệu\u00a0đồng' }
		]);
	});

	test.each([
		['a cell of a published change', (text: string) => text.replace(',2955961.51945,', ',2955961.5,'), /\.csv:2 · observation_id · .*differs from the edition before in value/],
		['a row left out', (text: string) => text.split('\n').slice(0, -3).join('\n'), /^editions\.csv:3 · edition_id · .*published changes must stay as they are$/],
		['half a correction', (text: string) => text.split('\n').slice(0, -2).join('\n'), /\.csv:4 · change · "before" has no "after" on the next line$/],
		['an unknown change', (text: string) => text.replace('before,', 'moved,'), /\.csv:2 · change · "moved" is not one of added, removed, before, after$/],
		['a column that is none', (text: string) => text.replace('change,', 'changes,'), /\.csv:1 · header is /]
	])('%s is found, with file and line', (_, change, message) => {
		const { editions } = history();
		data.edit(`editions/${editions[1]?.id}.csv`, change);
		expect(history().issues[0]).toMatch(message);
	}); // prettier-ignore

	test.each([
		['an id that is none', (text: string) => text.replace(/\n\w{7},/, '\nversion1,'), /^editions\.csv:2 · edition_id · "version1"/],
		['an id that stands twice', (text: string) => text + text.trimEnd().split('\n').at(-1), /stands twice$/],
		['a date that is none', (text: string) => text.replace('2026-11-20', '20/11/2026'), /^editions\.csv:2 · published_on/],
		['dates in disorder', (text: string) => text.replace('2026-11-20', '2099-12-20'), /^editions\.csv:3 · published_on · .* comes before/]
	])('%s is found, with its line', (_, change, message) => {
		data.edit('editions.csv', change);
		expect(history().issues[0]).toMatch(message);
	}); // prettier-ignore

	test('a data folder without history has none', () => {
		rmSync(join(data.dir, 'editions.csv'));
		expect(history()).toEqual({ editions: [], issues: [] });
	});
});

describe('the id of an edition', () => {
	test('says what the data say, not how the files are arranged', () => {
		const id = editionId(now());
		data.edit(prose, (text) => {
			const [header = '', ...rows] = text.trimEnd().split('\n');
			return [header, ...rows.reverse()].join('\n') + '\n';
		});
		rmSync(join(data.dir, 'editions.csv'));
		expect(editionId(now())).toBe(id);
	});

	test('starts with a letter, so that no spreadsheet takes it for a number', () => {
		expect(editionId(now())).toMatch(/^[a-p][0-9a-f]{6}$/);
	});

	test.each([
		['a figure', correctOne],
		['a figure less', removeOne],
		['a definition', () => data.edit('indicators.csv', (text) => text.replace('Số văn bản chỉ đạo', 'Văn bản chỉ đạo'))],
		['a caveat of a document', () => data.edit('documents.csv', (text) => text.replace('Văn bản quét', 'Bản quét'))]
	])('is another one after a change of %s', (_, change) => {
		const id = editionId(now());
		change();
		expect(editionId(now())).not.toBe(id);
	}); // prettier-ignore
});

describe('publishing', () => {
	test('writes the changes and the row; the history then ends with the data', () => {
		publishAsTheyAre();
		correctOne();
		removeOne();
		const { id, figures } = publish();
		expect(figures).toEqual({ added: 0, corrected: 1, removed: 1 });
		const { editions, issues } = history();
		expect(issues).toEqual([]);
		expect(editions.at(-1)).toMatchObject({ id, publishedOn: titles.on, title: { vi: 'Thử', en: 'Trial' } });
		expect(editions.at(-1)?.snapshot).toEqual(now());
	});

	test('refuses when nothing changed, when the data are again an older edition, and bad dates and titles', () => {
		publishAsTheyAre();
		const before = filesOf();
		expect(() => publish()).toThrow(/nothing changed since/);
		correctOne();
		expect(() => publish('2026-13-01')).toThrow(/is no date/);
		expect(() => publish('2020-01-01')).toThrow(/lies before the last edition/);
		expect(() => publishEdition(now(), data.dir, { ...titles, en: ' ' })).toThrow(/a title in both languages/);
		const [first] = history().editions;
		if (!first) throw new Error('no edition');
		expect(() => publishEdition(first.snapshot, data.dir, titles)).toThrow(/are again those of edition/);
		expect(filesOf()).toEqual(before);
	});

	test('refuses to build on a broken history', () => {
		correctOne();
		data.edit('editions.csv', (text) => text.replace('2026-11-20', 'yesterday'));
		const before = filesOf();
		expect(() => publish()).toThrow(/published_on/);
		expect(filesOf()).toEqual(before);
	});

	test('leaves nothing behind where a file cannot be written', () => {
		publishAsTheyAre();
		correctOne();
		data.edit('indicators.csv', (text) => text.replace('Số văn bản chỉ đạo', 'Văn bản chỉ đạo'));
		const before = filesOf();
		const blocked = join(data.dir, 'editions', `${editionId(now())}.terms.csv`);
		mkdirSync(blocked);
		writeFileSync(join(blocked, 'in-the-way'), '');
		expect(() => publish()).toThrow();
		rmSync(blocked, { recursive: true });
		expect(filesOf()).toEqual(before);
		expect(publish().figures.corrected).toBe(1);
	});

	test('the first edition adds everything', () => {
		rmSync(join(data.dir, 'editions.csv'));
		rmSync(join(data.dir, 'editions'), { recursive: true });
		expect(publish().figures).toEqual({ added: now().figures.size, corrected: 0, removed: 0 });
		expect(history().issues).toEqual([]);
	});
});

describe('what the page tells', () => {
	test('data that differ from the last edition come first, unpublished', () => {
		publishAsTheyAre();
		const { editions } = history();
		const newest = editions.at(-1)?.id;
		expect(describeEditions(editions, now(), 'vi')[0]).toMatchObject({ id: newest, since: null });
		correctOne();
		removeOne();
		const [current, last] = describeEditions(editions, now(), 'vi');
		expect(current).toMatchObject({ publishedOn: null, counts: { added: 0, corrected: 1, removed: 1 }, since: null });
		expect(last).toMatchObject({ id: newest, since: { added: 0, corrected: 1, removed: 1 } });
		const changes = current?.documents.flatMap((document) => document.changes) ?? [];
		expect(changes.map(({ kind, indicatorId }) => [kind, indicatorId !== null]).sort()).toEqual([['corrected', true], ['removed', false]]); // prettier-ignore
		expect(changes.every(({ indicatorName }) => / /.test(indicatorName))).toBe(true);
	});

	test('figures of a new document are counted, not listed one by one', () => {
		const [first] = describeEditions(history().editions.slice(0, 1), now(), 'en').slice(-1);
		expect(first?.documents.every(({ isNew, changes }) => isNew && changes.length === 0)).toBe(true);
		expect(first?.counts.added).toBe(920);
	});

	test('each language shows its own texts; the other one is only named', () => {
		publishAsTheyAre();
		data.edit('documents.csv', (text) => text.replace('Scanned text (OCR)', 'A scanned text'));
		const correctionsIn = (locale: 'vi' | 'en') =>
			describeEditions(history().editions, now(), locale)[0]?.terms[0]?.corrections;
		expect(correctionsIn('vi')).toEqual([{ facet: 'caveat', before: null, after: null }]);
		expect(correctionsIn('en')?.[0]).toMatchObject({ facet: 'caveat', after: expect.stringContaining('A scanned text') as string }); // prettier-ignore
	});
});
