import { expect, test } from 'vitest';
import { engineStatus } from './compare-page';
import { scriptsHolding } from './held-files';
import { pageKinds } from './page-kinds';
import { useSite } from './site';

const site = useSite();

test.each(pageKinds)(
	'the $name page stands as it was served: no engine, no data, no chart code is fetched',
	async ({ path }) => {
		const asked: string[] = [];
		const page = await site.open(path, {
			prepare: async (context) => void context.on('request', (request) => asked.push(request.url()))
		});
		await page.waitForLoadState('networkidle');
		const chartCode = scriptsHolding('the axes place every mark');
		expect(asked.filter((url) => /\/(data|engine)\//.test(url) || chartCode.test(url))).toEqual([]);
		expect(await engineStatus(page)).toBe('idle');
	}
);

test('taking over a served page leaves its drawings in place', async () => {
	const page = await site.open('so-sanh/', {
		prepare: (context) =>
			context.addInitScript(() => {
				document.addEventListener('DOMContentLoaded', () => {
					document.querySelector('figure svg')?.setAttribute('data-served', '');
				});
			})
	});
	await page.waitForLoadState('networkidle');
	expect(await page.locator('figure svg[data-served]').count()).toBe(1);
});
