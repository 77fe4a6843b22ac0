/** Words of a line with single blanks between them; two blanks or more set segments apart. */
export interface Segment {
	text: string;
	/** 0-based letter at which it begins, and the one behind its last. */
	start: number;
	end: number;
}

export interface TextLine {
	/** 1-based. */
	number: number;
	segments: Segment[];
	/** First line of a page. */
	beginsPage: boolean;
}

export const segmentsOf = (line: string): Segment[] =>
	[...line.matchAll(/[^ ]+(?: [^ ]+)*/g)].map((match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));

/** Lines of a text, page breaks taken off. */
export function linesOfText(text: string): TextLine[] {
	return text.split('\n').map((line, index) => ({
		number: index + 1,
		beginsPage: line.includes('\f'),
		segments: segmentsOf(line.replaceAll('\f', ''))
	}));
}

/** The number of a row: "1.", "2.1.3", "IV.", "a)". */
export const isRowNumber = (text: string): boolean =>
	/^(\d{1,3}(\.\d{1,3})*[.)]?|[IVXL]{1,5}[.)]?|[a-zđ][.)])$/.test(text);

const headWords = /^(s?tt|số tt|nội dung.*|chỉ tiêu.*|tên .*|đơn vị( tính)?|đvt|số liệu.*|kết quả.*|ghi chú|tính|kỳ .*|quý .*|(lũy|luỹ) kế.*|thống kê)$/iu; // prettier-ignore

/** Whether a line can be a part of a table's head. */
export const isHeadLine = ({ segments }: TextLine): boolean =>
	segments.length > 0 && segments.every(({ text }) => text.length <= 40 && headWords.test(text.normalize('NFC')));

/** Whether a line names the column of numbers, and so is the middle of a head. */
export const namesNumbers = ({ segments }: TextLine): boolean =>
	segments.length > 1 && segments.slice(0, 2).some(({ text }) => /^(s?tt|số tt)$/iu.test(text.normalize('NFC')));

/** Whether a line begins a form and so ends the table before. */
export const isTitleLine = ({ segments }: TextLine): boolean =>
	segments.length === 1 && /^(phụ lục|biểu|mẫu)[\s\d]/iu.test(segments[0]?.text.normalize('NFC') ?? '');
