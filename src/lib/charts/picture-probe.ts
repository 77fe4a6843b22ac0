import type { Picture } from './picture';

/** Pixels below the picture for the probes. */
const strip = 24;
const step = 30;

/** A letter of each of the four files of the typeface; no other file has it. */
const letters = ['H', 'ế'];
const weights = [400, 600];

/** A picture with a strip below it, in which one letter of each font file stands. */
export interface ProbedPicture extends Picture {
	/** Where ink shows, in CSS pixels, once the file is there. */
	probes: { x: number; y: number; width: number; height: number }[];
}

/**
 * Browsers read fonts inside a picture only when it is first drawn, tell nobody, and leave text out until then. Ink in
 * every probe says that all text is there.
 */
export function withProbes({ svg, width, height }: Picture): ProbedPicture {
	const probed = weights.flatMap((weight) => letters.map((letter) => ({ weight, letter })));
	const texts = probed.map(
		({ weight, letter }, i) =>
			`<text x="${i * step + 4}" y="${height + 19}" font-size="18" font-weight="${weight}" fill="#000000">${letter}</text>`
	);
	const taller = height + strip;
	return {
		svg: svg
			.replace(
				` height="${height}" viewBox="0 0 ${width} ${height}"`,
				` height="${taller}" viewBox="0 0 ${width} ${taller}"`
			)
			.replace(/<\/svg>$/, `${texts.join('')}</svg>`),
		width,
		height: taller,
		probes: probed.map((_, i) => ({ x: i * step, y: height, width: step, height: strip }))
	};
}
