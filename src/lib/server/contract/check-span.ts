import type { Period } from '../../domain/period';

/** What exists for a time only: a province, or a level of government. Empty dates: no limit known. */
interface Span {
	valid_from: string;
	valid_to: string;
}

/**
 * Says why a figure of this period cannot be one of a province or level that lived from `valid_from` to `valid_to`, or
 * null when it can. A period that reaches beyond the span is allowed where the row has a note that says how it is meant:
 * a plan for 2025 made before the merger, an index of 2024 worked out for the merged province.
 */
export function findSpanBreach(period: Period, span: Span, name: string, hasNote: boolean): string | null {
	const starts = span.valid_from !== '' && period.start < span.valid_from;
	const ends = span.valid_to !== '' && period.end > span.valid_to;
	if ((!starts && !ends) || hasNote) return null;
	const limit = starts ? `begins on ${span.valid_from}` : `ended on ${span.valid_to}`;
	return `${period.id} reaches beyond ${name}, which ${limit}; name the successor, or say in note_vi and note_en how it is meant`;
}
