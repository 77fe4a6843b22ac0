import { expect, test } from 'vitest';
import { readGrid } from '../../../src/lib/report/grid/read-grid';
import { documentOf, workbookOf } from './office-file';

/** A note mark that is only set smaller, not raised: nobody can say whether it is a digit of the number. */
const texts = async (bytes: Uint8Array): Promise<string[]> =>
	(await readGrid(bytes)).rows.flatMap(({ cells }) => cells.map(({ text }) => text));

const small = (before: string, size: number, after: string, rest = ''): Promise<string[]> =>
	texts(
		documentOf(
			`<w:tbl><w:tr><w:tc><w:p>${[[before, 26], [after, size], [rest, 26]]
				.filter(([text]) => text !== '')
				.map(([text, half]) => `<w:r><w:rPr><w:sz w:val="${half}"/></w:rPr><w:t>${text}</w:t></w:r>`)
				.join('')}</w:p></w:tc></w:tr></w:tbl>`
		)
	); // prettier-ignore

test('a smaller digit behind a number is set apart, in Word files', async () => {
	expect(await small('1.664', 16, '1')).toEqual(['1.664\n1']);
	expect(await small('1.664', 26, '1')).toEqual(['1.6641']);
	expect(await small('1.664', 24, '1')).toEqual(['1.6641']);
	expect(await small('Mục', 16, '12', 'và')).toEqual(['Mục12và']);
});

test('and in workbooks, also where the cell alone names the size', async () => {
	const run = (size: number, text: string): string => `<r><rPr><sz val="${size}"/></rPr><t>${text}</t></r>`;
	const book = (rich: string): Uint8Array =>
		workbookOf({
			sheets: [{ name: 'A', xml: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is>${rich}</is></c></row></sheetData>` }],
			styles: '<fonts><font><sz val="13"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>'
		}); // prettier-ignore
	expect(await texts(book(`${run(13, '97,25')}${run(8, '2')}`))).toEqual(['97,25\n2']);
	expect(await texts(book(`<r><t>97,25</t></r>${run(8, '2')}`))).toEqual(['97,25\n2']);
	expect(await texts(book(`${run(13, '97,2')}${run(13, '5')}`))).toEqual(['97,25']);
});
