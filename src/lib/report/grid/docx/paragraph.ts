import type { Piece } from '../cell-text';
import type { GridPlace } from '../grid';
import { childElement, childElements, elementsWithin, isOn, textWithin, type XmlElement } from '../xml';
import type { DocumentContext } from './context';
import { isCalculation } from './fields';
import { symbolOf } from './symbols';

export interface ReadParagraph {
	pieces: Piece[];
	/** Changes not yet accepted or refused are in it. */
	tracked: boolean;
	/** Its end was deleted: what follows belongs to the same paragraph. */
	runsOn: boolean;
	/** Contents of text boxes that hang in it. */
	boxes: XmlElement[];
	/** A field without its result stands in it. */
	notCalculated: boolean;
}

/** Reads one paragraph; `prompt` says that it only shows what should be typed here. */
export function readParagraph(
	element: XmlElement,
	context: DocumentContext,
	place: GridPlace,
	prompt = false
): ReadParagraph {
	return new ParagraphReader(context, place, element).read(element, prompt);
}

class ParagraphReader {
	private readonly pieces: (Piece & { position?: number })[] = [];
	private readonly boxes: XmlElement[] = [];
	private readonly left: Record<'hidden-text' | 'prompt-left' | 'tracked-changes', string> = {
		'hidden-text': '', 'prompt-left': '', 'tracked-changes': ''
	}; // prettier-ignore
	private tracked = false;
	private notCalculated = false;
	private readonly style: string | undefined;
	private before = '';

	constructor(
		private readonly context: DocumentContext,
		private readonly place: GridPlace,
		paragraph: XmlElement
	) {
		this.style = childElement(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'];
	}

	read(element: XmlElement, prompt: boolean): ReadParagraph {
		this.walk(element, prompt);
		const mark = childElement(element, 'w:pPr', 'w:rPr');
		const deleted =
			mark !== undefined && (childElement(mark, 'w:del') ?? childElement(mark, 'w:moveFrom')) !== undefined;
		if (deleted || (mark && childElement(mark, 'w:ins'))) this.tracked = true;
		const hidden =
			this.pieces.every(({ text }) => text.trim() === '') && this.context.styles.settingOf(mark, this.style).hidden;
		const label = deleted || hidden || prompt ? '' : this.label(element);
		if (label !== '') this.pieces.unshift({ text: label });
		this.raiseByPosition();
		for (const [code, text] of Object.entries(this.left) as [keyof typeof this.left, string][]) {
			if (text.trim() !== '' || (code === 'tracked-changes' && this.tracked))
				this.context.notices.add(code, this.place, text);
		}
		return {
			pieces: this.pieces,
			tracked: this.tracked,
			runsOn: deleted,
			boxes: this.boxes,
			notCalculated: this.notCalculated
		};
	}

	/** The number Word writes before the paragraph. */
	private label(element: XmlElement): string {
		const own = childElement(element, 'w:pPr', 'w:numPr');
		const numId = own && childElement(own, 'w:numId')?.attributes['w:val'];
		const level = own && childElement(own, 'w:ilvl')?.attributes['w:val'];
		if (numId === '0') return '';
		const { numbering, styles } = this.context;
		if (numId !== undefined) return numbering.next(numId, Number(level ?? 0));
		const styled = styles.numberingOf(this.style);
		if (!styled || styled.numId === '0') return '';
		const at =
			level === undefined ? (styled.level ?? numbering.levelOfStyle(styled.numId, styled.style)) : Number(level);
		return numbering.next(styled.numId, at);
	}

	/** Letters lifted by hand are a mark where others stand on the line. */
	private raiseByPosition(): void {
		const onLine = this.pieces.some(({ text, position = 0, raised }) => text.trim() !== '' && position <= 0 && !raised);
		for (const piece of this.pieces) if (onLine && (piece.position ?? 0) > 0) piece.raised = true;
	}

	private walk(element: XmlElement, prompt: boolean): void {
		for (const child of childElements(element)) this.take(child, prompt);
	}

	private take(child: XmlElement, prompt: boolean): void {
		switch (child.name) {
			case 'w:r':
				return this.run(child, prompt);
			case 'w:pPr':
				return;
			case 'w:ins':
			case 'w:moveTo':
				this.tracked = true;
				return this.walk(child, prompt);
			case 'w:del':
			case 'w:moveFrom':
				this.tracked = true;
				this.left['tracked-changes'] += deletedText(child);
				return;
			case 'w:sdt':
				return this.walk(childElement(child, 'w:sdtContent') ?? child, prompt || showsPrompt(child));
			case 'w:fldSimple':
				if (textWithin(child) === '' && isCalculation(child.attributes['w:instr'] ?? '')) this.notCalculated = true;
				return this.walk(child, prompt);
			case 'mc:AlternateContent':
				return this.walk(chosenOf(child), prompt);
			case 'm:oMath':
			case 'm:oMathPara':
				return this.equation(child, false);
			case 'w:smartTag':
			case 'w:customXml':
			case 'w:hyperlink':
			case 'w:dir':
			case 'w:bdo':
			case 'w:subDoc':
				return this.walk(child, prompt);
		}
	}

	private run(run: XmlElement, prompt: boolean): void {
		const setting = this.context.styles.settingOf(childElement(run, 'w:rPr'), this.style);
		const { fields } = this.context;
		const add = (text: string, raised = false): void => {
			if (text === '' || fields.inInstruction) return;
			fields.sawText();
			if (prompt) this.left['prompt-left'] += text;
			else if (setting.hidden) this.left['hidden-text'] += text;
			else {
				const lowered = setting.vertical === 'lowered' && /\d$/.test(this.before);
				this.before = text;
				this.pieces.push({
					text: setting.capitals ? text.toUpperCase() : text,
					raised: raised || setting.vertical === 'raised' || lowered,
					struck: setting.struck,
					oldFont: setting.oldFont,
					size: setting.size,
					position: setting.position
				});
			}
		};
		for (const child of childElements(run)) this.runChild(child, add, prompt);
	}

	private runChild(child: XmlElement, add: (text: string, raised?: boolean) => void, prompt: boolean): void {
		switch (child.name) {
			case 'w:t': {
				const text = textWithin(child);
				return add(child.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, ''));
			}
			case 'w:tab':
			case 'w:ptab':
				return add('\t');
			case 'w:br':
			case 'w:cr':
				return add('\n');
			case 'w:noBreakHyphen':
				return add('\u2011');
			case 'w:sym':
				return add(symbolOf(child.attributes['w:font'], child.attributes['w:char']));
			case 'w:instrText':
				return this.context.fields.instruct(textWithin(child));
			case 'w:fldChar': {
				const choice = this.context.fields.mark(child);
				if (choice === null) this.notCalculated = true;
				return add(choice ?? '');
			}
			case 'w:footnoteReference':
			case 'w:endnoteReference':
				return this.note(child, add);
			case 'w:ruby':
				return childElements(childElement(child, 'w:rubyBase') ?? child).forEach((base) => this.take(base, prompt));
			case 'mc:AlternateContent':
				return childElements(chosenOf(child)).forEach((one) => this.runChild(one, add, prompt));
			case 'w:drawing':
			case 'w:pict':
			case 'w:object':
				this.boxes.push(...elementsWithin(child, 'w:txbxContent'));
		}
	}

