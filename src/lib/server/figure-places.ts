/** Where the row of a figure stands: a CSV file under data/ and its line. */
export interface FigurePlace {
	file: string;
	row: number;
}

/** Kept beside the figures, not in them: their columns are the public table, and a place in the CSV is none of it. */
const places = new WeakMap<object, FigurePlace>();

export const keepPlace = (figure: object, file: string, row: number): void => void places.set(figure, { file, row });

export const placeOf = (figure: object): FigurePlace | null => places.get(figure) ?? null;
