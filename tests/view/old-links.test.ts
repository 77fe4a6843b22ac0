import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalPeriod } from '../../src/lib/domain/period';
import { loadVocabulary } from '../../src/lib/server/vocabulary';
import { vocabularyOf } from '../../src/lib/ui/compare/filter-options';
import { parseViewQuery } from '../../src/lib/view/codec';
import { migrateQuery } from '../../src/lib/view/migrations';
import { defaultCompareView, defaultTrendView, type ViewState } from '../../src/lib/view/view-state';

interface OldLink {
	page: 'so-sanh' | 'xu-huong';
	/** As it was shared then. */
	link: string;
	/** What it showed then and must show today. */
	view: Partial<ViewState>;
}
const links = JSON.parse(readFileSync(new URL('old-links.json', import.meta.url), 'utf8')) as OldLink[];
const defaults = { 'so-sanh': defaultCompareView, 'xu-huong': defaultTrendView };

test.each(links)('$page/?$link shows what it showed', async ({ page, link, view }) => {
	const words = vocabularyOf(await loadVocabulary('vi'));
	const read = parseViewQuery(new URLSearchParams(link), defaults[page], words);
	expect(read.problems).toEqual([]);
	expect(read.view).toMatchObject(view);
});

test('what a link says is never overwritten, and a migrated link stays as it is', () => {
	for (const { link } of links) {
		const once = migrateQuery(new URLSearchParams(link));
		for (const [name, text] of new URLSearchParams(link))
			expect(once.get(name)).toBe(text.split(',').map(canonicalPeriod).join());
		expect([...migrateQuery(once)]).toEqual([...once]);
	}
});
