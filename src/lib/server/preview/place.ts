import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../domain/figure';
import type { Manifest } from '../../domain/tables';
import { dataFolder } from '../data-folder';

/** Language of a page by its parameters, and the edition of the data the build is made from. */
export function placeOf(params: { lang?: string | undefined }): { locale: Locale; edition: string } {
	const { edition } = JSON.parse(readFileSync(join(dataFolder, 'manifest.json'), 'utf8')) as Manifest;
	return { locale: params.lang === 'en' ? 'en' : 'vi', edition };
}
