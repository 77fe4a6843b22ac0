import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeFonts } from './merge-fonts';
import { readWoff, writeTrueType, type Tables } from './sfnt';

export const family = 'Be Vietnam Pro';
export const weights = [400, 600] as const;

/** A part of the typeface as it is published, by letters. */
export function readPart(part: 'latin' | 'vietnamese', weight: (typeof weights)[number]): Tables {
	const find = createRequire(join(process.cwd(), 'package.json'));
	const name = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-${weight}-normal.woff`;
	return readWoff(readFileSync(find.resolve(name)));
}

let files: string[] | null = null;

/** TrueType files of the site's typeface, on disk until the process ends: the drawing program takes paths only. */
export function typefaceFiles(): string[] {
	if (files) return files;
	const folder = mkdtempSync(join(tmpdir(), 'doi-sanh-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	files = weights.map((weight) => {
		const path = join(folder, `${weight}.ttf`);
		const parts: [Tables, Tables] = [readPart('latin', weight), readPart('vietnamese', weight)];
		writeFileSync(path, writeTrueType(mergeFonts(parts, family)));
		return path;
	});
	return files;
}
