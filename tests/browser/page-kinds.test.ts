import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageKinds } from './page-kinds';
import { siteDir } from './site';

/** "en/tinh/khanh-hoa/" is a page of the kind "tinh/*". */
const kindOf = (path: string): string => path.replace(/^en\//, '').replace(/^([^/]+\/)[^/]+\/$/, '$1*');

test('every kind of page of the built site is walked through', () => {
	const pages = readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		// Frames have no menus, search or footer; embed.test.ts walks through them.
		.filter((path) => /(^|\/)index\.html$/.test(path) && !/^(en\/)?nhung\//.test(path));
	const built = new Set(pages.map((path) => kindOf(path.replace(/index\.html$/, ''))));
	expect([...built].sort()).toEqual([...new Set(pageKinds.map(({ path }) => kindOf(path)))].sort());
});
