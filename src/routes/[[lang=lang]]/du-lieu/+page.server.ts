import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '$lib/domain/tables';
import { dataFolder } from '$lib/server/data-folder';
import type { PageServerLoad } from './$types';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** What the data are made of, and how much the engine weighs on its way. */
export const load: PageServerLoad = () => ({
	manifest: readJson(join(dataFolder, 'manifest.json')) as Manifest,
	engineBytes: (readJson('static/engine/manifest.json') as { packed_bytes: number }).packed_bytes
});
