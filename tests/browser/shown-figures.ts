import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Figure } from '../../src/lib/domain/figure';
import { parseVietnameseNumber } from '../../src/lib/domain/number';

/** A figure as the page prints it. */
export interface ShownFigure {
	id: string;
	text: string;
}

/** Rows of all tables of the page, in order, folded up beside a chart or not. */
export const tableFigures = (page: Page): Promise<ShownFigure[]> =>
	page.locator('main tbody tr[data-observation]').evaluateAll((rows) =>
		rows.map((row) => ({
			id: row.getAttribute('data-observation') ?? '',
			text: row.querySelector('td.value a')?.textContent?.trim() ?? ''
		}))
	);

/** Marks of the drawings that are to be seen, with their spoken labels. */
export const chartFigures = (page: Page): Promise<ShownFigure[]> =>
	page.locator('main figure svg:visible a[data-observation]').evaluateAll((marks) =>
		marks.map((mark) => ({
			id: mark.getAttribute('data-observation') ?? '',
			text: mark.getAttribute('aria-label') ?? ''
		}))
	);

const idsOf = (figures: { id: string }[]): string[] => figures.map(({ id }) => id).sort();

/** Waits until the page has answered: nothing is on its way, tables hold `rows`, visible drawings `marks`, in any order. */
async function answersWith(page: Page, rows: string[], marks: string[]): Promise<void> {
	const isThere = ([inTable, inChart]: [string, string]): boolean => {
		const read = (selector: string): string =>
			[...document.querySelectorAll(selector)]
				.filter((one) => one.tagName === 'TR' || one.getClientRects().length > 0)
				.map((one) => one.getAttribute('data-observation'))
				.sort()
				.join();
		return (
			document.querySelector('main [aria-busy="true"]') === null &&
			read('main tbody tr[data-observation]') === inTable &&
			read('main figure svg a[data-observation]') === inChart
		);
	};
	// What differs is told by the assertions that follow, better than a timeout could.
	await page.waitForFunction(isThere, [rows.join(), marks.join()] as [string, string]).catch(() => undefined);
}

/** The number a table cell prints, by the rules Vietnamese reports follow: "98,90", "hơn 600", "≈ 98". */
export function readNumber(text: string): number {
	const result = parseVietnameseNumber(text.replace(/^(≈|hơn|gần)\s/, ''));
	if (!result.ok) throw new Error(result.why);
	return result.value;
}

/** Tables print two decimals at most. */
const rounded = (value: number): number => Number(value.toFixed(2));

/** Chart and table show these figures and no other, each with its value. */
export async function expectChartAndTable(page: Page, figures: Figure[]): Promise<void> {
	await answersWith(page, idsOf(figures), idsOf(figures));
	const [inTable, inChart] = [await tableFigures(page), await chartFigures(page)];
	expect(idsOf(inTable)).toEqual(idsOf(figures));
	expect(idsOf(inChart)).toEqual(idsOf(figures));
	for (const { id, provinceName, value } of figures) {
		const printed = inTable.find((one) => one.id === id)?.text ?? '';
		expect(readNumber(printed), id).toBe(rounded(value));
		expect(inChart.find((one) => one.id === id)?.text).toContain(`${provinceName}: ${printed}`);
	}
}

/** The page's one table shows these figures, in this order; there is no chart. */
export async function expectTableOnly(page: Page, figures: Figure[]): Promise<void> {
	await answersWith(page, idsOf(figures), []);
	const inTable = await tableFigures(page);
	expect(inTable.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
	expect(inTable.map(({ text }) => readNumber(text))).toEqual(figures.map(({ value }) => rounded(value)));
	expect(await page.getByRole('main').getByRole('figure').count()).toBe(0);
}
