/**
 * What this build of the engine has not, since it is in an extension: functions of local time · whatever works on values
 * with a time zone · JSON · the order of letters by language · anything else.
 */
export type SqlLack = 'lacks-date' | 'lacks-zone' | 'lacks-json' | 'lacks-collation' | 'lacks-other';

/**
 * What is wrong with a statement, as far as a reader can mend it. syntax: the sentence is not SQL · name: no such table,
 * column or function · outside: files, addresses, settings and extensions are shut off · memory: too much at once ·
 * value: a value does not fit its type · other: the engine's message says all there is.
 */
export type SqlFaultKind = SqlLack | 'syntax' | 'name' | 'outside' | 'memory' | 'value' | 'other';

export interface SqlFault {
	kind: SqlFaultKind;
	/** DuckDB's own message, in English; its line numbers are those of the reader's text. */
	message: string;
}

/** Letters of the longest message that is shown: some repeat a name of any length. */
const longestMessage = 3000;

/** The first that fits. */
const kinds: [SqlFaultKind, RegExp][] = [
	['lacks-collation', /^Catalog Error: Collation with name/],
	['lacks-json', /exists in the json extension/],
	[
		'lacks-date',
		/name "(current_date|today|(get_)?current_time|current_localtime(stamp)?)".* exists in the icu extension/
	],
	['lacks-date', /cast \(TIMESTAMP WITH TIME ZONE -> DATE\)/],
	['lacks-zone', /cast \([^)]*TIMESTAMP WITH TIME ZONE[^)]*\)/],
	['lacks-zone', /exists in the icu extension|required extension 'icu'/],
	['lacks-zone', /^Binder Error: No function matches [^\n]*TIMESTAMP WITH TIME ZONE/],
	// Tables of an extension are files of a kind.
	['lacks-other', /^Catalog Error: (Scalar|Aggregate) Function [^\n]* exists in the \w+ extension/],
	['other', /multiple statements/i],
	// An address where a table should stand is looked up as the name of one.
	['outside', /^Catalog Error: Table with name \S*(:\/\/|\.(csv|json|parquet|xlsx?|db)\b)/i],
	['outside', /^Permission Error|external access|disabled by configuration|extension|configuration has been locked/i],
	['memory', /^Out of Memory/i],
	['syntax', /^(Parser|Syntax) Error/i],
	['name', /^(Catalog|Binder) Error/i],
	['value', /^(Conversion|Invalid Input|Out of Range|Mismatch Type) Error/i]
];

/** A line of the statement as DuckDB shows it, and under it the place. */
const shownLine = /^LINE (\d+): (.*)\n *\^/gm;

/**
 * Reads DuckDB's message about a statement of `freeQuery`, which puts one line before the reader's text and a bracket
 * behind it: neither is the reader's.
 */
export function readSqlFault(message: string, sql: string): SqlFault {
	const own = message.slice(0, longestMessage).replace(/^(Error: |Failed to extract statements: )+/, '');
	const kind = kinds.find(([, pattern]) => pattern.test(own))?.[0] ?? 'other';
	const lines = sql.trimEnd().split('\n').length;
	const shown = new Set<string>();
	const mended = own.replace(shownLine, (block: string, number: string) => {
		const line = Number(number) - 1;
		// The engine tells some places twice.
		if (line > lines || shown.has(block)) return '';
		shown.add(block);
		const label = `LINE ${Math.max(1, line)}: `;
		const narrower = `LINE ${number}: `.length - label.length;
		return block.replace(/^LINE \d+: /, label).replace(new RegExp(`\\n {${narrower}}`), '\n');
	});
	const atEnd = shown.size === 0 && mended !== own;
	return {
		kind,
		message: (atEnd ? mended.replace(/ at or near "[\s\S]*?"/, ' at the end of the text') : mended).trim()
	};
}
