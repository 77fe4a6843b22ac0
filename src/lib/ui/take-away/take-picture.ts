import { composePicture, type Picture, type PictureWords } from '../../charts/picture';
import { readLightColours } from '../../charts/picture-colours';
import { withProbes, type ProbedPicture } from '../../charts/picture-probe';
import tokens from '../styles/tokens.css?raw';
import { embeddedFonts } from './picture-fonts';
import { withDensity } from './png-density';

/** Pixels of the picture per CSS pixel: sharp on paper and on good screens. */
const scale = 2;
const cssPixelsPerInch = 96;

/** A picture of a drawing of the page, in light colours whatever the page wears. */
export async function takePicture(drawing: SVGSVGElement, words: PictureWords): Promise<Picture> {
	const fontFaces = await embeddedFonts();
	const text = new XMLSerializer().serializeToString(drawing);
	return composePicture(text, words, { colours: readLightColours(tokens), fontFaces });
}

/** The picture as an SVG file. */
export const toSvgFile = ({ svg }: Picture): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** Frames to wait for the typeface, some seconds. */
const mostFrames = 300;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

function draw(image: HTMLImageElement, width: number, height: number): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	canvas.width = width * scale;
	canvas.height = height * scale;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('no canvas');
	context.drawImage(image, 0, 0, image.width * scale, image.height * scale);
	return context;
}

/** True when every letter of the strip below the picture can be seen. */
function hasItsFonts(context: CanvasRenderingContext2D, probes: ProbedPicture['probes']): boolean {
	return probes.every(({ x, y, width, height }) => {
		const { data } = context.getImageData(x * scale, y * scale, width * scale, height * scale);
		return data.some((value, i) => i % 4 === 3 && value > 128);
	});
}

/** The picture as PNG at twice its size. Rejects where the browser cannot draw it or its typeface does not come. */
export async function toPngFile(picture: Picture): Promise<Blob> {
	const { svg, width, height, probes } = withProbes(picture);
	const image = new Image(width, height);
	// A data address, since the content policy lets pages show those and no blobs.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	for (let frame = 0; !hasItsFonts(draw(image, width, height), probes); frame++) {
		if (frame > mostFrames) throw new Error('the typeface of the picture was not read');
		await nextFrame();
	}
	// As high as the picture: the strip below it stays outside.
	const { canvas } = draw(image, picture.width, picture.height);
	const drawn = await new Promise<Blob>((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
	});
	return new Blob([withDensity(new Uint8Array(await drawn.arrayBuffer()), cssPixelsPerInch * scale)], {
		type: 'image/png'
	});
}
