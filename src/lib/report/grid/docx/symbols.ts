/** Letters of the symbol fonts that stand in forms, by font and code. */
const symbols: Record<string, Record<string, string>> = {
	wingdings: {
		'6f': '☐',
		'71': '☐',
		a8: '☐',
		fd: '☒',
		fe: '☑',
		fc: '✓',
		fb: '✗',
		'78': '☒',
		'6c': '•',
		a7: '▪',
		e0: '→'
	},
	'wingdings 2': { '50': '✓', '51': '☒', '52': '☑', '53': '☒', '54': '☒', a3: '☐' },
	symbol: {
		a3: '≤',
		b3: '≥',
		b0: '°',
		b1: '±',
		b4: '×',
		b7: '•',
		b8: '÷',
		b9: '≠',
		bb: '≈',
		a5: '∞',
		'2d': '−',
		'25': '%'
	}
};

/** The letter that a symbol of a font shows; a sign that is none where it is not known, so that it never passes for a number. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
	const low = (code ?? '').toLowerCase().replace(/^f0/, '').replace(/^00/, '');
	const known = symbols[(font ?? '').toLowerCase()];
	if (known) return known[low] ?? '\ufffd';
	const value = Number.parseInt(code ?? '', 16);
	return Number.isNaN(value) || (value >= 0xe000 && value <= 0xf8ff) ? '\ufffd' : String.fromCodePoint(value);
}
