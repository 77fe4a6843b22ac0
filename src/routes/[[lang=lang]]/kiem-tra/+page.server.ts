import { checkedFigures } from '$lib/query/checked-figures';
import { checks } from '$lib/query/checks';
import { askNative } from '$lib/server/site-engine';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { checks: await askNative(checks, { locale }), checked: await askNative(checkedFigures, {}) };
};
