import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../write-file';

/** A file of the data folder and what is to stand in it. */
export interface FileChange {
	/** Under the data folder. */
	path: string;
	/** Null: the file goes. */
	text: string | null;
}

function put(target: string, text: string | null): void {
	if (text === null) rmSync(target, { force: true });
	else writeWhole(target, text);
}

/** Gives `look` a copy of the data folder with the changes made, which is gone afterwards. */
export async function onWouldBeData<T>(
	dataDir: string,
	changes: readonly FileChange[],
	look: (dir: string) => T | Promise<T>
): Promise<T> {
	const dir = mkdtempSync(join(tmpdir(), 'doi-sanh-'));
	try {
		cpSync(dataDir, dir, { recursive: true });
		for (const { path, text } of changes) put(join(dir, path), text);
		return await look(dir);
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

/** Makes all changes or none: where one cannot be written, those before it are taken back. Returns the paths that changed. */
export function writeChanges(dataDir: string, changes: readonly FileChange[]): string[] {
	const done: { path: string; before: string | null }[] = [];
	try {
		for (const { path, text } of changes) {
			const target = join(dataDir, path);
			const before = existsSync(target) ? readFileSync(target, 'utf8') : null;
			if (before === text) continue;
			put(target, text);
			done.push({ path, before });
		}
	} catch (error) {
		for (const { path, before } of done) {
			put(join(dataDir, path), before);
		}
		throw error;
	}
	return done.map(({ path }) => path);
}
