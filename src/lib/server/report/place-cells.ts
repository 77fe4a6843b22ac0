import type { GridPlace } from '../../report/grid/grid';

/** Words behind the form in `section`, for files that have no lines. */
function wordsOf(place: GridPlace): string {
	switch (place.kind) {
		case 'cell':
			return `, trang tính ${place.sheet}, ô ${place.cell}`;
		case 'table':
			return `, bảng ${place.table}, hàng ${place.row}`;
		case 'page':
			return `, trang ${place.page}`;
		case 'paragraph':
			return `, đoạn ${place.paragraph}`;
		case 'line':
			return '';
	}
}

const inFile = /, (?:trang tính .+, ô [A-Z]+\d+|bảng \d+, hàng \d+|trang \d+|đoạn \d+)$/u;

/** True where a section says by itself where in a file without lines a figure stands. */
export const namesPlace = (section: string): boolean => inFile.test(section);

/** Where the figure of a form row stands, in the two columns of the data: a line of a text, else words in the section. */
export const placeCells = (code: string, place: GridPlace | null): { section: string; line: string } => ({
	section: `Phụ lục, Biểu mẫu ${code.slice(0, 2)}${place ? wordsOf(place) : ''}`,
	line: place?.kind === 'line' ? String(place.line) : ''
});
