import type { Locale } from '../../domain/figure';
import { partsText } from '../../messages/briefing';
import { profileWords } from '../../messages/province-profile';
import type { Briefing } from './build-briefing';

/**
 * What the page shows unfolded as plain text, to be pasted: headings, one line per sentence with the numbers of its sources,
 * the sources it cites under the numbers they have on the page, each with its address (`about.addressOf` of a document of this
 * site), and where it comes from. Non-breaking spaces stay: they hold number and unit together.
 */
export function briefingText(
	{ sections, sources }: Briefing,
	about: { province: string; edition: string; link: string; addressOf(documentId: string): string },
	locale: Locale
): string {
	const words = profileWords[locale];
	const used = new Set(sections.flatMap(({ sentences }) => sentences.flatMap((one) => one.sources)));
	const numberOf = new Map(sources.map(({ id }, i) => [id, i + 1]));
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
	const list = sources
		.filter(({ id }) => used.has(id))
		.map(({ id, label, province, url }) => {
			const name = `${label}${province ? ` (${province})` : ''}`;
			return `[${numberOf.get(id)}] ${name}: ${url ?? about.addressOf(id)}`;
		});
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
