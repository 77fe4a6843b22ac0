import { checkKinds, verdicts, type CheckKind, type Verdict } from '../domain/audit/check';
import { auditParameters, type AuditParameter } from './audit-parameters';
import { pinParameter } from './edition-pin';
import { readTexts } from './read-texts';
import { withoutTrackers } from './trackers';
import type { LinkProblem } from './view-state';

/** Which checks the audit page shows. Everything a reader can choose is here, and all of it is in the link. */
export interface AuditFilter {
	/** Empty: every verdict. */
	verdicts: Verdict[];
	/** Null in this and the others: all of them. */
	kind: CheckKind | null;
	province: string | null;
	document: string | null;
	area: string | null;
}

/** What a page shows when its link says nothing. */
export const everyCheck: AuditFilter = { verdicts: [], kind: null, province: null, document: null, area: null };

/** Ids a link may use. */
export interface AuditVocabulary {
	provinces: readonly string[];
	documents: readonly string[];
	areas: readonly string[];
}

/** Words of the link for verdicts and kinds; ids of the data stand for themselves. */
const verdictWords: Record<Verdict, string> = {
	mismatch: 'khong-khop',
	unchecked: 'chua-kiem-tra-duoc',
	rounding: 'lam-tron',
	pass: 'khop'
};
const kindWords: Record<CheckKind, string> = {
	rate: 'ty-le',
	sum: 'tong',
	scopes: 'tong-cac-cap',
	shares: 'ty-trong',
	between: 'ty-le-chung',
	implied: 'mau-so',
	change: 'thay-doi',
	identity: 'lien-quan',
	limit: 'gioi-han',
	'prose-form': 'thuyet-minh-bieu-mau',
	conflict: 'hai-cho',
	slip: 'lech-don-vi'
};

interface Parameter {
	/** Holds a list: said more than once in a link, the lists are one. */
	list?: boolean;
	format(filter: AuditFilter): string;
	parse(text: string, words: AuditVocabulary): { part: Partial<AuditFilter>; unknown: string[] };
}

/** A parameter that holds one id of the data. */
const oneOf = (key: 'province' | 'document' | 'area', list: keyof AuditVocabulary): Parameter => ({
	format: (filter) => filter[key] ?? '',
	parse: (text, words) =>
		words[list].includes(text) ? { part: { [key]: text }, unknown: [] } : { part: {}, unknown: [text] }
});

/** One entry per parameter: how it is written and how it is read stand together. */
const parameters: Record<AuditParameter, Parameter> = {
	'ket-qua': {
		list: true,
		format: (filter) =>
			verdicts
				.filter((verdict) => filter.verdicts.includes(verdict))
				.map((verdict) => verdictWords[verdict])
				.join(','),
		parse(text) {
			const found = text.split(',').map((word) => word.trim());
			const known = new Set<string>(Object.values(verdictWords));
			return {
				part: { verdicts: verdicts.filter((verdict) => found.includes(verdictWords[verdict])) },
				unknown: found.filter((word) => !known.has(word))
			};
		}
	},
	loai: {
		format: (filter) => (filter.kind ? kindWords[filter.kind] : ''),
		parse(text) {
			const kind = checkKinds.find((one) => kindWords[one] === text);
			return kind ? { part: { kind }, unknown: [] } : { part: {}, unknown: [text] };
		}
	},
	tinh: oneOf('province', 'provinces'),
	'van-ban': oneOf('document', 'documents'),
	'linh-vuc': oneOf('area', 'areas')
};

/** The query string of a filter, without "?"; empty where every check is shown. */
export const formatAuditQuery = (filter: AuditFilter): string =>
	auditParameters
		.map((name) => [name, parameters[name].format(filter)] as const)
		.filter(([, text]) => text !== '')
		.map(([name, text]) => `${name}=${text.split(',').map(encodeURIComponent).join(',')}`)
		.join('&');

/** Reads a filter from a link. Never fails: what cannot be used is left out and listed in `problems`. */
export function parseAuditQuery(
	query: URLSearchParams,
	words: AuditVocabulary
): { filter: AuditFilter; problems: LinkProblem[] } {
	const filter = { ...everyCheck };
	const problems: LinkProblem[] = [];
	const mentioned = withoutTrackers(query);
	// Which edition a link was made from is no choice of the reader: every page tells it.
	mentioned.delete(pinParameter);
	for (const name of new Set(mentioned.keys())) {
		const parameter = auditParameters.includes(name as AuditParameter) ? parameters[name as AuditParameter] : undefined;
		const { text, unread } = readTexts(mentioned, name, parameter?.list);
		const { part, unknown } = parameter?.parse(text ?? '', words) ?? { part: {}, unknown: [text ?? ''] };
		Object.assign(filter, part);
		problems.push(...[...unknown, ...unread].map((found) => ({ parameter: name, found })));
	}
	return { filter, problems };
}

/** What a filter looks at in a check. */
interface Filtered {
	verdict: Verdict;
	kind: CheckKind;
	provinceId: string;
	documentId: string;
	areaId: string;
}

const isOf = (chosen: string | null, id: string): boolean => chosen === null || chosen === id;

/** True where a check is about the chosen province, document and area, whatever its kind and verdict. */
export const isAbout = (check: Filtered, { province, document, area }: AuditFilter): boolean =>
	isOf(province, check.provinceId) && isOf(document, check.documentId) && isOf(area, check.areaId);

/** True where a check is to be shown. */
export const passesFilter = (check: Filtered, filter: AuditFilter): boolean =>
	isAbout(check, filter) &&
	isOf(filter.kind, check.kind) &&
	(filter.verdicts.length === 0 || filter.verdicts.includes(check.verdict));

/** How many checks there are of a kind, by verdict. */
export interface KindCount {
	kind: CheckKind;
	counts: Record<Verdict, number>;
	total: number;
}

/** Counts by kind and verdict, in the order of the kinds; kinds without a check are left out. */
export const countByKind = (checks: readonly Pick<Filtered, 'kind' | 'verdict'>[]): KindCount[] =>
	checkKinds
		.map((kind) => {
			const own = checks.filter((check) => check.kind === kind);
			const counts = Object.fromEntries(
				verdicts.map((verdict) => [verdict, own.filter((check) => check.verdict === verdict).length])
			) as Record<Verdict, number>;
			return { kind, counts, total: own.length };
		})
		.filter(({ total }) => total > 0);
