import type { ArgsOf, QuestionName } from '../../src/lib/query/questions';

const all = {
	provinceIds: ['khanh-hoa', 'hai-duong', 'binh-thuan'],
	indicatorIds: ['dung-han', 'ho-so', 'xep-hang', 'khao-sat', 'bo-trong']
};

/** Arguments every question is asked with on both engines; a question without an entry does not compile. */
export const exampleArgs: { [Name in QuestionName]: [ArgsOf<Name>, ...ArgsOf<Name>[]] } = {
	areas: [{ locale: 'vi' }, { locale: 'en' }],
	'area-figures': [
		{ locale: 'vi', areaId: 'thu-tuc' },
		{ locale: 'en', areaId: "o'hara" }
	],
	catalogue: [{ locale: 'vi' }, { locale: 'en' }],
	'checked-figures': [{}],
	checks: [
		{ locale: 'vi' },
		{ locale: 'en', documentId: 'kh-2022' },
		{ locale: 'en', documentId: 'khong-co' },
		{ locale: 'vi', indicatorId: 'ho-so' },
		{ locale: 'en', documentId: 'kh-2022', indicatorId: "o'hara" }
	],
	compare: [
		{ locale: 'vi', ...all, scopeIds: [], periods: 'latest' },
		{ locale: 'en', ...all, scopeIds: ['so-nganh', 'hai-quan'], periods: 'latest' },
		{ locale: 'en', ...all, scopeIds: ['toan-tinh'], periods: ['2022', '2024-Q3'] },
		{ locale: 'vi', ...all, scopeIds: [], periods: [] },
		{ locale: 'vi', ...all, scopeIds: [], periods: 'latest', onlyOfficial: true },
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
	'free-columns': [
		{ sql: 'SELECT value, period_end, is_primary, note_vi FROM observations' },
		{ sql: 'SHOW TABLES' },
		{ sql: 'EXPLAIN FROM areas' }
	],
	'free-functions': [{ sql: 'SELECT sum(1) FROM checkpoint()' }, { sql: 'SELECT 1' }],
	'free-texts': [
		{ sql: 'SELECT 1 AS a, 2 AS a; -- hai cột cùng tên', columns: 2, most: 10 },
		{ sql: 'SELECT area_id, name_vi FROM areas ORDER BY name_vi DESC', columns: 1, most: 1 }
	],
	'form-rows': [{}],
	'indicator-detail': [
		{ locale: 'vi', indicatorId: 'dung-han' },
		{ locale: 'en', indicatorId: 'ho-so' },
		{ locale: 'vi', indicatorId: 'khong-co' }
	],
	'indicator-figures': [
		{ locale: 'vi', indicatorId: 'dung-han' },
		{ locale: 'en', indicatorId: 'bo-trong' }
	],
	'long-series': [
		{ locale: 'vi', provinceIds: all.provinceIds },
		{ locale: 'en', provinceIds: ['khanh-hoa'] }
	],
	periods: [{}],
	'primary-figures': [{ locale: 'vi' }, { locale: 'en' }],
	'province-figures': [
		{ locale: 'vi', provinceId: 'khanh-hoa' },
		{ locale: 'en', provinceId: 'hai-duong' }
	],
	provinces: [{ locale: 'vi' }, { locale: 'en' }],
	scopes: [{ locale: 'vi' }, { locale: 'en' }],
	'target-results': [{ locale: 'vi' }, { locale: 'en' }],
	targets: [
		{ locale: 'vi' },
		{ locale: 'en', documentId: 'kh-2022' },
		{ locale: 'vi', indicatorId: 'dung-han', provinceId: 'khanh-hoa' },
		{ locale: 'en', documentId: 'khong-co' }
	],
	tasks: [{ locale: 'vi' }, { locale: 'en' }],
	trend: [
		{ locale: 'vi', ...all, scopeIds: [] },
		{ locale: 'vi', ...all, scopeIds: [], until: '2023-12-31' },
		{ locale: 'en', ...all, scopeIds: ['nha-trang', 'cap-huyen'] },
		{ locale: 'vi', ...all, scopeIds: [], onlyOfficial: true }
	]
};
