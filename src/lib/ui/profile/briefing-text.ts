import type { Locale } from '../../domain/figure';
import { partsText } from '../../messages/briefing';
import { profileWords } from '../../messages/province-profile';
import type { Briefing } from './build-briefing';

/**
 * What the page shows unfolded as plain text, to be pasted: headings, one line per sentence with the numbers of its
 * sources, the sources, and where it comes from. Non-breaking spaces stay: they hold number and unit together.
 */
export function briefingText(
	{ sections, sources }: Briefing,
	about: { province: string; edition: string; link: string },
	locale: Locale
): string {
	const words = profileWords[locale];
	const used = new Set(sections.flatMap(({ sentences }) => sentences.flatMap((one) => one.sources)));
	const own = sources.filter(({ id }) => used.has(id));
	const numberOf = new Map(own.map(({ id }, i) => [id, i + 1]));
	const cited = (ids: readonly string[]): string =>
		ids
			.flatMap((id) => numberOf.get(id) ?? [])
			.sort((a, b) => a - b)
			.map((number) => ` [${number}]`)
			.join('');
	const blocks = sections.map(({ id, sentences, empty }) => [
		words.sections[id],
		...(sentences.length > 0 ? sentences.map((one) => `- ${partsText(one.parts)}${cited(one.sources)}`) : [empty])
	]);
	const list = own.map(({ label, province }, i) => `[${i + 1}] ${label}${province ? ` (${province})` : ''}`);
	return [
		[words.title(about.province)],
		...blocks,
		...(list.length > 0 ? [[words.sources, ...list]] : []),
		[words.rules],
		[words.edition(about.edition, about.link)]
	]
		.map((lines) => lines.join('\n'))
		.join('\n\n');
}
