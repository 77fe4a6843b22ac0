import { describe, expect, test } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import type { Page } from 'playwright-core';
import { formatPeriod } from '../../src/lib/domain/period';
import { sortByValue } from '../../src/lib/domain/panels';
import { auditPageWords } from '../../src/lib/messages/audit-page';
import { heatWords } from '../../src/lib/messages/heat-map';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { vi } from '../../src/lib/messages/vi';
import { areas, documents } from '../../src/lib/query/dictionary';
import { checks } from '../../src/lib/query/checks';
import { trend } from '../../src/lib/query/trend';
import { defaultTrendView } from '../../src/lib/view/view-state';
import { arrivingFile, downloadAs } from './download-dialog';
import { engineStatus, provinceBox } from './compare-page';
import { useNativeAnswers } from './native-answers';
import { chartFigures, expectChartAndTable } from './shown-figures';
import { useSite } from './site';

/** What a first-time analyst asks, walked from the front page with what the pages offer and nothing else. */
const site = useSite();
const native = useNativeAnswers();

const follow = (page: Page, name: string): Promise<void> =>
	page.getByRole('banner').getByRole('link', { name, exact: true }).click();

test('which province handles files on time best at commune level, and over which period', async () => {
	const page = await site.open('');
	await follow(page, vi.nav.compare);
	await page
		.getByRole('group', { name: vi.terms.scope, exact: true })
		.getByRole('checkbox', { name: 'Cấp xã', exact: true })
		.check();
	const figures = await native.compare({ scopeIds: ['cap-xa'] });
	await expectChartAndTable(page, figures);
	const [best] = sortByValue(figures);
	const finding = await page.getByRole('figure').first().getByRole('heading').innerText();
	for (const part of [best?.provinceName, formatPeriod(best?.periodId ?? '', 'vi'), 'cấp xã'])
		expect(finding).toContain(part);
	// The best one stands on top, and so does its period.
	expect((await chartFigures(page))[0]?.id).toBe(best?.id);
});

test("how Khánh Hòa's online filing moved from 2021 to the latest figure, and with which sources", async () => {
	const page = await site.open('');
	await follow(page, vi.nav.trends);
	await page.getByRole('figure').first().waitFor();
	const { indicators, scopes } = defaultTrendView;
	const figures = await native.ask(trend, {
		locale: 'vi',
		provinceIds: ['khanh-hoa'],
		indicatorIds: indicators,
		scopeIds: scopes
	});
	expect(figures[0]?.periodId).toBe('2021');
	for (const { id, documentLabel, periodId } of figures) {
		const row = page.locator(`main tr[data-observation="${id}"]`).first();
		expect(await row.textContent()).toContain(formatPeriod(periodId, 'vi'));
		expect(await row.textContent()).toContain(documentLabel);
		// Once in the chart of the view; the gallery below may draw it again.
		const marks = page.locator(`main figure svg:visible a[data-observation="${id}"]`);
		await marks.first().waitFor();
	}
});

describe('where Bình Thuận is ahead of Hải Dương', () => {
	async function openHeatMap(): Promise<Page> {
		const page = await site.open('');
		await follow(page, vi.nav.indicators);
		await page.getByRole('main').locator('a[href$="linh-vuc/chi-so/"]').first().click();
		await page.waitForURL(/\/linh-vuc\/chi-so\//);
		const bases = page.getByRole('group', { name: heatWords.vi.base, exact: true });
		await bases.getByRole('button', { name: 'Hải Dương', exact: true }).click();
		await page.getByText(`${heatWords.vi.base}: Hải Dương`, { exact: true }).first().waitFor();
		return page;
	}

	test('is said in words, and where no comparison is possible the reason stands there', async () => {
		const page = await openHeatMap();
		const marks = page.locator('main figure svg:visible');
		expect(await page.locator('main h1 + p').innerText()).toMatch(/so với Hải Dương.*Bình Thuận tốt hơn ở \d+/i);
		await marks.getByRole('link', { name: new RegExp(`Bình Thuận.*${heatWords.vi.judgements.better}`, 's') }).first().waitFor(); // prettier-ignore
		const drawn = (await marks.allTextContents()).join(' ');
		const reasons = [...Object.values(heatWords.vi.gaps), heatWords.vi.missing.none];
		expect(reasons.some((reason) => drawn.includes(reason.split(' ').slice(0, 3).join(' ')))).toBe(true);
		expect(await engineStatus(page)).toBe('idle');
	});

	test('that heat map goes into Excel, and as a picture into the briefing', async () => {
		const page = await openHeatMap();
		const shown = new Set((await chartFigures(page)).map(({ id }) => id));
		const { bytes } = await downloadAs(page, 'xlsx');
		const [, figures] = (await readXlsxFile(bytes)) as unknown as { data: unknown[][] }[];
		const [head = [], ...rows] = figures?.data ?? [];
		const at = head.indexOf(takeAwayWords.vi.columns.observation_id);
		const taken = new Set(rows.map((row) => String(row[at])));
		expect([...shown].filter((id) => !taken.has(id))).toEqual([]);

		await page.keyboard.press('Escape');
		const figure = page.getByRole('figure').first();
		const { picture } = takeAwayWords.vi;
		await figure.getByRole('button', { name: picture.button, expanded: false }).click();
		const file = await arrivingFile(page, () => figure.getByRole('button', { name: picture.png }).click());
		expect(file.fileName).toMatch(/\.png$/);
		expect([...file.bytes.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
	});
});

test('what the audit says about disbursement in Khánh Hòa 2022', async () => {
	const page = await site.open('');
	await follow(page, vi.nav.audit);
	const field = (name: string) => page.getByRole('combobox', { name, exact: true });
	const [report] = (await native.ask(documents, { locale: 'vi' })).filter(({ id }) => id === 'kh-2022');
	const [area] = (await native.ask(areas, { locale: 'vi' })).filter(({ id }) => id === 'tai-chinh-cong');
	await field(vi.terms.province).selectOption({ label: 'Khánh Hòa' });
	await field(vi.terms.area).selectOption({ label: area?.name ?? '' });
	await field(vi.terms.document).selectOption(report?.id ?? '');
	const expected = (await native.ask(checks, { locale: 'vi', documentId: 'kh-2022' })).filter(
		(check) => check.areaId === 'tai-chinh-cong' && /giải ngân/i.test(check.indicatorName)
	);
	expect(expected.length).toBeGreaterThan(0);
	await page
		.getByRole('status')
		.filter({ hasText: auditPageWords.vi.shown(2, 3).slice(0, 9) })
		.waitFor();
	for (const { id, message } of expected)
		expect(await page.locator(`main li[id="${id}"]`).textContent()).toContain(message);
});

test('send me a link to exactly this: it opens the same figures in another browser', async () => {
	const page = await site.open('so-sanh/', { permissions: ['clipboard-read', 'clipboard-write'] });
	await provinceBox(page, 'Bình Thuận').uncheck();
	const figures = await native.compare({ provinceIds: ['khanh-hoa', 'hai-duong'] });
	await expectChartAndTable(page, figures);
	await page.getByRole('main').getByRole('button', { name: vi.share.button, exact: true }).click();
	const dialog = page.getByRole('dialog', { name: takeAwayWords.vi.share.title });
	await dialog.getByRole('button', { name: takeAwayWords.vi.share.copyLink }).click();
	await dialog.getByRole('status').getByText(vi.share.done).waitFor();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const other = await site.open(link.slice(site.url.length));
	await expectChartAndTable(other, figures);
	expect(await provinceBox(other, 'Bình Thuận').isChecked()).toBe(false);
});
