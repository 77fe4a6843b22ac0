/** One figure an expression needs: an indicator, of another period where `base` is given. */
export interface Operand {
	indicatorId: string;
	/** "2015", or "last-year" for the same part of the year before. */
	base: string | null;
	/** Counts as zero where it is not printed. */
	isOptional: boolean;
}

export type ExpressionToken = string | Operand | 'months';
export type ExpressionResult = { ok: true; tokens: ExpressionToken[] } | { ok: false; why: string };

const pattern = /\s*(?:(\d+(?:\.\d+)?)|([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:@([a-z0-9-]+))?(\?)?|([-+*/()]))/y;

/**
 * Reads what an indicator follows from: arithmetic over indicator ids, numbers and `months` (months of the year gone by),
 * as in "(bien-che@2015 - bien-che) / bien-che@2015 * 100". Operators stand between spaces, since ids hold hyphens.
 */
export function parseExpression(text: string): ExpressionResult {
	const tokens: ExpressionToken[] = [];
	pattern.lastIndex = 0;
	while (pattern.lastIndex < text.trimEnd().length) {
		const at = pattern.lastIndex;
		const match = pattern.exec(text);
		if (!match)
			return { ok: false, why: `"${text.slice(at).trim()}" is neither an indicator, a number nor + - * / ( )` };
		const [, number, id, base, optional, sign] = match;
		if (id === 'months' && !base) tokens.push('months');
		else if (id) tokens.push({ indicatorId: id, base: base ?? null, isOptional: optional === '?' });
		else tokens.push(number ?? sign ?? '');
	}
	return tokens.length > 0 ? { ok: true, tokens } : { ok: false, why: 'is empty' };
}

export const isOperand = (token: ExpressionToken): token is Operand => typeof token === 'object';
