import type { NumberResult } from './number';

/**
 * Works out the arithmetic of a derived figure: plain numbers with a decimal point, + - * / and brackets, as in
 * "56863-12600" or "14626/(1+38.5/100)". Nothing else is accepted. Unit: whatever the numbers are in.
 */
export function evaluateFormula(formula: string): NumberResult {
	const tokens = formula.match(/\d+(?:\.\d+)?|[-+*/()]/g) ?? [];
	if (tokens.join('') !== formula.replace(/\s+/g, ''))
		return { ok: false, why: `"${formula}" holds something else than numbers and + - * / ( )` };
	let position = 0;
	const fail = (): never => {
		throw new SyntaxError(`"${formula}" is not complete arithmetic`);
	};
	const factor = (): number => {
		const token = tokens[position++];
		if (token === '-') return -factor();
		if (token === '(') {
			const inner = sum();
			return tokens[position++] === ')' ? inner : fail();
		}
		const number = Number(token);
		return token !== undefined && !Number.isNaN(number) ? number : fail();
	};
	const product = (): number => {
		let value = factor();
		while (tokens[position] === '*' || tokens[position] === '/') {
			value = tokens[position++] === '*' ? value * factor() : value / factor();
		}
		return value;
	};
	const sum = (): number => {
		let value = product();
		while (tokens[position] === '+' || tokens[position] === '-') {
			value = tokens[position++] === '+' ? value + product() : value - product();
		}
		return value;
	};
	try {
		const value = sum();
		if (position < tokens.length) fail();
		if (!Number.isFinite(value)) return { ok: false, why: `"${formula}" has no finite result` };
		return { ok: true, value: Number(value.toPrecision(12)) };
	} catch (error) {
		return { ok: false, why: (error as Error).message };
	}
}
