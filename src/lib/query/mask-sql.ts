/** Where a piece of SQL begins that is not code: a text, a quoted name, a comment, a text between dollars. */
const openings = /(?<![\w$])[eE]'|'|"|--|\/\*|(?<![\w$])\$(?:[A-Za-z_]\w*)?\$/g;

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

/** Where the piece ends whose opening stands before `from`; the end of the text where nothing closes it. */
function endOfPiece(sql: string, opening: string, from: number): number {
	if (opening === '/*') return endOfComment(sql, from);
	const pattern = quoted[opening.toLowerCase()];
	if (pattern) {
		pattern.lastIndex = from;
		return pattern.test(sql) ? pattern.lastIndex : sql.length;
	}
	const closing = opening === '--' ? '\n' : opening;
	const at = sql.indexOf(closing, from);
	if (at < 0) return sql.length;
	return opening === '--' ? at : at + closing.length;
}

/**
 * The same SQL, letter for letter as long, with comments blanked and everything between quotes made "_": whatever is left
 * is code, at the place where it stood. What is opened and never closed counts as open to the end.
 */
export function maskSql(sql: string): string {
	let masked = '';
	openings.lastIndex = 0;
	for (let opening = openings.exec(sql); opening; opening = openings.exec(sql)) {
		const end = endOfPiece(sql, opening[0], openings.lastIndex);
		const isComment = opening[0] === '--' || opening[0] === '/*';
		masked += sql.slice(masked.length, opening.index) + (isComment ? ' ' : '_').repeat(end - opening.index);
		openings.lastIndex = end;
	}
	return masked + sql.slice(masked.length);
}
