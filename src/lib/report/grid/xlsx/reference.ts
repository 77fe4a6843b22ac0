import { ReportRefusal } from '../grid';
import { limits } from '../limits';

/** 0-based row and column of "B12"; null where it is none. */
export function positionOf(reference: string | undefined): { row: number; column: number } | null {
	const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '') ?? [];
	if (!letters || !digits) return null;
	let column = 0;
	for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
	const row = Number(digits);
	if (row < 1 || row > limits.rows || column > limits.columns)
		throw new ReportRefusal('damaged', null, `cell ${reference}`);
	return { row: row - 1, column: column - 1 };
}

/** "AB" of 27. */
export function columnName(column: number): string {
	let name = '';
	for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
		name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
	}
	return name;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A rectangle of cells, ends included. */
export interface Area {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

export function areaOf(reference: string): Area | null {
	const [first, second] = reference.split(':');
	const from = positionOf(first);
	const to = positionOf(second ?? first);
	if (!from || !to) return null;
	return {
		top: Math.min(from.row, to.row),
		left: Math.min(from.column, to.column),
		bottom: Math.max(from.row, to.row),
		right: Math.max(from.column, to.column)
	};
}
