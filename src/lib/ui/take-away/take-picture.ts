import { composePicture, type Picture, type PictureWords } from '../../charts/picture';
import { readLightColours } from '../../charts/picture-colours';
import tokens from '../styles/tokens.css?raw';
import { embeddedFonts } from './picture-fonts';

/** Pixels of the picture per CSS pixel: sharp on paper and on good screens. */
const scale = 2;

/** A picture of a drawing of the page, in light colours whatever the page wears. */
export async function takePicture(drawing: SVGSVGElement, words: PictureWords): Promise<Picture> {
	const fontFaces = await embeddedFonts();
	const text = new XMLSerializer().serializeToString(drawing);
	return composePicture(text, words, { colours: readLightColours(tokens), fontFaces });
}

/** The picture as an SVG file. */
export const toSvgFile = ({ svg }: Picture): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** The picture as PNG at twice its size. Rejects where the browser cannot draw it. */
export async function toPngFile({ svg, width, height }: Picture): Promise<Blob> {
	const image = new Image();
	// A data address, since the content policy lets pages show those and no blobs.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width * scale;
	canvas.height = height * scale;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
	});
}
