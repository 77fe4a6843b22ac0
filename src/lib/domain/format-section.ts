import type { Locale } from './figure';

/** Words in section headings of Vietnamese reports, for readers of English. */
const words: [RegExp, string][] = [
	[/chú thích/gi, 'footnote'],
	[/ghi chú/gi, 'note'],
	[/Phụ lục/gi, 'Annex'],
	[/Biểu mẫu|Biểu/gi, 'Form'],
	[/Mở đầu/gi, 'Opening'],
	[/Bảng/gi, 'Table'],
	[/trang tính/gi, 'sheet'],
	[/trang (?=\d+$)/gi, 'page '],
	[/ô (?=[A-Z]+\d+$)/g, 'cell '],
	[/đoạn/gi, 'paragraph'],
	[/hàng/gi, 'row'],
	[/mục/gi, 'section'],
	[/thứ hai/gi, 'second']
];

/** "II.2.c (chú thích 12)" as a reader of `locale` understands it. */
export const formatSection = (section: string, locale: Locale): string =>
	locale === 'vi' ? section : words.reduce((text, [pattern, word]) => text.replace(pattern, word), section);
