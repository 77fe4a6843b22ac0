import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/lib/domain/tables';
import { listEditions } from '../../src/lib/server/editions/history';
import { siteDir } from './site';

/** The edition the built site shows. */
export const shownEdition = (JSON.parse(readFileSync(join(siteDir, 'data', 'manifest.json'), 'utf8')) as Manifest).edition; // prettier-ignore

/** Published editions other than the one shown, oldest first. */
const others = listEditions('data').filter(({ id }) => id !== shownEdition);
if (!others[0]) throw new Error('the tests need a published edition other than the one shown');

/** The first one published: its links are the oldest there can be. */
export const olderEdition = others[0];
