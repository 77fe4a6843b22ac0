import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { auditPageWords } from '../../src/lib/messages/audit-page';
import { en } from '../../src/lib/messages/en';
import { vi } from '../../src/lib/messages/vi';
import { checks, type CheckEntry } from '../../src/lib/query/checks';
import { expectAccessible } from './axe';
import { choicesIn, engineStatus } from './compare-page';
import { useNativeAnswers } from './native-answers';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();
const words = auditPageWords.vi;

let all: CheckEntry[];
beforeAll(async () => {
	all = await native.ask(checks, { locale: 'vi' });
});

const items = (page: Page): Locator => page.getByRole('main').locator('section li[id]');
const idsOn = (page: Page): Promise<string[]> => items(page).evaluateAll((found) => found.map(({ id }) => id));
const verdictBox = (page: Page, verdict: CheckEntry['verdict']): Locator =>
	page.getByRole('checkbox', { name: vi.audit.verdicts[verdict], exact: true });
const provinceField = (page: Page): Locator => page.getByRole('combobox', { name: vi.terms.province });

/** The page shows these checks and no other, and says how many. */
async function expectShown(page: Page, expected: CheckEntry[]): Promise<void> {
	await page.getByRole('main').getByRole('status').getByText(expected.length > 0 ? words.shown(expected.length, all.length) : words.none).waitFor(); // prettier-ignore
	expect((await idsOn(page)).sort()).toEqual(expected.map(({ id }) => id).sort());
}

/** Number in the last cell of the last row of the counts. */
const countedTotal = async (page: Page): Promise<number> =>
	Number(await page.getByRole('region', { name: words.counts }).locator('tfoot td').last().innerText());

test('without a choice every check is there, worst first, with its numbers', async () => {
	const page = await site.open('kiem-tra/');
	await expectShown(page, all);
	expect(await countedTotal(page)).toBe(all.length);
	const first = all[0] as CheckEntry;
	const item = items(page).first();
	expect(await item.getAttribute('id')).toBe(first.id);
	const text = await item.innerText();
	for (const part of [
		first.message,
		first.suspicion,
		first.indicatorName,
		first.documentLabel,
		words.recomputed,
		words.difference
	])
		expect(text).toContain(part);
	expect(first.suspicion).not.toBe('');
	expect(await item.locator('a[data-observation]').count()).toBe(first.observationIds.length);
});

test('verdict and province change what is shown, the counts and the link; Back takes it back', async () => {
	const page = await site.open('kiem-tra/');
	await verdictBox(page, 'mismatch').check();
	const mismatches = all.filter(({ verdict }) => verdict === 'mismatch');
	await expectShown(page, mismatches);
	expect(choicesIn(page)).toEqual({ 'ket-qua': 'khong-khop' });
	expect(await countedTotal(page)).toBe(all.length);

	await provinceField(page).selectOption({ label: 'Khánh Hòa' });
	const ofProvince = all.filter(({ provinceId }) => provinceId === 'khanh-hoa');
	await expectShown(page, ofProvince.filter(({ verdict }) => verdict === 'mismatch')); // prettier-ignore
	expect(choicesIn(page)).toEqual({ 'ket-qua': 'khong-khop', tinh: 'khanh-hoa' });
	expect(await countedTotal(page)).toBe(ofProvince.length);
	expect(await engineStatus(page)).toBe('idle');

	await page.goBack();
	await expectShown(page, mismatches);
	expect(await provinceField(page).inputValue()).toBe('');
	await page.getByRole('button', { name: words.showAll }).click();
	await expectShown(page, all);
	expect(choicesIn(page)).toEqual({});
});

test('the keyboard alone is enough', async () => {
	const page = await site.open('kiem-tra/');
	await verdictBox(page, 'unchecked').focus();
	await page.keyboard.press('Space');
	await expectShown(page, all.filter(({ verdict }) => verdict === 'unchecked')); // prettier-ignore
	expect(await verdictBox(page, 'unchecked').evaluate((box) => box === document.activeElement)).toBe(true);
});

test('a link shows its filter at once; what could not be checked stands under its reasons', async () => {
	const kind = all.find(({ verdict }) => verdict === 'unchecked')?.kind as CheckEntry['kind'];
	expect(kind).toBe('rate');
	const page = await site.open('kiem-tra/?ket-qua=chua-kiem-tra-duoc&loai=ty-le');
	const expected = all.filter((check) => check.verdict === 'unchecked' && check.kind === 'rate');
	await expectShown(page, expected);
	for (const reason of new Set(expected.map((check) => check.reason))) {
		const own = expected.filter((check) => check.reason === reason);
		await page.getByText(`${words.reasons[reason as keyof typeof words.reasons]} (${own.length})`, { exact: true }).waitFor(); // prettier-ignore
	}
	expect(await items(page).first().isVisible()).toBe(true);
});

