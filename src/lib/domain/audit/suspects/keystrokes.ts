import { parseVietnameseNumber } from '../../number';

/** Reports print rates, scores and money with at most two decimals. */
const usualDecimals = 2;

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** Every string of digits that one keystroke makes of `digits`: one changed, dropped, added, or two neighbours swapped. */
function slipsOfDigits(digits: string): string[] {
	const found: string[] = [];
	for (let at = 0; at <= digits.length; at++) {
		const [before, after] = [digits.slice(0, at), digits.slice(at)];
		for (let digit = 0; digit < 10; digit++) {
			found.push(`${before}${digit}${after}`);
			if (after) found.push(`${before}${digit}${after.slice(1)}`);
		}
		if (after) found.push(before + after.slice(1));
		if (after.length > 1) found.push(`${before}${after[1]}${after[0]}${after.slice(2)}`);
	}
	return found;
}

/**
 * Tokens that somebody may have meant who typed `token`, off by one keystroke: a digit changed, dropped or added, two
 * neighbours swapped, the decimal comma a place too far. Thousands marks are set anew, as an office program does. Empty for a
 * token that is no Vietnamese number or is negative.
 */
export function tokensOneKeystrokeAway(token: string): string[] {
	const own = parseVietnameseNumber(token);
	if (!own.ok || token.trim().startsWith('-')) return [];
	const [whole = '', fraction = ''] = token.trim().replaceAll('.', '').split(',');
	const digits = whole + fraction;
	const slipped = slipsOfDigits(digits).flatMap((text) => {
		const longer = text.length - digits.length;
		// A digit more or less stands before the comma or after it.
		const cuts = fraction ? [whole.length, whole.length + longer] : [text.length];
		return cuts.map((cut) => [text.slice(0, cut), text.slice(cut)] as const);
	});
	const moved = fraction ? [whole.length - 1, whole.length + 1].map((cut) => [digits.slice(0, cut), digits.slice(cut)] as const) : []; // prettier-ignore
	const isPadded = /^0\d/.test(whole);
	const tokens = [...slipped, ...moved]
		.filter(([left]) => left !== '' && (isPadded || !/^0\d/.test(left) || /^0[1-9]$/.test(left)))
		.map(([left, right]) => grouped(left) + (right ? `,${right}` : ''));
	const decimals = Math.max(usualDecimals, fraction.length);
	return [...new Set(tokens)].filter((text) => {
		const number = parseVietnameseNumber(text);
		return number.ok && number.value !== own.value && (text.split(',')[1]?.length ?? 0) <= decimals;
	});
}
