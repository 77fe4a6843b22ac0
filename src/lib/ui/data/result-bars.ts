import type { BarChart } from '../../charts/bar-chart';
import type { Locale } from '../../domain/figure';
import type { PlacedColumn, ResultChart } from '../../domain/result-chart';
import { cellFormat, type ResultRow } from '../../domain/result-table';

/** The bars of a result, its cells written as in its table. */
export function buildResultBars(
	chart: ResultChart,
	rows: ResultRow[],
	locale: Locale,
	words: { null: string; truth: readonly [string, string] }
): BarChart {
	const write = (column: PlacedColumn): string[] => {
		const cells = rows.map((row) => row[column.at] ?? null);
		const format = cellFormat(column, cells, locale, words.truth);
		return cells.map((cell) => (cell === null ? words.null : format(cell)));
	};
	return {
		labels: write(chart.label),
		columns: chart.numbers.map((column) => {
			const labels = write(column);
			return {
				title: column.name,
				bars: rows.map((row, i) => {
					const value = row[column.at];
					return { value: typeof value === 'number' ? value : null, valueLabel: labels[i] ?? '' };
				})
			};
		})
	};
}
