import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '$lib/domain/figure';
import type { Manifest } from '$lib/domain/tables';
import { dataFolder } from '$lib/server/data-folder';
import { publishedEditions } from '$lib/server/editions/site-editions';
import type { LayoutServerLoad } from './$types';

/** Language of the page, the edition of the data it was built from, and the editions published so far. */
export const load: LayoutServerLoad = ({ params }) => {
	const manifest = JSON.parse(readFileSync(join(dataFolder, 'manifest.json'), 'utf8')) as Manifest;
	const locale: Locale = params.lang === 'en' ? 'en' : 'vi';
	const parts = manifest.files.filter((file) => file.table === 'observations');
	const figures = parts.reduce((sum, { rows }) => sum + rows, 0);
	/** Address of the finished site, for those who need whole addresses; none: addresses are relative. */
	const siteUrl = process.env.SITE_URL?.replace(/\/+$/, '') || null;
	return { siteUrl, locale, edition: manifest.edition, editions: publishedEditions(), figures };
};
