import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Figure } from '../../src/lib/domain/figure';
import { formatValue } from '../../src/lib/domain/format-value';
import { formatPeriod } from '../../src/lib/domain/period';
import { isUncertain } from '../../src/lib/domain/uncertain';
import { profileSections, profileWords } from '../../src/lib/messages/province-profile';
import { provinces } from '../../src/lib/query/dictionary';
import { primaryFigures } from '../../src/lib/query/primary-figures';
import { expectAccessible } from './axe';
import { useNativeAnswers } from './native-answers';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();
const words = profileWords.vi;

const section = (page: Page, name: string): Locator =>
	page.getByRole('main').getByRole('region', { name, exact: true });

/** The figures a list of sentences links, sentence by sentence. */
const linkedIn = (lines: Locator): Promise<{ text: string; figures: { id: string; text: string; href: string }[] }[]> =>
	lines.evaluateAll((all) =>
		all.map((line) => ({
			text: line.textContent ?? '',
			figures: [...line.querySelectorAll('a[data-observation]')].map((link) => ({
				id: link.getAttribute('data-observation') ?? '',
				text: link.textContent ?? '',
				href: link.getAttribute('href') ?? ''
			}))
		}))
	);

async function heldFigures(locale: 'vi' | 'en'): Promise<Map<string, Figure>> {
	return new Map((await native.ask(primaryFigures, { locale })).map((figure) => [figure.id, figure]));
}

describe.each(['vi', 'en'] as const)('the briefing in %s', (locale) => {
	const folder = locale === 'en' ? 'en/' : '';

	test('every figure in a sentence is one of the data, printed as it is, with its period, and leads to its row', async () => {
		const figures = await heldFigures(locale);
		for (const { id } of await native.ask(provinces, { locale })) {
			const page = await site.open(`${folder}tinh/${id}/`, { javaScriptEnabled: false });
			for (const kind of ['strengths', 'weaknesses', 'changes'] as const) {
				const own = section(page, profileWords[locale].sections[kind]);
				for (const { text, figures: linked } of await linkedIn(own.locator('li'))) {
					for (const { id: observation, text: printed, href } of linked) {
						const figure = figures.get(observation);
						if (!figure) throw new Error(`${observation} is no primary figure`);
						expect(printed).toBe(formatValue(figure, locale));
						expect(text).toContain(formatPeriod(figure.periodId, locale));
						expect(href).toMatch(new RegExp(`/chi-tieu/${figure.indicatorId}/#`));
					}
					// What a province has reported since is told at the end, whatever it is; nothing rests on it.
					const compared = /Số mới hơn của|Newer figure of/.test(text) ? linked.slice(0, -1) : linked;
					const ranked = compared.flatMap(({ id: one }) => figures.get(one) ?? []);
					if (ranked.length > 1) expect(ranked.filter(isUncertain).map((one) => one.id)).toEqual([]);
				}
			}
			await page.context().close();
		}
	});
});

test('it has its five sections, says where nothing is known, and cites a source for every comparison', async () => {
	const page = await site.open('tinh/khanh-hoa/');
	for (const id of profileSections) expect(await section(page, words.sections[id]).locator('li').count()).toBeGreaterThan(0); // prettier-ignore
	const cited = section(page, words.sections.strengths).getByRole('link', { name: /^nguồn \d+$/ });
	const place = await cited.first().getAttribute('href');
	expect(
		await page
			.locator(place ?? '')
			.getByRole('link')
			.count()
	).toBe(1);
	const empty = await site.open('tinh/hai-phong-2025/');
	for (const id of ['strengths', 'weaknesses', 'changes'] as const)
		await section(empty, words.sections[id]).getByText(words.empty[id]).waitFor();
	await section(empty, words.sections.mismatches).getByText(words.noChecks).waitFor();
	await empty.getByText(words.noFigures).first().waitFor();
});

test('mismatches lead to the checks of the province, and a figure to its card', async () => {
	const page = await site.open('tinh/khanh-hoa/');
	const own = section(page, words.sections.mismatches);
	await own.locator('a[data-observation]').first().click();
	await page.getByRole('dialog').getByRole('heading').first().waitFor();
	await page.keyboard.press('Escape');
	await own.getByRole('link', { name: words.checks }).click();
	await page.waitForURL((url) => url.pathname.endsWith('/kiem-tra/'));
	expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ 'ket-qua': 'khong-khop', tinh: 'khanh-hoa' });
	await page.getByRole('combobox', { name: 'Tỉnh', exact: true }).locator('option[value=khanh-hoa]:checked').waitFor({ state: 'attached' }); // prettier-ignore
});

describe('taking it away', () => {
	test('is copied as text with its sources, what is folded left out', async () => {
		const page = await site.open('tinh/binh-thuan/', { permissions: ['clipboard-read', 'clipboard-write'] });
		await page.getByRole('button', { name: words.copy }).click();
		await page.getByRole('status').getByText(words.copied).waitFor();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		for (const id of profileSections) expect(text).toContain(`\n${words.sections[id]}\n`);
		const shown = await section(page, words.sections.weaknesses).locator('ul').first().locator('> li').allInnerTexts();
		const lines = text.replaceAll('\u00a0', ' ').split('\n');
		for (const one of shown) {
			const sentence = one.replaceAll('\u00a0', ' ').replace(/(\s*\[\d+\])+$/, '').trim(); // prettier-ignore
			expect(lines.filter((line) => line.startsWith(`- ${sentence}`))).toHaveLength(1);
		}
		expect(text).toContain(words.sources);
		expect(text).toContain(page.url().split('?')[0]);
		// The numbers are those of the page, and each source has its address.
		for (const [, number = ''] of text.matchAll(/ \[(\d+)\]/g)) {
			const line = lines.find((one) => one.startsWith(`[${number}] `)) ?? '';
			const onPage = (await page.locator(`#nguon-${number}`).innerText()).replaceAll('\u00a0', ' ').trim();
			expect(line).toMatch(new RegExp(`: https?://\\S+$`));
			expect(line.startsWith(`[${number}] ${onPage}: `)).toBe(true);
		}
	});

	test('where copying is refused the text is there to be copied', async () => {
		const page = await site.open('tinh/khanh-hoa/', {
			prepare: (context) =>
				context.addInitScript(() => {
					Object.defineProperty(navigator, 'clipboard', { value: undefined });
				})
		});
		await page.getByRole('button', { name: words.copy }).click();
		const field = page.getByRole('textbox', { name: words.text });
		expect(await field.inputValue()).toContain(words.sections.strengths);
		await expectAccessible(page);
	});

	test('on A4 it stands without folds, controls and cut lines', async () => {
		const page = await site.open('tinh/khanh-hoa/', { viewport: { width: 718, height: 1046 } });
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('button', { name: words.copy }).isVisible()).toBe(false);
		const wide = await page
			.locator('main section[aria-labelledby^=muc-] *')
			.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length);
		expect(wide).toBe(0);
	});
});

test('axe finds nothing with every fold open', async () => {
	const page = await site.open('tinh/khanh-hoa/', { viewport: { width: 390, height: 844 } });
	for (const fold of await page.locator('main section details').all())
		if (await fold.isVisible()) await fold.locator('summary').first().click();
	await expectAccessible(page);
});
