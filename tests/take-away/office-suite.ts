import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import readXlsxFile from 'read-excel-file/node';
import { afterAll } from 'vitest';

export type OfficeLocale = 'vi-VN' | 'en-US';
export type OpenedCell = string | number | boolean | Date | null;

const program = 'soffice';

/** Whether LibreOffice is on this machine; the tests that need it say so where it is not. */
export const hasOffice = spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
if (!hasOffice) console.warn('LibreOffice is not installed here: its part of the test of reopened files is left out.');

/** Settings of an office suite that has never run before, on a computer set to a language and region. */
const profileOf = (locale: OfficeLocale): string =>
	'<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
	'<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">' +
	`<value>${locale}</value></prop></item></oor:items>`;

/** Separator, quote, UTF-8, from the first line, and dates and the like recognised, as Excel does when a file is double-clicked. */
const csvFilter = (separator: string): string =>
	`--infilter=Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1,,,false,true`;

/** Opens files with LibreOffice, saves what it understood as XLSX and reads that: cells by sheet. */
export function useOffice() {
	const folder = mkdtempSync(join(tmpdir(), 'doi-sanh-office-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return async (
		bytes: Uint8Array,
		name: string,
		locale: OfficeLocale,
		separator?: string
	): Promise<OpenedCell[][][]> => {
		const [profile, out] = [join(folder, locale), join(folder, `${locale}-${name}`)];
		mkdirSync(join(profile, 'user'), { recursive: true });
		writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), profileOf(locale));
		const path = join(folder, name);
		writeFileSync(path, bytes);
		const setting = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
		const filter = separator ? [csvFilter(separator)] : [];
		execFileSync(program, [...setting, ...filter, '--convert-to', 'xlsx', '--outdir', out, path], { stdio: 'ignore' });
		const saved = join(out, name.replace(/\.\w+$/, '.xlsx'));
		const sheets = await readXlsxFile(readFileSync(saved), { trim: false });
		return sheets.map(({ data }) => data as OpenedCell[][]);
	};
}
