import { defaultCompareView } from '../../src/lib/view/view-state';

export interface PageKind {
	name: string;
	/** Relative to the site, without language. */
	path: string;
	hasChart: boolean;
	hasTable: boolean;
}

/** The indicator every default view shows. */
export const indicatorId = defaultCompareView.indicators[0] as string;

const kind = (name: string, path: string, hasChart: boolean, hasTable: boolean): PageKind => ({
	name,
	path,
	hasChart,
	hasTable
});

/** One page of every kind the site has. */
export const pageKinds: PageKind[] = [
	kind('home', '', true, true),
	kind('compare', 'so-sanh/', true, true),
	kind('trend', 'xu-huong/', true, true),
	kind('indicator list', 'chi-tieu/', false, false),
	kind('indicator', `chi-tieu/${indicatorId}/`, true, true),
	kind('area', 'linh-vuc/thu-tuc-hanh-chinh/', true, true),
	kind('province list', 'tinh/', false, false),
	kind('province', 'tinh/khanh-hoa/', false, true),
	kind('document list', 'nguon/', false, false),
	kind('audit', 'kiem-tra/', false, false),
	kind('editions', 'an-ban/', false, true),
	kind('document', 'nguon/kh-2024-q3/', false, true),
	kind('press page', 'nguon/press-baokhanhhoa-2024-03-23-cchc-quy-1/', false, true),
	kind('merged province', 'tinh/khanh-hoa-2025/', false, true),
	kind('data', 'du-lieu/', false, true),
	kind('targets', 'muc-tieu/', true, true)
];

export const pathIn = (locale: 'vi' | 'en', path: string): string => (locale === 'en' ? `en/${path}` : path);
