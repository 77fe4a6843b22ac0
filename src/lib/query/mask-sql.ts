/**
 * Where a piece of SQL begins that is not code: a text, a quoted name, a comment, a text between dollars. Plain names are
 * taken whole, so that an e or a dollar within them begins nothing; letters beyond ASCII belong to names, blanks do not.
 */
const openings =
	/[eE]'|(?:[A-Za-z_]|(?!\s|\u200b|\u2060)[\u0080-\uffff])(?:[\w$]|(?!\s|\u200b|\u2060)[\u0080-\uffff])*|'|"|--|\/\*|\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/g;
const isName = (piece: string): boolean => !/^(?:[eE]'|['"$]|--|\/\*)/.test(piece);

/** What stands between quotes, up to and with the closing one. */
const quoted: Record<string, RegExp> = {
	"'": /(?:[^']|'')*'/y,
	"e'": /(?:[^'\\]|\\[\s\S]|'')*'/y,
	'"': /(?:[^"]|"")*"/y
};

/** Comments between slashes and stars may stand inside each other, as in DuckDB. */
function endOfComment(sql: string, from: number): number {
	const edges = /\/\*|\*\//g;
	edges.lastIndex = from;
	for (let depth = 1, edge = edges.exec(sql); edge; edge = edges.exec(sql)) {
		depth += edge[0] === '/*' ? 1 : -1;
		if (depth === 0) return edges.lastIndex;
	}
	return sql.length;
}

/** A comment after dashes ends with its line, whatever ends the line. */
function endOfLine(sql: string, from: number): number {
	const end = /[\r\n]/g;
	end.lastIndex = from;
	return end.exec(sql)?.index ?? sql.length;
}

/** Where the piece ends whose opening stands before `from`; the end of the text where nothing closes it. */
function endOfPiece(sql: string, opening: string, from: number): number {
	if (opening === '/*') return endOfComment(sql, from);
	if (opening === '--') return endOfLine(sql, from);
	const pattern = quoted[opening.toLowerCase()];
	if (pattern) {
		pattern.lastIndex = from;
		return pattern.test(sql) ? pattern.lastIndex : sql.length;
	}
	const at = sql.indexOf(opening, from);
	return at < 0 ? sql.length : at + opening.length;
}

/**
 * The same SQL, letter for letter as long, with comments blanked and everything between quotes made "_": whatever is left
 * is code, at the place where it stood. What is opened and never closed counts as open to the end.
 */
export function maskSql(sql: string): string {
	const masked: string[] = [];
	let done = 0;
	openings.lastIndex = 0;
	for (let opening = openings.exec(sql); opening; opening = openings.exec(sql)) {
		if (isName(opening[0])) continue;
		const end = endOfPiece(sql, opening[0], openings.lastIndex);
		const isComment = opening[0] === '--' || opening[0] === '/*';
		masked.push(sql.slice(done, opening.index), (isComment ? ' ' : '_').repeat(end - opening.index));
		openings.lastIndex = done = end;
	}
	return masked.join('') + sql.slice(done);
}
