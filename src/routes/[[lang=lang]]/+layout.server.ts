import { readFileSync } from 'node:fs';
import type { Locale } from '$lib/domain/figure';
import type { Manifest } from '$lib/domain/tables';
import { publishedEditions } from '$lib/server/editions/site-editions';
import type { LayoutServerLoad } from './$types';

/** Language of the page, the edition of the data it was built from, and the editions published so far. */
export const load: LayoutServerLoad = ({ params }) => {
	const manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as Manifest;
	const locale: Locale = params.lang === 'en' ? 'en' : 'vi';
	const figures = manifest.files.find((file) => file.table === 'observations')?.rows ?? 0;
	return { locale, edition: manifest.edition, editions: publishedEditions(), figures };
};
