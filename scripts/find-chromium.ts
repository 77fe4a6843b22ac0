import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Path of a Chromium of this machine: CHROMIUM_PATH, the system's own, or the one Playwright installed. Null if none. */
export function findChromium(): string | null {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const candidates = [
		process.env.CHROMIUM_PATH,
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
		chromium.executablePath()
	];
	return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}

const run = (command: string, args: string[]): boolean => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

function install(): void {
	const isRoot = process.getuid?.() === 0;
	if (isRoot && run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', 'chromium'])) return;
	run(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	if (!findChromium()) install();
	const found = findChromium();
	if (!found) {
		console.error(
			'No Chromium: install it ("sudo apt-get install chromium") or set CHROMIUM_PATH to a Chrome or Chromium, then run npm test again.'
		);
		process.exit(1);
	}
	console.log(`Browser tests use ${found}`);
}
