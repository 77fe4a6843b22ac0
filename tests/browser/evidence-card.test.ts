import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Figure } from '../../src/lib/domain/figure';
import { formatValue } from '../../src/lib/domain/format-value';
import { en } from '../../src/lib/messages/en';
import { evidenceWords } from '../../src/lib/messages/evidence';
import { pressWords } from '../../src/lib/messages/press';
import { vi } from '../../src/lib/messages/vi';
import { checks } from '../../src/lib/query/checks';
import { documentFigures } from '../../src/lib/query/document-figures';
import { indicatorFigures } from '../../src/lib/query/indicator-figures';
import { trend } from '../../src/lib/query/trend';
import { expectAccessible } from './axe';
import { engineStatus } from './compare-page';
import { missing } from './held-files';
import { useNativeAnswers } from './native-answers';
import { indicatorId } from './page-kinds';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();
const words = evidenceWords.vi;
const documentId = 'kh-2024-q3';

const card = (page: Page): Locator => page.getByRole('dialog');
const marksOf = (page: Page): Locator => page.getByRole('figure').first().locator('svg:visible').first().getByRole('link'); // prettier-ignore
/** The first mark whose figure stands in a report, with a line of its own. */
async function reportMark(page: Page, locale: 'vi' | 'en' = 'vi'): Promise<{ mark: Locator; figure: Figure }> {
	for (const mark of await marksOf(page).all()) {
		const figure = await figureWith((await mark.getAttribute('data-observation')) ?? '', locale);
		if (figure.line !== null) return { mark, figure };
	}
	throw new Error('no mark of a report');
}
const hasFocus = (element: Locator): Promise<boolean> => element.evaluate((one) => one === document.activeElement);
/** The card of this figure stands open, with all it says. */
const shows = (page: Page, id: string): Promise<void> => card(page).locator(`h2[data-observation="${id}"]`).waitFor();
const isClosed = (page: Page): Promise<void> => card(page).waitFor({ state: 'hidden' });
/** What stands beside a term of the card. */
const factOf = (page: Page, term: string): Promise<string> =>
	card(page).locator(`dt:text-is("${term}") + dd`).innerText();

const figureWith = async (id: string, locale: 'vi' | 'en' = 'vi'): Promise<Figure> => {
	const found = (await native.ask(indicatorFigures, { locale, indicatorId })).find((one) => one.id === id);
	if (!found) throw new Error(`no figure ${id}`);
	return found;
};

