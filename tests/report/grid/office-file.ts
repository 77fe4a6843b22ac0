import { strToU8, zipSync } from 'fflate/browser';

const office = 'http://schemas.openxmlformats.org';
export const namespaces = {
	sheet: `${office}/spreadsheetml/2006/main`,
	word: `${office}/wordprocessingml/2006/main`,
	relations: `${office}/officeDocument/2006/relationships`,
	drawing: `${office}/drawingml/2006/main`
};

/** Zips parts of XML as they are given. */
export function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])
		)
	);
}

const typesOf = (main: string): string =>
	`<Types xmlns="${office}/package/2006/content-types"><Override PartName="/main" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`;

const relations = (rows: [id: string, type: string, target: string][]): string =>
	`<Relationships xmlns="${office}/package/2006/relationships">${rows
		.map(
			([id, type, target]) =>
				`<Relationship Id="${id}" Type="${namespaces.relations}/${type}" Target="${target}"${target.includes('://') ? ' TargetMode="External"' : ''}/>`
		)
		.join('')}</Relationships>`;

export interface WorkbookParts {
	/** XML inside `worksheet`, by sheet: `<sheetData>…`. */
	sheets: { name: string; xml: string; state?: string }[];
	/** XML inside `styleSheet`. */
	styles?: string;
	/** `<si>` elements. */
	strings?: string;
	workbookProperties?: string;
	extra?: Record<string, string | Uint8Array>;
}

/** A workbook of hand-made parts. */
export function workbookOf({
	sheets,
	styles,
	strings,
	workbookProperties = '',
	extra = {}
}: WorkbookParts): Uint8Array {
	const sheetList = sheets
		.map(
			({ name, state }, index) =>
				`<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="s${index}"/>`
		)
		.join('');
	const targets = sheets.map((_, index): [string, string, string] => [
		`s${index}`,
		'worksheet',
		`worksheets/sheet${index + 1}.xml`
	]);
	if (styles !== undefined) targets.push(['st', 'styles', 'styles.xml']);
	if (strings !== undefined) targets.push(['ss', 'sharedStrings', 'sharedStrings.xml']);
	return zipOf({
		'[Content_Types].xml': typesOf('spreadsheetml.sheet'),
		'_rels/.rels': relations([['m', 'officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml': `<workbook xmlns="${namespaces.sheet}" xmlns:r="${namespaces.relations}">${workbookProperties}<sheets>${sheetList}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations(targets),
		...Object.fromEntries(
			sheets.map(({ xml }, index) => [
				`xl/worksheets/sheet${index + 1}.xml`,
				`<worksheet xmlns="${namespaces.sheet}" xmlns:r="${namespaces.relations}">${xml}</worksheet>`
			])
		),
		...(styles === undefined
			? {}
			: { 'xl/styles.xml': `<styleSheet xmlns="${namespaces.sheet}">${styles}</styleSheet>` }),
		...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${namespaces.sheet}">${strings}</sst>` }),
		...extra
	});
}

/** A workbook with one sheet of these rows (XML inside `sheetData`). */
export const sheetOf = (
	rows: string,
	rest: Partial<WorkbookParts> & { after?: string; before?: string } = {}
): Uint8Array =>
	workbookOf({
		...rest,
		sheets: [{ name: 'Biểu 1', xml: `${rest.before ?? ''}<sheetData>${rows}</sheetData>${rest.after ?? ''}` }]
	});

export interface DocumentParts {
	styles?: string;
	numbering?: string;
	footnotes?: string;
	endnotes?: string;
	header?: string;
	extra?: Record<string, string | Uint8Array>;
}

const wordNamespaces = [
	`xmlns:w="${namespaces.word}"`,
	`xmlns:r="${namespaces.relations}"`,
	`xmlns:a="${namespaces.drawing}"`,
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
	'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
	'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
	'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
	'xmlns:v="urn:schemas-microsoft-com:vml"'
].join(' ');

/** A Word document of hand-made parts: `body` is the XML inside `w:body`. */
export function documentOf(body: string, { extra = {}, ...parts }: DocumentParts = {}): Uint8Array {
	const roots: Record<keyof typeof parts, string> = {
		styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', endnotes: 'endnotes', header: 'hdr'
	}; // prettier-ignore
	const given = (Object.keys(roots) as (keyof typeof parts)[]).filter((name) => parts[name] !== undefined);
	return zipOf({
		'[Content_Types].xml': typesOf('wordprocessingml.document'),
		'_rels/.rels': relations([['m', 'officeDocument', 'word/document.xml']]),
		'word/document.xml': `<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`,
		'word/_rels/document.xml.rels': relations(given.map((name) => [name, name, `${name}.xml`])),
		...Object.fromEntries(
			given.map((name) => [`word/${name}.xml`, `<w:${roots[name]} ${wordNamespaces}>${parts[name]}</w:${roots[name]}>`])
		),
		...extra
	});
}
