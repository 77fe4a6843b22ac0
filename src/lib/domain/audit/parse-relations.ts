import type { Bound, ScopeEquation } from './claim';

const list = (text: string, separator: string): string[] => text.split(separator).filter(Boolean);

/** "a;b" → [a, b]. */
export const parseIds = (text: string): string[] => list(text, ';');

/** "uy-ban-nhan-dan@cap-xa;tthc-tong-so": bounds at one scope, or wherever both are printed. */
export const parseBounds = (text: string): Bound[] =>
	parseIds(text).map((item) => {
		const [indicatorId = '', scopeId = null] = item.split('@');
		return { indicatorId, scopeId };
	});

/**
 * How scopes add up for an indicator: "tree" where disjoint scopes may be added, and equations that are complete by
 * definition, "toan-tinh=cap-tinh+cap-huyen+cap-xa+co-quan-khac?" (with "?": counted where printed).
 */
export function parseScopeParts(text: string): { addsOverScopes: boolean; scopeEquations: ScopeEquation[] } {
	const items = parseIds(text);
	return {
		addsOverScopes: items.includes('tree'),
		scopeEquations: items
			.filter((item) => item !== 'tree')
			.map((item) => {
				const [whole = '', sum = ''] = item.split('=');
				const parts = list(sum, '+').map((part) => ({
					scopeId: part.replace(/\?$/, ''),
					optional: part.endsWith('?')
				}));
				return { whole, parts };
			})
	};
}
