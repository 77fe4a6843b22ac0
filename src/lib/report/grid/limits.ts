/**
 * How much of a file is read: every bound in one place. A report of the seven forms is a file under 1 MB with 1,000 cells; the bounds
 * leave room for whole reports with pictures and keep a hostile file from holding a browser's memory.
 */
export const limits = {
	/** Bytes of the file as handed in. */
	fileBytes: 40 * 1024 * 1024,
	/** Bytes of one part of an Office file, unpacked, counted while unpacking: declared sizes may lie. */
	partBytes: 48 * 1024 * 1024,
	/** Bytes of all parts read. */
	unpackedBytes: 96 * 1024 * 1024,
	/** Entries in an Office file's directory. */
	zipEntries: 20_000,
	/** How deep elements may stand in each other. */
	xmlDepth: 256,
	/** Cells that hold something. */
	cells: 200_000,
	/** Merged areas of a sheet. */
	merges: 20_000,
	/** Columns and rows of a spreadsheet. */
	columns: 16_384,
	rows: 1_048_576,
	/** Lines of a text file. */
	lines: 200_000,
	/** A quoted cell that runs on longer than this is a stray quotation mark. */
	quotedLetters: 32_767,
	/** Pages of a PDF. */
	pages: 400,
	/** Letters of what was left out, as a notice quotes them. */
	noticeLetters: 200,
	/** Notices of one kind; the last says how many more there were. */
	noticesOfKind: 200
} as const;
