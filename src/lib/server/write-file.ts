import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file whole or not at all: a half-written file never takes the old one's place. */
export function writeWhole(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	const draft = `${path}.draft-${process.pid}`;
	try {
		writeFileSync(draft, content);
		renameSync(draft, path);
	} finally {
		rmSync(draft, { force: true });
	}
}
