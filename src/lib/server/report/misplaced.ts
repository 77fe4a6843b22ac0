import { readFileSync } from 'node:fs';
import { ReportRefusal, type GridPlace } from '../../report/grid/grid';
import { readGrid } from '../../report/grid/read-grid';
import { standsOn } from '../source-lines';
import type { Observation } from '../observations';
import { placeCells } from './place-cells';

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What stands at each place of a file, under the words the data have for places. */
async function textsByPlace(file: string): Promise<Map<string, string[]>> {
	const grid = await readGrid(new Uint8Array(readFileSync(file)));
	const texts = new Map<string, string[]>();
	const keep = (place: GridPlace, text: string): void => {
		const { section, line } = placeCells('', place);
		const key = line || section.slice(section.indexOf(', ', section.indexOf('Biểu mẫu')));
		texts.set(key, [...(texts.get(key) ?? []), squash(text)]);
	};
	for (const { cells } of grid.rows) for (const cell of cells) keep(cell.place, cell.text);
	return texts;
}

/**
 * The figures of a report's forms that its own file does not have at the place they name: the line, cell, table row or page. Figures
 * of the prose are `verify:sources`' to prove. Null where the file cannot be read.
 */
export async function findMisplaced(
	figures: readonly Observation[],
	file: string
): Promise<{ code: string; text: string; place: string }[] | null> {
	let texts: Map<string, string[]>;
	try {
		texts = await textsByPlace(file);
	} catch (error) {
		if (error instanceof ReportRefusal) return null;
		throw error;
	}
	return figures.flatMap((figure) => {
		if (figure.form_code === null || figure.basis !== 'reported') return [];
		const section = String(figure.section ?? '');
		const place = figure.line === null ? section.replace(/^.*?Biểu mẫu \d\d/, '') : String(figure.line);
		const text = squash(String(figure.reported_text ?? ''));
		const isThere = (texts.get(place) ?? []).some((one) => standsOn(one, text));
		return isThere
			? []
			: [{ code: String(figure.form_code), text, place: figure.line === null ? place.slice(2) : `dòng ${place}` }];
	});
}
