import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteDir } from './site';

/*
 * English pages write numbers in one style: 253,432 and 97.84%. What stands in Vietnamese style is a quotation of the source:
 * in Vietnamese by its `lang`, in the column of printed tokens, or the name of a form row or document.
 */

function pagesOf(dir: string): string[] {
	return readdirSync(join(siteDir, dir), { withFileTypes: true }).flatMap((entry) => {
		const path = join(dir, entry.name);
		return entry.isDirectory() ? pagesOf(path) : entry.name.endsWith('.html') ? [path] : [];
	});
}

const textOf = (html: string): string =>
	html
		.replace(/<(script|style)\b.*?<\/\1>/gs, '')
		.replace(/<(td|span)\b[^>]*(?:class="[^"]*\bprinted\b|lang="vi")[^>]*>.*?<\/\1>/gs, '')
		.replace(/<a\b[^>]*href="[^"]*\/nguon\/.*?<\/a>/gs, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&nbsp;/g, '\u00a0');

/**
 * Several dots, or one in a number cited with its line (three decimals look the same elsewhere); a comma before decimals; a
 * space before the percent sign.
 */
const foreign =
	/\d(?:\.\d{3}){2,}|(?<![\d,.])[1-9]\d{0,2}\.\d{3}(?=\s+\(\s*line)|(?<![\d,])\d+,\d{1,2}(?!\d)|\d[ \u00a0]%/g;

/** The history of editions quotes what was printed before and after. */
const pages = pagesOf('en').filter((path) => !path.includes('an-ban'));

test.each(pages)('numbers of %s are in English style', (path) => {
	const text = textOf(readFileSync(join(siteDir, path), 'utf8'));
	const found = [...text.matchAll(foreign)].map(({ 0: token, index }) =>
		text.slice(Math.max(0, index - 40), index + token.length + 20).replace(/\s+/g, ' ')
	);
	expect(found).toEqual([]);
});
