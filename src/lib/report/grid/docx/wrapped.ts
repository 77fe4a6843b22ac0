import { childElement, childElements, type XmlElement } from '../xml';
import { chosenOf, showsPrompt } from './paragraph';

/** A paragraph or table, and whether it only shows a prompt. */
export interface Block {
	element: XmlElement;
	prompt: boolean;
}

/** The paragraphs and tables in an element, taken out of what merely wraps them. */
export function blocksOf(element: XmlElement, prompt = false): Block[] {
	switch (element.name) {
		case 'w:p':
		case 'w:tbl':
		case 'w:altChunk':
			return [{ element, prompt }];
		case 'w:sdt': {
			const shows = prompt || showsPrompt(element);
			return childElements(childElement(element, 'w:sdtContent') ?? element).flatMap((child) => blocksOf(child, shows));
		}
		case 'mc:AlternateContent':
			return childElements(chosenOf(element)).flatMap((child) => blocksOf(child, prompt));
		case 'w:customXml':
		case 'w:smartTag':
		case 'w:ins':
		case 'w:moveTo':
		case 'w:tc':
		case 'w:txbxContent':
			return childElements(element).flatMap((child) => blocksOf(child, prompt));
		default:
			return [];
	}
}

/** Rows of a table or cells of a row, taken out of content controls and the like around them. */
export function wrappedIn(parent: XmlElement, name: string, prompt = false): Block[] {
	return childElements(parent).flatMap((child): Block[] => {
		if (child.name === name) return [{ element: child, prompt }];
		if (child.name === 'w:sdt') {
			return wrappedIn(childElement(child, 'w:sdtContent') ?? child, name, prompt || showsPrompt(child));
		}
		if (child.name === 'mc:AlternateContent') return wrappedIn(chosenOf(child), name, prompt);
		return ['w:customXml', 'w:ins', 'w:moveTo'].includes(child.name) ? wrappedIn(child, name, prompt) : [];
	});
}
