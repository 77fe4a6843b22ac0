import { readFileSync } from 'node:fs';
import type { Locale } from '$lib/domain/figure';
import type { Manifest } from '$lib/domain/tables';
import type { LayoutServerLoad } from './$types';

/** Language of the page and the edition of the data it was built from. */
export const load: LayoutServerLoad = ({ params }) => {
	const manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as Manifest;
	const locale: Locale = params.lang === 'en' ? 'en' : 'vi';
	const figures = manifest.files.find((file) => file.table === 'observations')?.rows ?? 0;
	return { locale, edition: manifest.edition, figures };
};
