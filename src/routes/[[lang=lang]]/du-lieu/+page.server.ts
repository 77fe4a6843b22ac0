import { readFileSync } from 'node:fs';
import type { Manifest } from '$lib/domain/tables';
import type { PageServerLoad } from './$types';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** What the data are made of, and how much the engine weighs on its way. */
export const load: PageServerLoad = () => ({
	manifest: readJson('static/data/manifest.json') as Manifest,
	engineBytes: (readJson('static/engine/manifest.json') as { packed_bytes: number }).packed_bytes
});
