import { childElement, childElements, isOn, type XmlElement } from '../xml';

interface Field {
	inResult: boolean;
	instruction: string;
	hasText: boolean;
	form: XmlElement | undefined;
}

/** Fields of a document, which may run over several paragraphs: their results are read, their instructions are not. */
export class Fields {
	private readonly open: Field[] = [];

	/** Whether the text at this place is an instruction of a field. */
	get inInstruction(): boolean {
		return this.open.some(({ inResult }) => !inResult);
	}

	instruct(text: string): void {
		const field = this.open.at(-1);
		if (field && !field.inResult) field.instruction += text;
	}

	sawText(): void {
		for (const field of this.open) field.hasText = true;
	}

	/**
	 * Takes a begin, separate or end mark. At its end a form field gives the choice that was made, which stands in no text; null is a
	 * field that was never calculated.
	 */
	mark(element: XmlElement): string | null {
		const type = element.attributes['w:fldCharType'];
		if (type === 'begin') {
			this.open.push({ inResult: false, instruction: '', hasText: false, form: childElement(element, 'w:ffData') });
		} else if (type === 'separate') {
			const field = this.open.at(-1);
			if (field) field.inResult = true;
		} else if (type === 'end') {
			const field = this.open.pop();
			if (field && !field.hasText) return choiceOf(field.form) ?? (isCalculation(field.instruction) ? null : '');
		}
		return '';
	}
}

/** A sum or another value worked out by Word. */
export const isCalculation = (instruction: string): boolean =>
	/^\s*(=|docproperty|docvariable|ref\b)/i.test(instruction);

function choiceOf(form: XmlElement | undefined): string | null {
	const list = form && childElement(form, 'w:ddList');
	if (list) {
		const chosen = childElement(list, 'w:result') ?? childElement(list, 'w:default');
		return childElements(list, 'w:listEntry')[Number(chosen?.attributes['w:val'] ?? 0)]?.attributes['w:val'] ?? '';
	}
	const box = form && childElement(form, 'w:checkBox');
	if (!box) return null;
	const checked = childElement(box, 'w:checked') ?? childElement(box, 'w:default');
	return checked && isOn(checked.attributes['w:val'], true) ? '☒' : '☐';
}
