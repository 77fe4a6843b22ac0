import { formatPeriod } from '../domain/period';
import type { Model } from './model';

/** "Báo cáo 317/BC-UBND", or the kind and period where the number cannot be read. */
function documentLabel(document: Record<string, string>, locale: 'vi' | 'en'): string {
	const words = {
		report: { vi: 'Báo cáo', en: 'Report' },
		plan: { vi: 'Kế hoạch', en: 'Plan' },
		press: { vi: 'Báo chí', en: 'Press' }
	};
	const kind = words[document.kind as 'report'][locale];
	const province = document.number ? '' : ` ${document.province_name ?? ''}`;
	return `${kind}${province} ${document.number || formatPeriod(document.period_id ?? '', locale)}`.replace(/\s+/g, ' ');
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
