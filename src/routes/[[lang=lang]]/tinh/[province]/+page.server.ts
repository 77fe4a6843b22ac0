import { error } from '@sveltejs/kit';
import { documents, provinces } from '$lib/query/dictionary';
import { provinceFigures } from '$lib/query/province-figures';
import { targets } from '$lib/query/targets';
import { askNative } from '$lib/server/site-engine';
import { countVerdicts } from '$lib/ui/target/count-verdicts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const known = await askNative(provinces, { locale: 'vi' });
	return known.flatMap(({ id }) => [{ province: id }, { lang: 'en', province: id }]);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const known = await askNative(provinces, { locale });
	const province = known.find(({ id }) => id === params.province);
	if (!province) error(404);
	return {
		province,
		/** The province it was before the merger. */
		former: known.find(({ successorId }) => successorId === province.id),
		documents: (await askNative(documents, { locale })).filter((document) => document.provinceId === province.id),
		latest: await askNative(provinceFigures, { locale, provinceId: province.id }),
		targets: countVerdicts(await askNative(targets, { locale, provinceId: province.id }))
	};
};
