import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SizeName } from './synthetic';

export interface BenchSite {
	/** Folders whose files stand before those of the built site, by the beginning of the address. */
	mounts: Record<string, string>;
	/** The same rows as one database, for the engines the product is measured against. */
	database: string;
	/** Seconds it took to render the pages: all questions a page asks, over all rows, and loading these. */
	renderSeconds: number;
}

const folderOf = (size: SizeName): string => join('bench-data', size);

export const hasSynthetic = (size: SizeName): boolean =>
	existsSync(join(folderOf(size), 'data', 'manifest.json')) && existsSync(join(folderOf(size), 'plain.duckdb'));

/** Compare and trend pages of the built site, rendered over a synthetic set: their filters then offer what it holds. */
export function renderBenchSite(size: SizeName): BenchSite {
	const folder = folderOf(size);
	const [site, data] = [join(folder, 'site'), join(folder, 'data')];
	rmSync(site, { recursive: true, force: true });
	const started = Date.now();
	const { status, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'scripts/bench/render-pages.ts', site, '/so-sanh/', '/xu-huong/'],
		{ env: { ...process.env, DATA_FOLDER: data }, encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(`the pages over ${size} rows could not be rendered:\n${stderr.slice(-2000)}`);
	const renderSeconds = Math.round((Date.now() - started) / 1000);
	return {
		mounts: { '/data/': data, '/so-sanh/': join(site, 'so-sanh'), '/xu-huong/': join(site, 'xu-huong') },
		database: join(folder, 'plain.duckdb'),
		renderSeconds
	};
}
