import { childElement, childElements, isOn, parseXml, type XmlElement } from '../xml';

interface Level {
	start: number;
	format: string;
	text: string;
	/** What follows the number: a tab, a blank or nothing. */
	suffix: string;
	/** Numbers of this level begin again after a number of this level or above; 0 for never. */
	restart: number;
	legal: boolean;
	style: string | null;
}

interface Abstract {
	levels: Map<number, Level>;
	counters: (number | null)[];
	link: string | null;
	styleLink: string | null;
}

interface Instance {
	abstract: string;
	starts: Map<number, number>;
	levels: Map<number, Level>;
	used: Set<number>;
}

const valueOf = (element: XmlElement, name: string): string | undefined =>
	childElement(element, name)?.attributes['w:val'];

function readLevel(element: XmlElement, indexOf: number): Level {
	const legal = childElement(element, 'w:isLgl');
	return {
		start: Number(valueOf(element, 'w:start') ?? 0),
		format: valueOf(element, 'w:numFmt') ?? 'decimal',
		text: valueOf(element, 'w:lvlText') ?? '',
		suffix: valueOf(element, 'w:suff') ?? 'tab',
		restart: Number(valueOf(element, 'w:lvlRestart') ?? indexOf),
		legal: legal !== undefined && isOn(legal.attributes['w:val'], true),
		style: valueOf(element, 'w:pStyle') ?? null
	};
}

const levelsOf = (element: XmlElement): Map<number, Level> =>
	new Map(
		childElements(element, 'w:lvl').map((level) => {
			const index = Number(level.attributes['w:ilvl'] ?? 0);
			return [index, readLevel(level, index)];
		})
	);

/** The numbers that Word writes before paragraphs by itself: none of them stands in the document's text. */
export class Numbering {
	private readonly abstracts = new Map<string, Abstract>();
	private readonly instances = new Map<string, Instance>();

	constructor(xml: string | null) {
		if (xml === null) return;
		const root = parseXml(xml);
		for (const element of childElements(root, 'w:abstractNum')) {
			this.abstracts.set(element.attributes['w:abstractNumId'] ?? '', {
				levels: levelsOf(element),
				counters: [],
				link: valueOf(element, 'w:numStyleLink') ?? null,
				styleLink: valueOf(element, 'w:styleLink') ?? null
			});
		}
		for (const element of childElements(root, 'w:num')) {
			const overrides = childElements(element, 'w:lvlOverride');
			const starts = overrides.flatMap((one): [number, number][] => {
				const start = valueOf(one, 'w:startOverride');
				return start === undefined ? [] : [[Number(one.attributes['w:ilvl'] ?? 0), Number(start)]];
			});
			this.instances.set(element.attributes['w:numId'] ?? '', {
				abstract: valueOf(element, 'w:abstractNumId') ?? '',
				starts: new Map(starts),
				levels: new Map(overrides.flatMap((one) => [...levelsOf(one)])),
				used: new Set()
			});
		}
	}

	private abstractOf(instance: Instance): Abstract | undefined {
		const found = this.abstracts.get(instance.abstract);
		if (!found?.link) return found;
		return [...this.abstracts.values()].find(({ styleLink }) => styleLink === found.link) ?? found;
	}

	/** The level a paragraph style stands for in a list. */
	levelOfStyle(numId: string, style: string): number {
		const instance = this.instances.get(numId);
		const levels = instance && this.abstractOf(instance)?.levels;
		return [...(levels ?? [])].find(([, level]) => level.style === style)?.[0] ?? 0;
	}

	/** Counts one paragraph of a list and gives what stands before it, with the blank that follows; "" for bullets of symbol fonts. */
	next(numId: string, level: number): string {
		const instance = this.instances.get(numId);
		const abstract = instance && this.abstractOf(instance);
		if (!instance || !abstract) return '';
		const levelAt = (index: number): Level | undefined => instance.levels.get(index) ?? abstract.levels.get(index);
		const here = levelAt(level);
		if (!here) return '';
		const { counters } = abstract;
		const override = instance.starts.get(level);
		if (override !== undefined && !instance.used.has(level)) counters[level] = override;
		else counters[level] = (counters[level] ?? here.start - 1) + 1;
		instance.used.add(level);
		for (let above = 0; above < level; above++)
			counters[above] ??= instance.starts.get(above) ?? levelAt(above)?.start ?? 1;
		for (let below = level + 1; below < 9; below++) {
			const restart = levelAt(below)?.restart ?? below;
			if (restart > level) counters[below] = null;
		}
		const label = here.text.replace(/%([1-9])/g, (_, digit: string) => {
			const index = Number(digit) - 1;
			return numberAs(counters[index] ?? 0, here.legal ? 'decimal' : (levelAt(index)?.format ?? 'decimal'));
		});
		const shown = here.format === 'bullet' && /[\ue000-\uf8ff]|^o$/.test(label) ? '' : label;
		return shown && here.suffix !== 'nothing' ? `${shown} ` : shown;
	}
}

const romans: [number, string][] = [
	[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'],
	[4, 'IV'], [1, 'I']
]; // prettier-ignore

function roman(value: number): string {
	let left = Math.min(value, 32_767);
	return romans.reduce((text, [size, letters]) => {
		const times = Math.floor(left / size);
		left -= times * size;
		return text + letters.repeat(times);
	}, '');
}

/** "a" to "z", then "aa", "bb": as Word counts with letters. */
const letters = (value: number): string =>
	value < 1 ? '' : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 20));

function numberAs(value: number, format: string): string {
	switch (format) {
		case 'none':
			return '';
		case 'upperRoman':
			return roman(value);
		case 'lowerRoman':
			return roman(value).toLowerCase();
		case 'upperLetter':
			return letters(value);
		case 'lowerLetter':
			return letters(value).toLowerCase();
		case 'decimalZero':
			return String(value).padStart(2, '0');
		default:
			return String(value);
	}
}
