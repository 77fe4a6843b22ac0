import { oldFontOf, type OldFont } from '../old-fonts';
import { childElement, childElements, isOn, parseXml, type XmlElement } from '../xml';

/** How a run's letters are set, as far as it matters for what they mean. */
export interface RunSetting {
	hidden: boolean;
	struck: boolean;
	vertical: 'raised' | 'lowered' | null;
	/** Half points above the line. */
	position: number;
	capitals: boolean;
	/** Half points. */
	size: number;
	oldFont: OldFont | null;
}

export interface ParagraphNumbering {
	numId: string;
	level: number | null;
}

/** What Word takes where no style names a size, in half points. */
const usualSize = 20;

interface Style {
	basedOn: string | null;
	run: XmlElement | undefined;
	numbering: XmlElement | undefined;
}

/** Properties that a style switches: set in a paragraph's and in a run's style, they cancel each other. */
type Toggle = 'w:vanish' | 'w:strike' | 'w:dstrike' | 'w:caps';

/** The styles of a document: what a run looks like by its own properties, its style, its paragraph's style and the defaults. */
export class RunStyles {
	private readonly styles = new Map<string, Style>();
	private readonly defaults: XmlElement | undefined;
	private readonly usualParagraph: string | null = null;

	constructor(xml: string | null) {
		if (xml === null) return;
		const root = parseXml(xml);
		this.defaults = childElement(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
		for (const style of childElements(root, 'w:style')) {
			const id = style.attributes['w:styleId'] ?? '';
			this.styles.set(id, {
				basedOn: childElement(style, 'w:basedOn')?.attributes['w:val'] ?? null,
				run: childElement(style, 'w:rPr'),
				numbering: childElement(style, 'w:pPr', 'w:numPr')
			});
			if (style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default'])) this.usualParagraph = id;
		}
	}

	/** A style and those it is based on, nearest first. */
	private chain(id: string | null | undefined): Style[] {
		const chain: Style[] = [];
		for (
			let style = this.styles.get(id ?? '');
			style && chain.length < 32;
			style = this.styles.get(style.basedOn ?? '')
		) {
			chain.push(style);
		}
		return chain;
	}

	/** Numbering that a paragraph has from its style. */
	numberingOf(paragraphStyle: string | undefined): (ParagraphNumbering & { style: string }) | null {
		const id = paragraphStyle ?? this.usualParagraph;
		const found = this.chain(id).find(({ numbering }) => numbering && childElement(numbering, 'w:numId'))?.numbering;
		const numId = found && childElement(found, 'w:numId')?.attributes['w:val'];
		const level = found && childElement(found, 'w:ilvl')?.attributes['w:val'];
		return numId && id ? { numId, level: level === undefined ? null : Number(level), style: id } : null;
	}

	settingOf(properties: XmlElement | undefined, paragraphStyle: string | undefined): RunSetting {
		const own = this.chain(properties && childElement(properties, 'w:rStyle')?.attributes['w:val']).map(
			({ run }) => run
		);
		const around = this.chain(paragraphStyle ?? this.usualParagraph).map(({ run }) => run);
		const first = (name: string, holds: (found: XmlElement) => boolean = () => true): XmlElement | undefined =>
			[properties, ...own, ...around, this.defaults]
				.map((one) => one && childElement(one, name))
				.find((found) => found !== undefined && holds(found));
		const toggled = (name: Toggle): boolean => {
			const direct = properties && childElement(properties, name);
			if (direct) return isOn(direct.attributes['w:val'], true);
			const inChain = (runs: (XmlElement | undefined)[]): boolean => {
				const found = runs.map((one) => one && childElement(one, name)).find((one) => one !== undefined);
				return found !== undefined && isOn(found.attributes['w:val'], true);
			};
			return inChain(own) !== inChain(around) || inChain([this.defaults]);
		};
		const vertical = first('w:vertAlign')?.attributes['w:val'];
		const fonts = first('w:rFonts', ({ attributes }) => fontNameOf(attributes) !== null)?.attributes;
		return {
			hidden: toggled('w:vanish'),
			struck: toggled('w:strike') || toggled('w:dstrike'),
			vertical: vertical === 'superscript' ? 'raised' : vertical === 'subscript' ? 'lowered' : null,
			position: Number(first('w:position')?.attributes['w:val'] ?? 0) || 0,
			capitals: toggled('w:caps'),
			size: Number(first('w:sz')?.attributes['w:val']) || usualSize,
			oldFont: oldFontOf(fonts ? (fontNameOf(fonts) ?? undefined) : undefined)
		};
	}
}

/** The Latin font a run names; a font of the theme is never an old one. */
function fontNameOf(attributes: Record<string, string>): string | null {
	if (attributes['w:asciiTheme'] ?? attributes['w:hAnsiTheme']) return '';
	return attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? null;
}
