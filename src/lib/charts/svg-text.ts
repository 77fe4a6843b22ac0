const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it stands in SVG, also inside the quotes of an attribute. */
export const escapeSvg = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

/** A length in tenths of a pixel: engines that differ in the last digit of a sine write the same text. */
export const short = (pixels: number): string => String(Math.round(pixels * 10) / 10);
