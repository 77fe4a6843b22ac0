import type { MarkKind } from './chart-types';
import { markAt } from './elements';
import { markLook } from './mark-shape';
import type { ChartTheme, ProvinceStyle } from './theme';

/**
 * The mark of a province as a small SVG for tables, legends and headings: an inline `<svg>` string of `size` pixels, hidden
 * from screen readers, since the province's name stands beside it.
 */
export function renderMarkSymbol(province: ProvinceStyle, kind: MarkKind, theme: ChartTheme, size = 14): string {
	const mark = markAt(markLook(province, kind, theme), size / 2, size / 2, size * 0.4);
	return `<svg viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" aria-hidden="true">${mark}</svg>`;
}