	private note(child: XmlElement, add: (text: string, raised?: boolean) => void): void {
		const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
		if (this.context.fields.inInstruction) return;
		// A mark of the writer's own follows in the run's text.
		if (isOn(child.attributes['w:customMarkFollows'])) return;
		add(this.context.noteNumber(kind, child.attributes['w:id'] ?? '', this.place), true);
	}

	private equation(element: XmlElement, raised: boolean): void {
		for (const child of childElements(element)) {
			if (child.name === 'm:t') this.pieces.push({ text: textWithin(child), raised });
			else if (child.name === 'm:den') {
				this.pieces.push({ text: '/', raised });
				this.equation(child, raised);
			} else this.equation(child, raised || child.name === 'm:sup' || child.name === 'm:sub');
		}
	}
}

/** Whether a content control still shows its prompt. */
export function showsPrompt(control: XmlElement): boolean {
	const shows = childElement(control, 'w:sdtPr', 'w:showingPlcHdr');
	return shows !== undefined && isOn(shows.attributes['w:val'], true);
}

/** Of two ways to say the same, the newer one, unless only the older holds text. */
export function chosenOf(alternatives: XmlElement): XmlElement {
	const choice = childElement(alternatives, 'mc:Choice');
	const fallback = childElement(alternatives, 'mc:Fallback');
	if (choice && (textWithin(choice).trim() !== '' || !fallback)) return choice;
	return fallback && textWithin(fallback).trim() !== '' ? fallback : (choice ?? fallback ?? alternatives);
}

const deletedText = (element: XmlElement): string =>
	elementsWithin(element, 'w:delText', 'w:t').map(textWithin).join('');
