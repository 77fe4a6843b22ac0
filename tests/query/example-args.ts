import type { ArgsOf, QuestionName } from '../../src/lib/query/questions';

const all = {
	provinceIds: ['khanh-hoa', 'hai-duong', 'binh-thuan'],
	indicatorIds: ['dung-han', 'ho-so', 'xep-hang', 'khao-sat', 'bo-trong']
};

/** Arguments every question is asked with on both engines; a question without an entry does not compile. */
export const exampleArgs: { [Name in QuestionName]: [ArgsOf<Name>, ...ArgsOf<Name>[]] } = {
	areas: [{ locale: 'vi' }, { locale: 'en' }],
	catalogue: [{ locale: 'vi' }, { locale: 'en' }],
	checks: [{ locale: 'vi' }, { locale: 'en', documentId: 'kh-2022' }, { locale: 'en', documentId: 'khong-co' }],
	compare: [
		{ locale: 'vi', ...all, scopeIds: [], periods: 'latest' },
		{ locale: 'en', ...all, scopeIds: ['so-nganh', 'hai-quan'], periods: 'latest' },
		{ locale: 'en', ...all, scopeIds: ['toan-tinh'], periods: ['2022', '2024-Q3'] },
		{ locale: 'vi', ...all, scopeIds: [], periods: [] },
		{ locale: 'vi', ...all, scopeIds: [], periods: 'latest', until: '2022-12-31' },
		{ locale: 'vi', provinceIds: [], indicatorIds: [], scopeIds: [], periods: 'latest' },
		{
			locale: 'vi',
			...all,
			provinceIds: ["o'hara", '?', '"; DROP TABLE observations'],
			scopeIds: ['đúng hạn'],
			periods: 'latest'
		}
	],
	coverage: [{ locale: 'vi' }, { locale: 'en' }],
	'document-figures': [
		{ locale: 'vi', documentId: 'kh-2022' },
		{ locale: 'en', documentId: 'bao-chi' }
	],
	documents: [{ locale: 'vi' }, { locale: 'en' }],
	'indicator-detail': [
		{ locale: 'vi', indicatorId: 'dung-han' },
		{ locale: 'en', indicatorId: 'ho-so' },
		{ locale: 'vi', indicatorId: 'khong-co' }
	],
	'indicator-figures': [
		{ locale: 'vi', indicatorId: 'dung-han' },
		{ locale: 'en', indicatorId: 'bo-trong' }
	],
	periods: [{}],
	'province-figures': [
		{ locale: 'vi', provinceId: 'khanh-hoa' },
		{ locale: 'en', provinceId: 'hai-duong' }
	],
	provinces: [{ locale: 'vi' }, { locale: 'en' }],
	scopes: [{ locale: 'vi' }, { locale: 'en' }],
	trend: [
		{ locale: 'vi', ...all, scopeIds: [] },
		{ locale: 'vi', ...all, scopeIds: [], until: '2023-12-31' },
		{ locale: 'en', ...all, scopeIds: ['nha-trang', 'cap-huyen'] }
	]
};
