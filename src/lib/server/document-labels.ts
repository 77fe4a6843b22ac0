import { formatDate } from '../domain/date';
import { formatPeriod } from '../domain/period';
import type { Model } from './model';

/** "Báo cáo 317/BC-UBND", or the kind and period where the number cannot be read. */
function documentLabel(document: Record<string, string>, locale: 'vi' | 'en'): string {
	const words = { report: { vi: 'Báo cáo', en: 'Report' }, plan: { vi: 'Kế hoạch', en: 'Plan' } };
	if (document.kind === 'press') return pageLabel(document, locale);
	const kind = words[document.kind as 'report'][locale];
	const province = document.number ? '' : ` ${document.province_name ?? ''}`;
	return `${kind}${province} ${document.number || formatPeriod(document.period_id ?? '', locale)}`.replace(/\s+/g, ' ');
}

const mostOfTitle = 60;

/** The first words of a title, without the remark on its source that ends it; cut between words. */
function shortTitle(title: string): string {
	const own = title.replace(/\s*\([^()]*\)$/, '');
	if (own.length <= mostOfTitle) return own;
	return `${own.slice(0, own.lastIndexOf(' ', mostOfTitle))}…`;
}

const pageWords = {
	vi: { page: 'Trang', undated: 'không ghi ngày' },
	en: { page: 'Page', undated: 'no date given' }
};

/** "Trang baokhanhhoa.vn, 23/3/2024": whose page it is says more than its title, which is told where there is no date. */
function pageLabel(document: Record<string, string>, locale: 'vi' | 'en'): string {
	const { page, undated } = pageWords[locale];
	const host = new URL(document.url ?? '').hostname.replace(/^www\./, '');
	if (document.issued_on) return `${page} ${host}, ${formatDate(document.issued_on, locale)}`;
	return `${page} ${host}: “${shortTitle(document[`title_${locale}`] ?? '')}”, ${undated}`;
}

/** The short names of all documents, by id. */
export function documentLabels(model: Model): Map<string, { vi: string; en: string }> {
	return new Map(
		[...model.documents.values()].map((document) => {
			const province = model.provinces.get(document.province_id);
			const name = (locale: 'vi' | 'en'): string =>
				documentLabel({ ...document, province_name: province?.[`name_${locale}`] ?? '' }, locale);
			return [document.document_id, { vi: name('vi'), en: name('en') }];
		})
	);
}
