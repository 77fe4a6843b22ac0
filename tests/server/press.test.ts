import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDataset } from '../../src/lib/server/dataset';
import { documentLabels } from '../../src/lib/server/document-labels';
import { formatIssue } from '../../src/lib/server/issue';
import { copyData } from './example-data';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

const issuesOf = (): string[] => readDataset(data.dir).issues.map(formatIssue);
const documentRow = (id: string, url: string): string =>
	`${id},binh-thuan,press,,2024-03-03,2023,,Trang thử,Trial page,,,,${url}\n`;
const figureRow = (id: string, period: string, note = ''): string =>
	`${id},ho-so-truc-tuyen-ty-le,toan-tinh,${period},,"71,5",71.5,%,,reported,,,,,,medium,${note},${note}\n`;
const add = (file: string, text: string): void => data.edit(file, (old) => old + text);

test('a page and its figure join, marked as press, without a line', () => {
	add('documents.csv', documentRow('press-thu', 'https://vi-du.test/a'));
	add('observations/press.csv', figureRow('press-thu', '2023'));
	const { observations, issues } = readDataset(data.dir);
	expect(issues).toEqual([]);
	expect(observations.find((one) => one.document_id === 'press-thu')).toMatchObject({
		observation_id: 'press-thu.ho-so-truc-tuyen-ty-le.toan-tinh.2023',
		province_id: 'binh-thuan',
		line: null,
		flags: 'medium'
	});
});

test('a page needs its address and at least one figure or target', () => {
	add('documents.csv', documentRow('press-thu', ''));
	expect(issuesOf()).toEqual([
		expect.stringMatching(/documents\.csv:\d+ · url · is empty; a press page has its address/)
	]);
	data.edit('documents.csv', (text) => text.replace(/press-thu.*\n/, documentRow('press-thu', 'https://vi-du.test/a')));
	expect(issuesOf()).toEqual([expect.stringContaining('"press-thu" has no figures')]);
});

test('a figure of a page that is not listed is told with its row', () => {
	add('observations/press.csv', figureRow('press-khong-co', '2023'));
	expect(issuesOf()).toEqual([expect.stringMatching(/press\.csv:\d+ · document_id · "press-khong-co"/)]);
});

test('no figure of a province after it ended, unless the row says how it is meant', () => {
	add('documents.csv', documentRow('press-thu', 'https://vi-du.test/a'));
	add('observations/press.csv', figureRow('press-thu', '2025-Q4'));
	expect(issuesOf()).toEqual([
		expect.stringMatching(/press\.csv:\d+ · period_id · 2025-Q4 reaches beyond "Bình Thuận", which ended on 2025-06-30/)
	]);
	data.edit('observations/press.csv', (text) =>
		text.replace(figureRow('press-thu', '2025-Q4'), figureRow('press-thu', '2025-Q4', 'Kế hoạch lập trước'))
	);
	expect(issuesOf()).toEqual([]);
});

test('pages have different names: one without a date is told by its title', () => {
	const { model } = readDataset('data');
	const labels = documentLabels(model);
	const byLabel = new Map<string, string>();
	for (const { document_id: id, kind, url = '' } of model.documents.values()) {
		if (kind !== 'press') continue;
		const { vi = '', en = '' } = labels.get(id) ?? {};
		expect(byLabel.get(vi) ?? url, vi).toBe(url);
		byLabel.set(vi, url);
		expect(vi).toMatch(/^Trang \S+(, [^“]+|: “.+”, không ghi ngày)$/);
		expect(en).toMatch(/^Page \S+(, [^“]+|: “.+”, no date given)$/);
		expect(vi.length).toBeLessThan(130);
	}
	expect(labels.get('press-vietnamvn-2024-thu-ngan-sach')).toEqual({
		vi: 'Trang vietnam.vn: “Vì sao Hải Dương tạo đột phá về thu ngân sách”, không ghi ngày',
		en: 'Page vietnam.vn: “Why Hải Dương broke through in budget revenue”, no date given'
	});
});
