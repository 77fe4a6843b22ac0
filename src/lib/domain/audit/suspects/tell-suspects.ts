import type { Locale } from '../../figure';
import type { Check } from '../check';
import type { AuditClaim } from '../claim';
import { sayClaim, sayValue } from '../say';
import type { SentenceNames } from '../sentences';
import type { Suspect, Suspicions } from './find-suspects';

/** More numbers than these say nothing of what was meant. */
const mostMeant = 3;

const words = {
	vi: {
		one: (item: string, fits: string, meant: string) => `Nghi nhất là ${item}: sửa riêng số này thì ${fits}${meant}.`,
		fitsAll: 'mọi phép tính có nó đều khớp',
		fitsThis: 'phép tính này khớp, phép tính khác có nó vẫn lệch',
		meant: (numbers: string) => `; nếu chỉ gõ nhầm một phím thì là ${numbers}`,
		several: (items: string, hasArrow: boolean, more: boolean) =>
			`Một trong các số này có thể sai, số cần sửa ít nhất để các phép tính khớp đứng trước${hasArrow ? ' (sau mũi tên: số khớp được nếu chỉ gõ nhầm một phím)' : ''}: ${items}${more ? ' · hoặc một số khác trong phép tính' : ''}.`,
		none: 'Không sửa riêng một số nào mà khớp được.',
		line: (line: number) => `dòng ${line}`,
		or: ' hoặc '
	},
	en: {
		one: (item: string, fits: string, meant: string) =>
			`Most suspect is ${item}: with another number in its place ${fits}${meant}.`,
		fitsAll: 'every calculation it stands in fits',
		fitsThis: 'this calculation fits, another one it stands in still does not',
		meant: (numbers: string) => `; if one keystroke went wrong, it is ${numbers}`,
		several: (items: string, hasArrow: boolean, more: boolean) =>
			`One of these numbers may be wrong, first the one that takes the least change for the calculations to fit${hasArrow ? ' (after the arrow: what fits if one keystroke went wrong)' : ''}: ${items}${more ? ' · or another number of the calculation' : ''}.`,
		none: 'No change of a single number makes it fit.',
		line: (line: number) => `line ${line}`,
		or: ' or '
	}
} as const;

/** Says in one sentence who is suspected and of what: an order of suspicion, never a correction. */
export function tellSuspectsIn(
	locale: Locale,
	{ units, documents }: SentenceNames
): (check: Check, found: Suspicions) => string {
	const say = words[locale];
	const place = (claim: AuditClaim, check: Check): string => {
		const document = documents.get(claim.documentId)?.[locale] ?? claim.documentId;
		const parts = [
			claim.documentId === check.documentId ? [] : document,
			claim.line === null ? [] : say.line(claim.line)
		].flat();
		return parts.length > 0 ? ` (${parts.join(', ')})` : '';
	};
	const meant = ({ claim, slips }: Suspect): string =>
		slips.length > mostMeant ? '' : slips.map((value) => sayValue(value, claim, locale, units)).join(say.or);
	const item = (one: Suspect, check: Check): string => sayClaim(one.claim, locale, units) + place(one.claim, check);
	return (check, { suspects, others }) => {
		const [first, second] = suspects;
		if (!first) return say.none;
		if (!second) {
			const fits = first.leaves === 0 ? say.fitsAll : say.fitsThis;
			return say.one(item(first, check), fits, meant(first) && say.meant(meant(first)));
		}
		const items = suspects.map((one) => item(one, check) + (meant(one) && ` → ${meant(one)}`));
		return say.several(items.join(' · '), suspects.some(meant), others > 0);
	};
}
