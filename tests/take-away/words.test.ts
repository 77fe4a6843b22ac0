import { describe, expect, test } from 'vitest';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { sourcesInWords } from '../../src/lib/ui/take-away/source-words';
import { toHtml, toTsv } from '../../src/lib/ui/take-away/table-text';
import { exampleAbout } from './example-file';

describe('a citation', () => {
	const parts = {
		title: 'Tiêu đề',
		sources: 'Báo cáo 1 (Khánh Hòa)',
		edition: 'a1b2',
		link: 'site/x',
		date: '21/11/2025'
	};

	test('names product, title, sources, edition, link and day of access, in both languages', () => {
		expect(takeAwayWords.vi.cite(parts)).toBe(
			'Đối sánh. “Tiêu đề”. Nguồn: Báo cáo 1 (Khánh Hòa). Bản dữ liệu a1b2. site/x (truy cập ngày 21/11/2025).'
		);
		expect(takeAwayWords.en.cite({ ...parts, date: '21 November 2025' })).toBe(
			'Đối sánh. “Tiêu đề”. Sources: Báo cáo 1 (Khánh Hòa). Data edition a1b2. site/x (accessed 21 November 2025).'
		);
	});

	test('says nothing of sources where there are none', () => {
		expect(takeAwayWords.vi.cite({ ...parts, sources: '' })).toBe(
			'Đối sánh. “Tiêu đề”. Bản dữ liệu a1b2. site/x (truy cập ngày 21/11/2025).'
		);
	});
});

test('sources are named up to six, then counted', () => {
	const [source] = exampleAbout().sources;
	const many = Array.from({ length: 9 }, (_, i) => ({ ...source!, id: `${i}`, label: `Văn bản ${i}` }));
	expect(sourcesInWords(exampleAbout().sources, 'vi')).toBe(
		'Báo cáo 317/BC-UBND (Khánh Hòa); Báo Hải Dương (Hải Dương)'
	);
	expect(sourcesInWords(many, 'vi')).toMatch(/^Văn bản 0 .*Văn bản 4 \(Khánh Hòa\); và 4 văn bản khác$/);
	expect(sourcesInWords(many.slice(0, 6), 'en')).not.toMatch(/more/);
});

describe('a copied table', () => {
	const table = { head: [['Tỉnh'], ['Giá trị']], rows: [[['Khánh Hòa'], ['99,59']], [['Hải & Dương'], ['+1,2 điểm %']], [['Bình Thuận'], ['-1,5']]] }; // prettier-ignore

	test('keeps the parts of a cell apart', () => {
		const parted = { head: [['Giá trị'], ['Ghi chú']], rows: [[['99,59'], ['120.067 / 120.561 hồ sơ', 'không < khớp']], [['1'], []]] }; // prettier-ignore
		expect(toTsv(parted)).toBe('Giá trị\tGhi chú\n99,59\t120.067 / 120.561 hồ sơ; không < khớp\n1\t');
		expect(toHtml(parted, '', [])).toContain(
			'<td>120.067 / 120.561 hồ sơ<br style="mso-data-placement:same-cell">không &lt; khớp</td></tr><tr><td>1</td><td></td>'
		);
	});

	test('has a tab between cells, and nothing a spreadsheet would run', () => {
		expect(toTsv(table)).toBe('Tỉnh\tGiá trị\nKhánh Hòa\t99,59\nHải & Dương\t +1,2 điểm %\nBình Thuận\t-1,5');
	});

	test('as HTML has its title above and sources below', () => {
		const html = toHtml(table, 'A < B', ['Nguồn: x']);
		expect(html).toContain('<caption>A &lt; B</caption><thead><tr><th>Tỉnh</th>');
		expect(html).toContain('<td>Hải &amp; Dương</td>');
		expect(html).toMatch(/<td style="mso-number-format:'\\@'">\+1,2 điểm %<\/td>/);
		expect(html).toMatch(/<\/table><p>Nguồn: x<\/p>$/);
	});
});
