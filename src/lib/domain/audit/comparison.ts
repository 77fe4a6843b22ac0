import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import type { Check } from './check';
import { isStatedChange, type AuditClaim } from './claim';
import type { Speaker } from './speaker';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a claim stands: its document where two are compared, else form or text and its lines. */
function place(claims: readonly AuditClaim[], check: Check, { words, document }: Speaker): string {
	const [first] = claims as [AuditClaim];
	const isOneDocument = check.inputs.every(({ documentId }) => documentId === check.documentId);
	if (!isOneDocument) return document(first.documentId);
	const lines = claims.flatMap(({ line }) => line ?? []).join(', ');
	if (check.kind === 'conflict') return words.line(lines);
	return first.isForm ? words.form(lines) : words.prose(lines);
}

function twoPlaces(check: Check, speaker: Speaker): string {
	const { claim, inputs } = check;
	const reference = inputs.at(-1) as AuditClaim;
	const first = place([claim, ...inputs.slice(0, -1)], check, speaker);
	const second = place([reference], check, speaker);
	return upperFirst(speaker.words.places(first, speaker.claim(claim), second, speaker.claim(reference)));
}

function limit({ claim, inputs, verdict, ...check }: Check, speaker: Speaker): string {
	const { words } = speaker;
	const [bound] = inputs;
	const source = speaker.indicator((bound ?? claim).indicatorId);
	const line = bound?.line ? `, ${words.line(String(bound.line))}` : '';
	const value = bound ? speaker.claim(bound) : speaker.recomputed({ claim, inputs, verdict, ...check });
	return (verdict === 'pass' ? words.within : words.beyond)(value, source + line);
}

function slip({ inputs, printed, recomputed }: Check, speaker: Speaker): string {
	const { words, locale } = speaker;
	const base = inputs[0] as AuditClaim;
	const ratio = printed / (recomputed ?? printed);
	const monthly = ['flow', 'ytd'].includes(base.measure) ? `; ${words.perMonth}` : '';
	const factor = formatNumber(Math.max(ratio, 1 / ratio), 0, locale);
	const say = ratio > 1 ? words.times : words.fraction;
	return say(factor, formatPeriod(base.periodId, locale), speaker.claim(base) + monthly);
}

/** What was printed, and what it was held against: the first half of a sentence. */
export function sayComparison(check: Check, speaker: Speaker): string {
	const { words } = speaker;
	const { claim, inputs, kind, verdict } = check;
	if (kind === 'prose-form' || kind === 'conflict') return twoPlaces(check, speaker);
	const value = speaker.claim(claim);
	const printed = isStatedChange(claim) ? words.change(value) : words.printed(value);
	const sorted = [...inputs].sort((a, b) => a.value - b.value);
	const ends = [sorted[0], sorted.at(-1)].map((one) => (one ? speaker.claim(one) : '')) as [string, string];
	switch (kind) {
		case 'sum':
		case 'scopes':
			return `${words.total(value)}, ${words.parts(speaker.formula(check), speaker.recomputed(check))}`;
		case 'shares':
			return `${printed}, ${words.others(speaker.formula(check), speaker.recomputed(check))}`;
		case 'between':
			return `${printed}, ${(verdict === 'pass' ? words.inside : words.outside)(...ends)}`;
		case 'implied': {
			const isOfParts = /\.(parts|scopes)$/.test(check.id);
			return `${printed}, ${(isOfParts ? words.impliedByParts : words.impliedByTwin)(speaker.recomputed(check))}`;
		}
		case 'limit':
			return `${printed}, ${limit(check, speaker)}`;
		case 'slip':
			return `${printed}, ${slip(check, speaker)}`;
		default:
			if (check.recomputed === null) return printed;
			return `${printed}, ${words.again(speaker.formula(check), speaker.recomputed(check))}`;
	}
}
