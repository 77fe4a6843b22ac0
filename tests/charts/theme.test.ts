import { describe, expect, it } from 'vitest';
import { markKindOf } from '../../src/lib/charts/chart-types';
import { markLook } from '../../src/lib/charts/mark-shape';
import { renderMarkSymbol } from '../../src/lib/charts/mark-symbol';
import { chartTheme, createTheme, maxProvinceStyles } from '../../src/lib/charts/theme';

describe('theme', () => {
	it('gives each province its colour and shape for ever', () => {
		expect(chartTheme.province('khanh-hoa')).toEqual({ colour: 'var(--province-1)', shape: 'circle' });
		expect(chartTheme.province('hai-duong')).toEqual({ colour: 'var(--province-2)', shape: 'square' });
		expect(chartTheme.province('binh-thuan')).toEqual({ colour: 'var(--province-3)', shape: 'triangle' });
	});

	it('continues the list with further provinces, each with a shape of its own', () => {
		const further = ['hai-duong', 'a', 'b', 'c'];
		const theme = createTheme(further);
		expect(theme.province('a').colour).toBe('var(--province-7)');
		const merged = ['khanh-hoa-2025', 'hai-phong-2025', 'lam-dong-2025'];
		const styles = ['khanh-hoa', 'hai-duong', 'binh-thuan', ...merged, 'a', 'b'].map(theme.province);
		expect(new Set(styles.map((style) => style.shape)).size).toBe(maxProvinceStyles);
		expect(styles.map((style) => style.shape)).not.toContain('diamond');
		expect(theme.province('c').colour).toBe('var(--muted)');
	});

	it('shows where a figure comes from by fill and outline', () => {
		const province = chartTheme.province('hai-duong');
		expect(markLook(province, 'reported', chartTheme)).toMatchObject({ shape: 'square', fill: province.colour });
		expect(markLook(province, 'derived', chartTheme)).toMatchObject({ fill: 'var(--paper)', stroke: province.colour });
		expect(markLook(province, 'press', chartTheme)).toMatchObject({ shape: 'diamond', lineDash: [2, 2] });
		expect(markLook(province, 'draft', chartTheme)).toMatchObject({ shape: 'square', lineDash: [4, 2] });
		expect(markKindOf({ documentKind: 'press', basis: 'derived' })).toBe('press');
		expect(markKindOf({ documentKind: 'report', basis: 'derived' })).toBe('derived');
		expect(markKindOf({ documentKind: 'plan', basis: 'reported' })).toBe('reported');
	});

	it('draws the same mark for legends and tables', () => {
		const symbol = renderMarkSymbol(chartTheme.province('khanh-hoa'), 'derived', chartTheme);
		expect(symbol).toContain('aria-hidden="true"');
		expect(symbol).toContain('<circle cx="7" cy="7" r="4.6" fill="var(--paper)" stroke="var(--province-1)"');
		expect(renderMarkSymbol(chartTheme.province('binh-thuan'), 'reported', chartTheme)).toContain('<polygon');
	});
});
