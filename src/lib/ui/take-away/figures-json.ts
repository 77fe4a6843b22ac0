import type { Figure } from '../../domain/figure';
import { figureColumns } from '../../domain/figure-file';
import type { FileAbout } from '../../domain/file-about';

/** The description of a file under the names of the data contract. */
export const describeFile = (about: FileAbout) => ({
	title: about.title,
	filters: about.filters,
	periods: about.periods,
	rows: about.rows,
	edition: about.edition,
	link: about.link,
	joins: about.joins,
	downloaded_on: about.date,
	sources: about.sources.map(({ id, kind, label, provinces, address, rows }) => ({
		document_id: id,
		kind,
		document: label,
		provinces,
		url: address,
		rows
	}))
});

/** Description, columns with their types, and one object per figure. */
export function formatFiguresJson(figures: readonly Figure[], about: FileAbout): string {
	const columns = figureColumns.map(({ name, type }) => ({ name, type }));
	const rows = figures.map((figure) => Object.fromEntries(figureColumns.map(({ name, read }) => [name, read(figure)])));
	return JSON.stringify({ about: describeFile(about), columns, figures: rows }, null, '\t');
}
