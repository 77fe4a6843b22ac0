import { editionReports } from '$lib/server/editions/site-editions';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { reports: editionReports(locale) };
};
