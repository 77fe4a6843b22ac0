import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { Locale } from '../../src/lib/domain/figure';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import type { FileFormat } from '../../src/lib/ui/take-away/file-formats';
import { downloadButton } from './compare-page';

export const downloadDialog = (page: Page, locale: Locale = 'vi'): Locator =>
	page.getByRole('dialog', { name: takeAwayWords[locale].dialog.title });

export interface DownloadedFile {
	fileName: string;
	bytes: Buffer;
}

/** The file a click leads to. */
export async function arrivingFile(page: Page, click: () => Promise<unknown>): Promise<DownloadedFile> {
	const arrival = page.waitForEvent('download');
	await click();
	const file = await arrival;
	return { fileName: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Opens the dialog, chooses a kind of file and takes it. */
export async function downloadAs(page: Page, format: FileFormat): Promise<DownloadedFile> {
	const words = takeAwayWords.vi;
	await downloadButton(page).click();
	const dialog = downloadDialog(page);
	await dialog.getByRole('radio', { name: words.formats[format].name, exact: true }).check();
	const button = dialog.getByRole('button', { name: new RegExp(`\\(${words.formats[format].short}\\)$`) });
	return arrivingFile(page, () => button.click());
}
