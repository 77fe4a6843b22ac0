import { targetResults, targets } from '$lib/query/targets';
import { tasks } from '$lib/query/tasks';
import { askNative } from '$lib/server/site-engine';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return {
		targets: await askNative(targets, { locale }),
		results: await askNative(targetResults, { locale }),
		tasks: await askNative(tasks, { locale })
	};
};
