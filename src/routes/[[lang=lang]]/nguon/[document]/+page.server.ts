import { error } from '@sveltejs/kit';
import { checks } from '$lib/query/checks';
import { documents, provinces } from '$lib/query/dictionary';
import { documentFigures } from '$lib/query/document-figures';
import { targetResults, targets } from '$lib/query/targets';
import { askNative } from '$lib/server/site-engine';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const known = await askNative(documents, { locale: 'vi' });
	return known.flatMap(({ id }) => [{ document: id }, { lang: 'en', document: id }]);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const document = (await askNative(documents, { locale })).find(({ id }) => id === params.document);
	if (!document) error(404);
	const province = (await askNative(provinces, { locale })).find(({ id }) => id === document.provinceId);
	const documentId = document.id;
	const own = await askNative(targets, { locale, documentId });
	return {
		document,
		province,
		claims: await askNative(documentFigures, { locale, documentId }),
		checks: await askNative(checks, { locale, documentId }),
		targets: own,
		results: own.length > 0 ? await askNative(targetResults, { locale }) : []
	};
};
