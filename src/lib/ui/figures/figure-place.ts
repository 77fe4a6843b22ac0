import type { Figure, Locale } from '../../domain/figure';
import { formatSection } from '../../domain/format-section';
import { messagesOf } from '../../messages/messages';

/** Where a figure stands in its document: "Biểu 03, hàng 3.1, dòng 553", "mục II.2.b, dòng 120"; empty for a page without either. */
export function describePlace({ formCode, section, line }: Figure, locale: Locale): string {
	const m = messagesOf(locale);
	const inText = section ? `${m.words.section} ${formatSection(section, locale)}` : '';
	const inForm = formCode ? `${m.terms.form} ${formCode.replace('/', `, ${m.terms.row} `)}` : '';
	return [inForm || inText, line === null ? '' : `${m.terms.line} ${line}`].filter(Boolean).join(', ');
}
