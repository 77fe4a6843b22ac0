import { listIndicators } from '../area-overview';
import type { DocumentKind, Figure } from '../figure';

/** An indicator that other provinces report. */
export interface MissingIndicator {
	indicatorId: string;
	indicatorName: string;
	/** What each of them reports: the newest figure of the widest scope, in the order of provinces. */
	others: Figure[];
}

/** Indicators of an area that other provinces report and this one does not. */
export interface MissingInArea {
	areaId: string;
	areaName: string;
	missing: number;
	/** How many indicators of the area the others report. */
	of: number;
}

/** What is asked of a document. */
export interface ReportedPeriod {
	id: string;
	kind: DocumentKind;
	label: string;
	provinceId: string | null;
	/** Period the report is about. */
	periodId: string | null;
	figures: number;
}

/** A period of which other provinces have a report that is held. */
export interface MissingPeriod<Document extends ReportedPeriod> {
	periodId: string;
	reports: Document[];
}

/**
 * What other provinces report and one does not: first what most of them report, then what most figures tell of. Areas
 * with nothing missing are left out.
 * @param figures of this province and of those it is compared with
 */
export function findMissing(
	figures: readonly Figure[],
	provinceIds: readonly string[],
	provinceId: string
): { areas: MissingInArea[]; indicators: MissingIndicator[] } {
	const others = figures.filter((figure) => figure.provinceId !== provinceId);
	const known = new Set(figures.filter((one) => one.provinceId === provinceId).map((one) => one.indicatorId));
	const areas = new Map<string, MissingInArea>();
	const indicators: (MissingIndicator & { figures: number })[] = [];
	for (const { indicatorId, indicatorName, cells } of listIndicators(others)) {
		const own = provinceIds.flatMap((id) => cells.get(id) ?? []);
		const [first] = own;
		if (!first) continue;
		const { areaId, areaName } = first.figure;
		const area = areas.get(areaId) ?? { areaId, areaName, missing: 0, of: 0 };
		const isMissing = !known.has(indicatorId);
		areas.set(areaId, { ...area, missing: area.missing + Number(isMissing), of: area.of + 1 });
		if (!isMissing) continue;
		const count = own.reduce((sum, { more }) => sum + more + 1, 0);
		indicators.push({ indicatorId, indicatorName, others: own.map(({ figure }) => figure), figures: count });
	}
	indicators.sort((a, b) => b.others.length - a.others.length || b.figures - a.figures);
	return {
		areas: [...areas.values()].filter(({ missing }) => missing > 0),
		indicators: indicators.map(({ indicatorId, indicatorName, others: own }) => ({
			indicatorId,
			indicatorName,
			others: own
		}))
	};
}

/** Periods of which another of the provinces has a report and this one has none, in the order of the documents. */
export function findMissingPeriods<Document extends ReportedPeriod>(
	documents: readonly Document[],
	provinceIds: readonly string[],
	provinceId: string
): MissingPeriod<Document>[] {
	const reports = documents.filter(({ kind, figures }) => kind === 'report' && figures > 0);
	const own = new Set(reports.filter((one) => one.provinceId === provinceId).map(({ periodId }) => periodId));
	const periods = new Map<string, Document[]>();
	for (const report of reports) {
		if (report.periodId === null || own.has(report.periodId)) continue;
		if (!provinceIds.includes(report.provinceId ?? '')) continue;
		periods.set(report.periodId, [...(periods.get(report.periodId) ?? []), report]);
	}
	return [...periods].map(([periodId, found]) => ({ periodId, reports: found }));
}
