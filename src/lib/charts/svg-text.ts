const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it stands in SVG, also inside the quotes of an attribute. */
export const escapeSvg = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

/** A length in tenths of a pixel: engines that differ in the last digit of a sine write the same text. */
export const short = (pixels: number): string => String(Math.round(pixels * 10) / 10);

/**
 * Where the baseline of a line of text stands whose middle is `middle`: half of what the typeface has above its baseline (1000
 * thousandths) less what it has below (265). Counted, since office suites and rsvg know neither `dominant-baseline` nor `dy`.
 */
export const baselineOf = (middle: number, size: number): number => middle + size * 0.3675;
