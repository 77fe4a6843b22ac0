import { expect, test } from 'vitest';
import { vi } from '../../src/lib/messages/vi';
import { expectAccessible } from './axe';
import { results } from './compare-page';
import { useSite } from './site';

const site = useSite();
const m = vi.compare;

test('from a ticked filter to the results, to sharing and back again in a few steps', async () => {
	const page = await site.open('so-sanh/');
	const province = page.getByRole('checkbox', { name: 'Bình Thuận' });
	await province.focus();
	await page.keyboard.press('Space');
	const steps = async (name: string): Promise<number> => {
		for (let step = 1; step < 20; step++) {
			await page.keyboard.press('Tab');
			const focused = page.locator(':focus');
			if ((await focused.innerText().catch(() => '')) === name) return step;
		}
		throw new Error(`${name} is not reached`);
	};
	expect(await steps(m.toResults)).toBeLessThanOrEqual(4);
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await page.locator('#results:focus').waitFor();
	expect(await steps(m.toFilters)).toBe(1);
	await page.keyboard.press('Enter');
	await province.and(page.locator(':focus')).waitFor();
	await steps(m.toResults);
	await page.keyboard.press('Enter');
	await page.locator('#results:focus').waitFor();
	expect(await steps(vi.share.button)).toBeLessThanOrEqual(8);
});

test('a choice announces the finding it brought', async () => {
	const page = await site.open('so-sanh/');
	const status = results(page).getByRole('status').first();
	expect(await status.innerText()).toBe('');
	await page.getByRole('checkbox', { name: 'Bình Thuận' }).uncheck();
	const finding = results(page).getByRole('figure').first().getByRole('heading');
	await status.filter({ hasText: 'Hải Dương' }).or(status.filter({ hasText: 'Khánh Hòa' })).waitFor(); // prettier-ignore
	expect(await status.innerText()).toContain(await finding.innerText());
	expect(await status.innerText()).not.toContain(await page.title());
});
