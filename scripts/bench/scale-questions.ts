import { formatPeriod } from '../../src/lib/domain/period';
import { compare } from '../../src/lib/query/compare';
import type { Statement } from '../../src/lib/query/engine';
import { trend } from '../../src/lib/query/trend';
import { indicatorId } from './synthetic';

/**
 * One way a reader looks at the figures, and what is changed in it while measuring: one more province or period, one less.
 * Of another province the product asks only for what it has not; of another period for everything.
 */
export interface ScaleQuestion {
	name: 'compare' | 'other period' | 'trend' | 'heat map' | 'table';
	/** Page and query of the view with some provinces, or some periods. */
	path(ids: readonly string[]): string;
	/** The whole question of that view. */
	statement(ids: readonly string[]): Statement;
	/** What bears the figures on the screen. */
	sight: 'chart' | 'table';
	/** Shown throughout. */
	base: string[];
	/** Added and taken away in turn. */
	toggled: { id: string; name: string }[];
}

interface Choice {
	indicators: string[];
	area: string;
	trend: { indicators: string[]; area: string; scopes: string[] };
	base: string[];
	more: string[];
	toggled: ScaleQuestion['toggled'];
	/** The first is shown throughout. */
	periods: [string, ...string[]];
}

/** The indicators of one area that are also counted by commune in the large set are among these. */
const synthetic: Choice = {
	indicators: [43, 44, 45, 46, 47, 48, 49, 50].map(indicatorId),
	area: 'thu-tuc-hanh-chinh',
	trend: { indicators: [indicatorId(45)], area: 'thu-tuc-hanh-chinh', scopes: ['toan-tinh'] },
	base: ['ha-noi', 'ha-giang', 'cao-bang'],
	more: ['khanh-hoa', 'hai-duong'],
	toggled: [
		{ id: 'bac-kan', name: 'Bắc Kạn' },
		{ id: 'tuyen-quang', name: 'Tuyên Quang' },
		{ id: 'lao-cai', name: 'Lào Cai' }
	],
	periods: ['2024-Q4', '2024-Q3', '2024-Q2', '2024-Q1']
};

const real: Choice = {
	indicators: ['ho-so-dung-han-ty-le'],
	area: 'thu-tuc-hanh-chinh',
	trend: { indicators: ['pci'], area: 'chi-so', scopes: ['toan-tinh'] },
	base: ['khanh-hoa', 'hai-duong'],
	more: [],
	toggled: [{ id: 'binh-thuan', name: 'Bình Thuận' }],
	periods: ['2024-Q3', '2022']
};

export function scaleQuestions(set: 'real' | 'synthetic'): ScaleQuestion[] {
	const choice = set === 'real' ? real : synthetic;
	const query = (parts: Record<string, string>): string => new URLSearchParams(parts).toString();
	const compared = (
		name: ScaleQuestion['name'],
		face: string,
		indicatorIds: string[],
		base: string[]
	): ScaleQuestion => ({
		name,
		path: (ids) =>
			`so-sanh/?${query({ tinh: ids.join(), 'linh-vuc': choice.area, 'chi-tieu': indicatorIds.join(), ky: 'moi-nhat', dang: face })}`,
		statement: (provinceIds) =>
			compare.build({ locale: 'vi', provinceIds, indicatorIds, scopeIds: [], periods: 'latest' }),
		sight: face === 'bang' ? 'table' : 'chart',
		base,
		toggled: choice.toggled
	});
	const { indicators, area, scopes } = choice.trend;
	const wide = [...choice.base, ...choice.more];
	const [period, ...otherPeriods] = choice.periods;
	const one = choice.indicators.slice(0, 1);
	return [
		compared('compare', 'bieu-do', one, choice.base),
		{
			name: 'other period',
			path: (ids) =>
				`so-sanh/?${query({ tinh: wide.join(), 'linh-vuc': choice.area, 'chi-tieu': one.join(), ky: ids.join() })}`,
			statement: (periods) =>
				compare.build({ locale: 'vi', provinceIds: wide, indicatorIds: one, scopeIds: [], periods }),
			sight: 'chart',
			base: [period],
			toggled: otherPeriods.map((id) => ({ id, name: formatPeriod(id, 'vi') }))
		},
		{
			name: 'trend',
			path: (ids) =>
				`xu-huong/?${query({ tinh: ids.join(), 'linh-vuc': area, 'chi-tieu': indicators.join(), cap: scopes.join() })}`,
			statement: (provinceIds) =>
				trend.build({ locale: 'vi', provinceIds, indicatorIds: indicators, scopeIds: scopes }),
			sight: 'chart',
			base: choice.base,
			toggled: choice.toggled
		},
		compared('heat map', 'bang-nhiet', choice.indicators, wide),
		compared('table', 'bang', choice.indicators, wide)
	];
}
