import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { evidenceWords } from '../../../src/lib/messages/evidence';
import { searchWords } from '../../../src/lib/messages/search';
import { vi } from '../../../src/lib/messages/vi';
import { missing, scriptsHolding } from '../held-files';
import { useSite } from '../site';
import { useFaultTable } from './fault-table';

const site = useSite();
const tell = useFaultTable('Dialogs whose script comes when they are opened');
const faults = [/status of 404/, /dynamically imported module/];

const press = (name: string) => (page: Page) => page.getByRole('main').getByRole('button', { name, exact: true }).first().click(); // prettier-ignore
const dialogTitled = (name: string) => (page: Page) => page.getByRole('dialog', { name });

interface Late {
	what: string;
	/** Text by which the script is known. */
	holds: string;
	open: (page: Page) => Promise<void>;
	sentence: string;
	retry: (page: Page) => Promise<void>;
	/** What stands there once the script has come. */
	shown: (page: Page) => Locator;
}

const dialogs: Late[] = [
	{
		what: 'the dialog of files',
		holds: '</fieldset> <h3',
		open: press(vi.download.button),
		sentence: vi.site.notCome,
		retry: press(vi.download.button),
		shown: dialogTitled('Tải số liệu')
	},
	{
		what: 'the dialog to share a link',
		holds: 'citation-title',
		open: press(vi.share.button),
		sentence: vi.site.notCome,
		retry: press(vi.share.button),
		shown: dialogTitled('Chia sẻ')
	},
	{
		what: 'where a figure comes from',
		holds: 'about muted',
		open: (page) => page.getByRole('figure').getByRole('link', { name: /^Khánh Hòa: / }).first().press('Enter'), // prettier-ignore
		sentence: evidenceWords.vi.failed,
		retry: (page) => page.getByRole('dialog').getByRole('button', { name: evidenceWords.vi.retry }).click(),
		shown: (page) => page.getByRole('dialog').getByRole('heading', { name: evidenceWords.vi.checks })
	},
	{
		what: 'the results of the search',
		holds: 'role="listbox"',
		open: (page) => page.getByRole('banner').getByRole('button', { name: /Tìm/ }).click(),
		sentence: searchWords.vi.failed,
		retry: async (page) => {
			await page.getByRole('dialog').getByRole('button', { name: searchWords.vi.retry }).click();
			await page.getByRole('dialog').getByRole('combobox').fill('Hải Dương');
		},
		shown: (page) => page.getByRole('dialog').getByRole('option').first()
	}
];

test.each(dialogs)('the script of $what is missing: that is said, and the next press brings it', async (late) => {
	const { what, holds, open, sentence, retry, shown } = late;
	const page = await site.open('so-sanh/', { faults });
	// A hand on a button asks ahead, and the press again: under whatever address, it does not come.
	const address = new RegExp(scriptsHolding(holds).source.replace('$', String.raw`(\?.*)?$`));
	await page.context().route(address, missing);
	await open(page);
	await page.getByText(sentence).filter({ visible: true }).first().waitFor();
	await page.getByRole('figure').first().waitFor();
	await page.context().unroute(address);
	await retry(page);
	await shown(page).waitFor();
	expect(await page.getByText(sentence).filter({ visible: true }).count()).toBe(0);
	tell({
		fault: `the script of ${what} is missing`,
		sentence,
		works: 'the page',
		recovery: 'the same button, or retry'
	});
});
