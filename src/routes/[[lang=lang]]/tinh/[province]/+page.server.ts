import { error } from '@sveltejs/kit';
import { packRows } from '$lib/domain/pack-rows';
import { buildProfile } from '$lib/domain/province-profile';
import { checkedFigures } from '$lib/query/checked-figures';
import { checks } from '$lib/query/checks';
import { documents, provinces } from '$lib/query/dictionary';
import { primaryFigures } from '$lib/query/primary-figures';
import { provinceFigures } from '$lib/query/province-figures';
import { targets } from '$lib/query/targets';
import { askNative } from '$lib/server/site-engine';
import { buildBriefing } from '$lib/ui/profile/build-briefing';
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
	const allDocuments = await askNative(documents, { locale });
	const own = await askNative(targets, { locale, provinceId: province.id });
	const figures = await askNative(primaryFigures, { locale });
	const briefing = buildBriefing(
		{
			profile: buildProfile(province, known, figures, allDocuments),
			targets: own,
			mismatches: (await askNative(checks, { locale })).filter(
				({ provinceId, verdict }) => provinceId === province.id && verdict === 'mismatch'
			),
			checked: await askNative(checkedFigures, {}),
			figures,
			documents: allDocuments,
			provinces: known,
			provinceName: province.name
		},
		locale
	);
	return {
		province,
		briefing,
		/** The province it was before the merger. */
		former: known.find(({ successorId }) => successorId === province.id),
		documents: allDocuments.filter((document) => document.provinceId === province.id),
		packed: packRows(await askNative(provinceFigures, { locale, provinceId: province.id })),
		targets: countVerdicts(own)
	};
};
