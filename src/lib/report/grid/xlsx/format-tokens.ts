/** One sign of a number format's section. */
export interface Token {
	kind:
		| 'literal' | 'digit' | 'point' | 'comma' | 'text' | 'general' | 'exponent' | 'fraction' | 'condition' | 'date' | 'elapsed' | 'half-day'; // prettier-ignore
	text: string;
}

/** Ways a sign may be written, the first that fits is taken. Words in quotes or behind a backslash are never part of a date. */
const patterns: [pattern: RegExp, token: (match: RegExpExecArray) => Token | null][] = [
	[/^"([^"]*)"?/, ([, text = '']) => ({ kind: 'literal', text })],
	[/^\\([\s\S])/u, ([, text = '']) => ({ kind: 'literal', text })],
	[/^_[\s\S]/u, () => ({ kind: 'literal', text: ' ' })],
	[/^\*[\s\S]/u, () => null],
	[/^\[\$([^\]-]*)(?:-[^\]]*)?\]/, ([, text = '']) => ({ kind: 'literal', text })],
	[/^\[(h+|m+|s+)\]/i, ([, text = '']) => ({ kind: 'elapsed', text: text.toLowerCase() })],
	[/^\[((?:<=|>=|<>|<|>|=)[^\]]*)\]/, ([, text = '']) => ({ kind: 'condition', text })],
	[/^\[[^\]]*\]/, () => null],
	[/^general/i, () => ({ kind: 'general', text: '' })],
	[/^(am\/pm|a\/p)/i, ([text]) => ({ kind: 'half-day', text: text ?? '' })],
	[/^e[+-](?=[0#?])/i, ([text]) => ({ kind: 'exponent', text: text ?? '' })],
	[/^(y+|m+|d+|h+|s+)/i, ([text]) => ({ kind: 'date', text: (text ?? '').toLowerCase() })],
	[/^[0#?]/, ([text]) => ({ kind: 'digit', text: text ?? '' })],
	[/^\./, () => ({ kind: 'point', text: '.' })],
	[/^,/, () => ({ kind: 'comma', text: ',' })],
	[/^@/, () => ({ kind: 'text', text: '@' })],
	[/^\/(?=\s*[0#?\d])/, () => ({ kind: 'fraction', text: '/' })],
	[/^[\s\S]/u, ([text]) => ({ kind: 'literal', text: text ?? '' })]
];

const known = new Map<string, Token[][]>();

/** The sections of a format code, each as its signs. */
export function tokensOf(code: string): Token[][] {
	const found = known.get(code);
	if (found) return found;
	const sections: Token[][] = [[]];
	let rest = code;
	while (rest !== '') {
		if (rest.startsWith(';')) {
			sections.push([]);
			rest = rest.slice(1);
			continue;
		}
		for (const [pattern, tokenOf] of patterns) {
			const match = pattern.exec(rest);
			if (!match) continue;
			const token = tokenOf(match);
			if (token) sections[sections.length - 1]?.push(token);
			rest = rest.slice(match[0].length);
			break;
		}
	}
	const separated = sections.map(withDateSlashes);
	if (known.size < 2000) known.set(code, separated);
	return separated;
}

/** A slash between parts of a date is a slash, not a fraction; a point or comma there is one too. */
function withDateSlashes(section: Token[]): Token[] {
	if (!section.some(({ kind }) => kind === 'date' || kind === 'elapsed')) return section;
	return section.map((token) =>
		token.kind === 'fraction' || token.kind === 'comma' ? { kind: 'literal', text: token.text } : token
	);
}
