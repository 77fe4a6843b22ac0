/**
 * Colours of the light scheme by the name of their custom property, read from the text of the style sheet that defines
 * them: a picture stands outside the page, where `var(--ink)` means nothing. The first `:root` rule is the light one.
 */
export function readLightColours(css: string): Map<string, string> {
	const rule = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
	const colours = new Map<string, string>();
	for (const [, name = '', value = ''] of rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
		const reference = /^var\((--[\w-]+)\)$/.exec(value.trim())?.[1];
		colours.set(name, reference ? (colours.get(reference) ?? value) : value.trim());
	}
	return colours;
}

/** Writes colours in the place of custom properties; an unknown one becomes the colour of text. */
export const paintWith = (svg: string, colours: ReadonlyMap<string, string>): string =>
	svg.replace(
		/var\((--[\w-]+)(?:,[^()]*)?\)/g,
		(_, name: string) => colours.get(name) ?? colours.get('--ink') ?? '#000'
	);