test('a bad link: a sentence, and the page as without it', async () => {
	const page = await site.open('kiem-tra/?ket-qua=sai&tinh=khanh-hoa');
	await page.getByText(vi.link.problem('ket-qua', 'sai'), { exact: true }).waitFor();
	await expectShown(page, all.filter(({ provinceId }) => provinceId === 'khanh-hoa')); // prettier-ignore
});

test('nothing fits: a sentence', async () => {
	const documentId = all[0]?.documentId;
	const stranger = all.find((check) => check.provinceId !== all[0]?.provinceId)?.provinceId;
	const page = await site.open(`kiem-tra/?tinh=${stranger}&van-ban=${documentId}`);
	await expectShown(page, []);
});

test('a link to a check that is folded up unfolds it', async () => {
	const passed = all.find(({ verdict }) => verdict === 'pass') as CheckEntry;
	const page = await site.open(`kiem-tra/#${passed.id}`);
	const target = page.locator(`[id="${passed.id}"]`);
	await target.waitFor();
	expect(await target.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
});

test('the home page leads to the check it names', async () => {
	const page = await site.open('');
	await page.getByRole('link', { name: words.open }).first().click();
	await page.waitForURL(/\/kiem-tra\/#/);
	expect(await page.locator(':target').getAttribute('id')).toBe(all[0]?.id);
});

test('a number of a check opens the card of its figure', async () => {
	const page = await site.open('kiem-tra/');
	const number = items(page).first().locator('a[data-observation]').nth(1);
	const id = await number.getAttribute('data-observation');
	await number.click();
	await page.getByRole('dialog').locator(`h2[data-observation="${id}"]`).waitFor();
});

test('the file holds the checks on the screen', async () => {
	const page = await site.open('kiem-tra/?ket-qua=khong-khop,lam-tron');
	const expected = all.filter(({ verdict }) => verdict === 'mismatch' || verdict === 'rounding');
	await expectShown(page, expected);
	const arrival = page.waitForEvent('download');
	await page.getByRole('button', { name: words.download.standard }).click();
	const rows = parse(await readFile(await (await arrival).path()), { bom: true, columns: true }) as Record<string, string>[]; // prettier-ignore
	expect(rows.map((row) => row.check_id)).toEqual(expected.map(({ id }) => id));
	rows.forEach((row, i) => {
		const check = expected[i] as CheckEntry;
		expect(row).toMatchObject({ verdict: check.verdict, kind: check.kind, province: check.provinceName, message: check.message }); // prettier-ignore
		expect(Number(row.printed)).toBe(check.printed);
		expect(row.recomputed === '' ? null : Number(row.recomputed)).toBe(check.recomputed);
	});
	await page.getByRole('status').getByText(words.download.done(expected.length)).waitFor();
});

describe('axe finds nothing on the filtered page', () => {
	test.each([390, 1440])('at %i px', async (width) => {
		const page = await site.open('kiem-tra/?tinh=khanh-hoa', { viewport: { width, height: 900 } });
		await expectShown(page, all.filter(({ provinceId }) => provinceId === 'khanh-hoa')); // prettier-ignore
		for (const fold of await page.locator('main summary').all()) await fold.click();
		await expectAccessible(page);
	});
});

test('without scripts every check is there, and no filter that does nothing', async () => {
	const page = await site.open('kiem-tra/', { javaScriptEnabled: false });
	expect((await idsOn(page)).length).toBe(all.length);
	await page.getByText(words.noScript, { exact: true }).waitFor();
	for (const control of await page.getByRole('main').locator('input, select').all())
		expect(await control.isDisabled()).toBe(true);
});

test('in English', async () => {
	const page = await site.open('en/kiem-tra/?ket-qua=khong-khop');
	const mismatches = all.filter(({ verdict }) => verdict === 'mismatch').length;
	await page.getByText(auditPageWords.en.shown(mismatches, all.length), { exact: true }).waitFor();
	expect(await page.getByRole('checkbox', { name: en.audit.verdicts.mismatch, exact: true }).isChecked()).toBe(true);
	const text = await page.getByRole('main').innerText();
	for (const foreign of [words.filters, words.verdict, words.counts, words.recomputed, words.unchecked])
		expect(text).not.toContain(foreign);
});