describe('a mark of a chart', () => {
	test('Enter opens the card with document, line and printed token; Escape gives the focus back', async () => {
		const page = await site.open('so-sanh/');
		const { mark, figure } = await reportMark(page);
		await marksOf(page).first().focus();
		while (!(await hasFocus(mark))) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await shows(page, figure.id);
		expect(await hasFocus(card(page).getByRole('heading', { level: 2 }))).toBe(true);
		expect(await card(page).getByRole('heading', { level: 2 }).innerText()).toContain(formatValue(figure, 'vi'));
		expect(await factOf(page, words.document)).toContain(figure.documentLabel);
		expect(await factOf(page, words.place)).toContain(`${vi.terms.line} ${figure.line}`);
		expect(await factOf(page, words.printed)).toContain(`“${figure.reportedText}”`);
		expect(await engineStatus(page)).toBe('idle');
		const before = page.url();
		await page.keyboard.press('Escape');
		await isClosed(page);
		expect(await hasFocus(mark)).toBe(true);
		expect(page.url()).toBe(before);
	});

	test('Back closes the card and stays on the page', async () => {
		const page = await site.open('so-sanh/');
		await marksOf(page).nth(1).press('Enter');
		await card(page).getByRole('heading', { name: words.links }).waitFor();
		await page.goBack();
		await isClosed(page);
		expect(page.url()).toBe(`${site.url}so-sanh/`);
		expect(await hasFocus(marksOf(page).nth(1))).toBe(true);
	});

	test('with a modifier key it is a link like any other', async () => {
		const page = await site.open('so-sanh/');
		const arrival = page.context().waitForEvent('page');
		await marksOf(page)
			.first()
			.locator('.mark')
			.click({ modifiers: ['Control'] });
		const other = await arrival;
		await other.waitForURL(/\/chi-tieu\/.*#/);
		expect(await card(page).isVisible()).toBe(false);
	});
});

describe('what the card says', () => {
	test('every check of the figure with its sentence, and a link to it', async () => {
		const all = await native.ask(checks, { locale: 'vi' });
		const mismatch = all.find(({ verdict, observationIds }) => verdict === 'mismatch' && observationIds[0]);
		const id = mismatch?.observationIds[0] ?? '';
		const own = all.filter(({ observationIds }) => observationIds.includes(id));
		const page = await site.open(`nguon/${mismatch?.documentId}/`);
		await page.locator(`tr[id="${id}"] td.value a`).first().click();
		await shows(page, id);
		for (const { message } of own) await card(page).getByText(message, { exact: true }).waitFor();
		const link = card(page).getByRole('listitem').filter({ hasText: mismatch?.message ?? '' }).getByRole('link', { name: words.openCheck }); // prettier-ignore
		await link.click();
		await page.waitForURL(/\/kiem-tra\//);
		await isClosed(page);
		expect(await page.locator(':target').getAttribute('id')).toBe(mismatch?.id);
	});

	test('other claims of the fact and the one charts use; one leads to the card of the next', async () => {
		const claims = await native.ask(documentFigures, { locale: 'vi', documentId });
		const keyOf = (one: Figure): string => [one.provinceId, one.indicatorId, one.scopeId, one.periodId].join();
		const rival = claims.find((one) => !one.isPrimary && claims.some((two) => two.isPrimary && keyOf(one) === keyOf(two))) as Figure; // prettier-ignore
		const used = claims.find((one) => one.isPrimary && keyOf(one) === keyOf(rival)) as Figure;
		const page = await site.open(`nguon/${documentId}/`);
		await page.locator(`tr[id="${rival.id}"] td.value a`).first().click();
		await shows(page, rival.id);
		const other = card(page).getByRole('listitem').filter({ hasText: words.isUsed });
		expect(await other.getAttribute('data-observation')).toBe(used.id);
		await other.getByRole('link').click();
		await shows(page, used.id);
		await card(page).getByText(words.usesThis, { exact: true }).waitFor();
		// One entry of the history, however many cards were looked at.
		await page.goBack();
		await isClosed(page);
		expect(page.url()).toBe(`${site.url}nguon/${documentId}/`);
	});

	test('links to comparison, trend, indicator and the row in the document', async () => {
		const page = await site.open(`chi-tieu/${indicatorId}/`);
		const id = (await page.locator('tr[id]').first().getAttribute('id')) ?? '';
		const figure = await figureWith(id);
		await page.locator('tr[id] td.value a').first().click();
		await shows(page, id);
		const hrefOf = async (name: string): Promise<URL> =>
			new URL(await card(page).getByRole('link', { name, exact: true }).evaluate((link) => (link as HTMLAnchorElement).href)); // prettier-ignore
		const compare = await hrefOf(words.compare);
		expect(compare.pathname).toBe('/so-sanh/');
		expect(compare.searchParams.get('cap')).toBe(figure.scopeId);
		expect((await hrefOf(words.trend)).searchParams.get('chi-tieu')).toBe(indicatorId);
		expect((await hrefOf(words.indicator)).pathname).toBe(`/chi-tieu/${indicatorId}/`);
		await card(page).getByRole('link', { name: words.inDocument }).click();
		await page.waitForURL((url) => url.pathname === `/nguon/${figure.documentId}/` && url.hash === `#${id}`);
		await isClosed(page);
		expect(await page.locator(':target').getAttribute('data-observation')).toBe(id);
	});
});

test('a row of the same page is shown, not left under the card', async () => {
	const page = await site.open(`nguon/${documentId}/`);
	const row = page.locator('tr[id]').nth(5);
	const id = (await row.getAttribute('id')) ?? '';
	await row.locator('td.value a').first().click();
	await shows(page, id);
	await card(page).getByRole('link', { name: words.inDocument }).click();
	await isClosed(page);
	expect(await page.locator(':target').getAttribute('id')).toBe(id);
});

test('the copied link opens the card over its row, and closing it leaves the row', async () => {
	const page = await site.open('so-sanh/', { permissions: ['clipboard-read', 'clipboard-write'] });
	const mark = marksOf(page).first();
	const figure = await figureWith((await mark.getAttribute('data-observation')) ?? '');
	await mark.press('Enter');
	await card(page).getByRole('button', { name: words.copy }).click();
	await card(page).getByRole('status').getByText(words.copied).waitFor();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(`${site.url}nguon/${figure.documentId}/?bang-chung#${figure.id}`);

	const other = await site.open(link);
	await shows(other, figure.id);
	await other.keyboard.press('Escape');
	await isClosed(other);
	await other.waitForURL(`${site.url}nguon/${figure.documentId}/#${figure.id}`);
	expect(await other.locator(':target').getAttribute('data-observation')).toBe(figure.id);

	const plain = await site.open(link, { javaScriptEnabled: false });
	expect(await plain.locator(':target').getAttribute('data-observation')).toBe(figure.id);
});

test('a file that does not come: a sentence, the plain link, and a retry that works', async () => {
	const address = /bang-chung\.json/;
	const page = await site.open('so-sanh/', {
		faults: [/status of 404/],
		prepare: (context) => context.route(address, missing)
	});
	const mark = marksOf(page).first();
	const id = (await mark.getAttribute('data-observation')) ?? '';
	await mark.press('Enter');
	await card(page).getByText(words.failed).waitFor();
	const place = card(page).getByRole('link', { name: words.openPlace });
	expect(await place.getAttribute('href')).toBe(`${site.url}chi-tieu/${indicatorId}/#${id}`);
	await expectAccessible(page);
	await page.context().unroute(address);
	await card(page).getByRole('button', { name: words.retry }).click();
	await shows(page, id);
});

describe.each(['light', 'dark'] as const)('axe finds nothing in the open card, %s', (colorScheme) => {
	test.each([390, 1440])('at %i px', async (width) => {
		const page = await site.open('so-sanh/', { viewport: { width, height: 844 }, colorScheme });
		await marksOf(page).first().press('Enter');
		await card(page).getByRole('heading', { name: words.links }).waitFor();
		await expectAccessible(page);
		const box = await card(page).boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
		expect(await card(page).evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
	});
});

test('in English the card speaks English', async () => {
	const page = await site.open('en/so-sanh/');
	const { mark, figure } = await reportMark(page, 'en');
	await mark.press('Enter');
	await card(page).getByRole('heading', { name: evidenceWords.en.links }).waitFor();
	const text = await card(page).innerText();
	expect(text).toContain(figure.indicatorName);
	expect(text).toContain(`${en.terms.line} ${figure.line}`);
	for (const term of [words.document, words.place, words.checks, words.rivals, words.close]) expect(text).not.toContain(term); // prettier-ignore
});

test('a figure of a press page says so, leads to the original and names no line', async () => {
	const claims = await native.ask(trend, {
		locale: 'vi', provinceIds: ['khanh-hoa'], indicatorIds: [indicatorId, 'ho-so-truc-tuyen-ty-le'], scopeIds: []
	}); // prettier-ignore
	const figure = claims.find((one) => one.documentKind === 'press' && one.documentUrl !== null) as Figure;
	const page = await site.open(`nguon/${figure.documentId}/`);
	await page.locator(`tr[id="${figure.id}"] td.value a`).first().click();
	await shows(page, figure.id);
	await card(page).getByText(pressWords.vi.markLong, { exact: true }).waitFor();
	const original = card(page).getByRole('link', { name: pressWords.vi.original });
	expect(await original.getAttribute('href')).toBe(figure.documentUrl);
	expect(await factOf(page, words.place)).toBe(words.noPlace);
});
