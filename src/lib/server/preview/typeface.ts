import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lettersOf, mergeFonts } from './merge-fonts';
import { readWoff, writeTrueType, type Tables } from './sfnt';

export const family = 'Be Vietnam Pro';
export const weights = [400, 600] as const;

/** A part of the typeface as it is published, by letters. */
export function readPart(part: 'latin' | 'vietnamese', weight: (typeof weights)[number]): Tables {
	const find = createRequire(join(process.cwd(), 'package.json'));
	const name = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-${weight}-normal.woff`;
	return readWoff(readFileSync(find.resolve(name)));
}

const readParts = (weight: (typeof weights)[number]): [Tables, Tables] => [
	readPart('latin', weight),
	readPart('vietnamese', weight)
];

let drawable: ReadonlySet<number> | null = null;

/** Letters of a text that the typeface cannot draw in every weight, each once. "≈" is made when the parts are merged. */
export function missingLetters(text: string): string[] {
	drawable ??= weights
		.map((weight) => new Set(readParts(weight).flatMap((part) => [...lettersOf(part)])))
		.reduce((all, own) => new Set([...all].filter((letter) => own.has(letter))));
	const known = drawable;
	return [...new Set(text)].filter((letter) => letter !== '≈' && !known.has(letter.codePointAt(0) ?? 0));
}

let files: string[] | null = null;

/** TrueType files of the site's typeface, on disk until the process ends: the drawing program takes paths only. */
export function typefaceFiles(): string[] {
	if (files) return files;
	const folder = mkdtempSync(join(tmpdir(), 'doi-sanh-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	files = weights.map((weight) => {
		const path = join(folder, `${weight}.ttf`);
		writeFileSync(path, writeTrueType(mergeFonts(readParts(weight), family)));
		return path;
	});
	return files;
}
