import type { CheckEntry } from '../../query/checks';
import type { AuditVocabulary } from '../../view/audit-filter';

export interface NamedOption {
	id: string;
	name: string;
}

/** What the checks can be filtered by. */
export interface AuditOptions {
	provinces: NamedOption[];
	documents: NamedOption[];
	areas: NamedOption[];
}

/** Each id once, in the order of its first check. */
function distinct(
	checks: readonly CheckEntry[],
	read: (check: CheckEntry) => [id: string, name: string]
): NamedOption[] {
	return [...new Map(checks.map(read))].map(([id, name]) => ({ id, name }));
}

const byName = (a: NamedOption, b: NamedOption): number => a.name.localeCompare(b.name, 'vi');

/** The provinces, documents and areas that have checks, by name. */
export const optionsOf = (checks: readonly CheckEntry[]): AuditOptions => ({
	provinces: distinct(checks, (check) => [check.provinceId, check.provinceName]).sort(byName),
	documents: distinct(checks, (check) => [check.documentId, `${check.documentLabel} (${check.provinceName})`]).sort(
		byName
	),
	areas: distinct(checks, (check) => [check.areaId, check.areaName]).sort(byName)
});

const idsOf = (options: readonly NamedOption[]): string[] => options.map(({ id }) => id);

/** The ids a link to the page may use. */
export function auditVocabularyOf(checks: readonly CheckEntry[]): AuditVocabulary {
	const { provinces, documents, areas } = optionsOf(checks);
	return { provinces: idsOf(provinces), documents: idsOf(documents), areas: idsOf(areas) };
}
