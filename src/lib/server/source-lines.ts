import { placeOf } from './figure-places';
import type { Observation } from './observations';

/** How far from the stated line a token is looked for, to tell the steward where it stands. */
const nearby = 3;

/** A token must stand by itself: "18" is not found inside "1.863", nor "99,8" inside "99,81". */
export function standsOn(line: string, token: string): boolean {
	for (let at = line.indexOf(token); at >= 0; at = line.indexOf(token, at + 1)) {
		const before = line.slice(0, at);
		const after = line.slice(at + token.length);
		if (!/\d[.,]?$/.test(before) && !/^[.,]?\d/.test(after)) return true;
		if (!/^\d/.test(token)) return true;
	}
	return false;
}

/** True when a line is the one of that form row, or, after a page break, the one that carries its value. */
function isOfRow(line: string, formCode: string, token: string): boolean {
	const [number = '', , , value = ''] = line.split('\t').map((cell) => cell.trim());
	const rowNumber = formCode.slice(formCode.indexOf('/') + 1);
	// Whoever typed a form off may have lost its tabs.
	const typed = /^\d+(?:\.\d+)*(?=\.?(?:\s|$))/.exec(line.trim())?.[0];
	return typed === rowNumber || (number === '' && value === token);
}

const tokenOf = (figure: Observation): string => String(figure.reported_text ?? '');

/** The line a figure names, if its form row stands there; figures of the prose may stand on any. */
export function ownLine(
	lines: readonly string[],
	figure: Observation,
	number = Number(figure.line)
): string | undefined {
	const line = lines[number - 1];
	if (line === undefined || typeof figure.form_code !== 'string') return line;
	return isOfRow(line, figure.form_code, tokenOf(figure)) ? line : undefined;
}

/** The issue of a figure that does not stand where it says: at its row of the CSV, with the line it seems to mean. */
export function explainAbsence(
	lines: readonly string[],
	file: string,
	figure: Observation
): [file: string, row: number | null, column: string | null, message: string] {
	const stated = Number(figure.line);
	const token = tokenOf(figure);
	const line = lines[stated - 1];
	const row = typeof figure.form_code === 'string' ? figure.form_code.slice(figure.form_code.indexOf('/') + 1) : '';
	const near = Array.from({ length: 2 * nearby + 1 }, (_, i) => stated - nearby + i)
		.filter((number) => number !== stated && token !== '' && standsOn(ownLine(lines, figure, number) ?? '', token))
		.sort((a, b) => Math.abs(a - stated) - Math.abs(b - stated));
	let what = token === '' ? 'its formula has numbers no figure of the report states' : `"${token}" does not stand here`;
	if (line === undefined) what = `there is no such line: ${file} has ${lines.length}`;
	else if (token !== '' && standsOn(line, token))
		what = `"${token}" stands here, yet this is not row ${row} of the form`;
	const where = near.length > 0 ? `; it stands on line ${near.join(' and ')}` : '';
	const place = placeOf(figure);
	const message = `${file}:${stated}: ${what}${where} (${figure.observation_id})`;
	return place ? [place.file, place.row, 'line', message] : [file, stated, null, message];
}
