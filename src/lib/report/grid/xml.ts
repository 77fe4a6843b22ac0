import { Parser } from 'saxen';
import { ReportRefusal } from './grid';
import { limits } from './limits';

/** An element with its namespace's usual prefix ("w:p"), whatever prefix the file gives it, strict and transitional alike. */
export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: (XmlElement | string)[];
}

/** Namespaces by the end of their names: the beginnings differ between the strict and the transitional form. */
const prefixes: [ending: RegExp, prefix: string][] = [
	[/\/wordprocessingml(\/2006)?\/main$/, 'w'],
	[/\/spreadsheetml(\/2006)?\/main$/, 's'],
	[/\/package\/2006\/relationships$/, 'rel'],
	[/\/officeDocument(\/2006)?\/relationships$/, 'r'],
	[/\/package\/2006\/content-types$/, 'ct'],
	[/\/markup-compatibility\/2006$/, 'mc'],
	[/\/drawingml(\/2006)?\/main$/, 'a'],
	[/\/drawingml(\/2006)?\/spreadsheetDrawing$/, 'xdr'],
	[/\/officeDocument(\/2006)?\/math$/, 'm'],
	[/\/word\/2010\/wordml$/, 'w14'],
	[/\/word\/2010\/wordprocessingShape$/, 'wps'],
	[/:vml$/, 'v'],
	[/^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/, 'xml']
];

const usualPrefix = (namespace: string): string => prefixes.find(([ending]) => ending.test(namespace))?.[1] ?? 'other';

type Scope = Record<string, string>;

/** Prefixes in force inside an element: those around it and the ones it declares. */
function scopeWithin(outer: Scope, attributes: Record<string, string>): Scope {
	let scope = outer;
	for (const [name, value] of Object.entries(attributes)) {
		if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
		if (scope === outer) scope = { ...outer };
		scope[name === 'xmlns' ? '' : name.slice('xmlns:'.length)] = usualPrefix(value);
	}
	return scope;
}

function named(name: string, scope: Scope, isAttribute: boolean): string {
	const colon = name.indexOf(':');
	if (colon < 0 && isAttribute) return name;
	const prefix = scope[colon < 0 ? '' : name.slice(0, colon)];
	const local = colon < 0 ? name : name.slice(colon + 1);
	return prefix ? `${prefix}:${local}` : local;
}

function attributesOf(
	raw: Record<string, string>,
	scope: Scope,
	decode: (text: string) => string
): Record<string, string> {
	const attributes: Record<string, string> = {};
	for (const [name, value] of Object.entries(raw)) {
		if (!name.startsWith('xmlns')) attributes[named(name, scope, true)] = value.includes('&') ? decode(value) : value;
	}
	return attributes;
}

/**
 * Reads a part and hands over every outermost element of the given names, whole, as soon as it is closed: a large sheet
 * is never in memory at once. Refuses a part that is cut, not well-formed or has a document type.
 */
export function eachElement(xml: string, names: Set<string>, handle: (element: XmlElement) => void): void {
	const parser = new Parser();
	const scopes: Scope[] = [{ xml: 'xml' }];
	const open: XmlElement[] = [];
	let roots = 0;
	let refusal: unknown = null;
	const refuse = (error: unknown): void => {
		refusal ??= error;
		parser.stop();
	};
	parser.on('attention', (text) => {
		if (/^<!doctype/i.test(text)) refuse(new ReportRefusal('document-type'));
	});
	parser.on('error', (error) => refuse(new ReportRefusal('damaged', null, error.message)));
	parser.on('openTag', (rawName, rawAttributes, decode) => {
		if (refusal) return;
		if (scopes.length > limits.xmlDepth) return refuse(new ReportRefusal('damaged', null, 'xml depth'));
		if (scopes.length === 1 && ++roots > 1) return refuse(new ReportRefusal('damaged', null, 'two roots'));
		const raw = rawAttributes();
		const scope = scopeWithin(scopes[scopes.length - 1] ?? {}, raw);
		scopes.push(scope);
		const name = named(rawName, scope, false);
		const parent = open[open.length - 1];
		if (!parent && !names.has(name) && !names.has('*')) return;
		const element: XmlElement = { name, attributes: attributesOf(raw, scope, decode), children: [] };
		parent?.children.push(element);
		open.push(element);
	});
	parser.on('closeTag', () => {
		if (refusal) return;
		scopes.pop();
		const element = open.pop();
		if (!element || open.length > 0) return;
		try {
			handle(element);
		} catch (error) {
			refuse(error);
		}
	});
	const addText = (text: string): void => {
		open[open.length - 1]?.children.push(text);
	};
	parser.on('text', (text, decode) => addText(text.includes('&') ? decode(text) : text));
	parser.on('cdata', addText);
	const error = parser.parse(xml);
	if (refusal) throw refusal;
	if (error) throw new ReportRefusal('damaged', null, error.message);
	if (roots === 0) throw new ReportRefusal('damaged', null, 'no root');
}

/** The whole part as one element. */
export function parseXml(xml: string): XmlElement {
	let root: XmlElement | null = null;
	eachElement(xml, new Set(['*']), (element) => (root = element));
	if (!root) throw new ReportRefusal('damaged', null, 'no root');
	return root;
}

/** Child elements, of one name where given. */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
	return element.children.filter(
		(child): child is XmlElement => typeof child !== 'string' && (!name || child.name === name)
	);
}

/** The first child of a name, or of a path of names. */
export function childElement(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
	let found = element;
	for (const name of path) {
		found = found?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
	}
	return found;
}

/** Elements of the given names at any depth, in order; found ones are not searched further. */
export function elementsWithin(element: XmlElement, ...names: string[]): XmlElement[] {
	return childElements(element).flatMap((child) =>
		names.includes(child.name) ? [child] : elementsWithin(child, ...names)
	);
}

/** All text in an element. */
export function textWithin(element: XmlElement): string {
	return element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');
}

/**
 * A truth value as XML writes it: "1", "true" and "on" are one, and so is a missing value where the element alone says yes.
 */
export function isOn(value: string | undefined, whenMissing = false): boolean {
	if (value === undefined) return whenMissing;
	return !/^(0|false|off|none)$/i.test(value.trim());
}
