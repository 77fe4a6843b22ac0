import { documents, provinces } from '$lib/query/dictionary';
import { askNative } from '$lib/server/site-engine';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { documents: await askNative(documents, { locale }), provinces: await askNative(provinces, { locale }) };
};
