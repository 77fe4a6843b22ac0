import type { Check, CheckKind } from '../../../src/lib/domain/audit/check';
import type {
	AuditClaim,
	AuditIndicator,
	AuditModel,
	AuditScope,
	StatedChange
} from '../../../src/lib/domain/audit/claim';
import { runAudit } from '../../../src/lib/domain/audit/run-audit';
import { formatNumber, parseVietnameseNumber } from '../../../src/lib/domain/number';

/** An indicator for tests: a count unless `part` says more. Ids ending in "-ty-le" are rates in percent. */
export function indicator(id: string, part: Partial<AuditIndicator> = {}): AuditIndicator {
	const isRate = id.endsWith('-ty-le');
	return {
		id,
		name: { vi: `Số ${id}`, en: `Number of ${id}` },
		unit: isRate ? { vi: '%', en: '%' } : { vi: 'hồ sơ', en: 'files' },
		measure: isRate ? 'rate' : 'flow',
		isShare: true,
		numeratorId: null,
		denominatorId: null,
		sumParts: [],
		someParts: [],
		atMost: [],
		addsOverScopes: false,
		scopeEquations: [],
		followsFrom: null,
		...part
	};
}

const scope = (id: string, parentId: string | null, part: Partial<AuditScope> = {}): AuditScope => ({
	id,
	name: { vi: `Cấp ${id}`, en: `Level ${id}` },
	parentId,
	parts: [],
	overlaps: [],
	...part
});

const scopes = [
	scope('tinh', null),
	scope('ba-cap', 'tinh', { parts: ['so', 'huyen'] }),
	scope('so', 'ba-cap'),
	scope('huyen', 'ba-cap'),
	scope('nha-trang', 'huyen'),
	scope('van-ninh', 'huyen'),
	scope('nganh-doc', 'tinh'),
	scope('thue', 'nganh-doc'),
	scope('hai-quan', 'nganh-doc'),
	scope('khoi', 'tinh', { overlaps: ['ba-cap'] })
];

export const modelOf = (...indicators: AuditIndicator[]): AuditModel => ({
	indicators: new Map(indicators.map((one) => [one.id, one])),
	scopes: new Map(scopes.map((one) => [one.id, one]))
});

/** A rate "dung-ty-le" of "dung" in "xong", the model most tests need. */
export const rateModel = modelOf(
	indicator('dung-ty-le', { numeratorId: 'dung', denominatorId: 'xong', addsOverScopes: true }),
	indicator('dung', { addsOverScopes: true }),
	indicator('xong', { addsOverScopes: true })
);

/** A claim as a report prints it; `token` is Vietnamese ("1.234", "99,8"). */
export function claim(indicatorId: string, token: string, part: Partial<AuditClaim> = {}): AuditClaim {
	const printed = parseVietnameseNumber(token);
	if (!printed.ok) throw new Error(printed.why);
	const isRate = indicatorId.endsWith('-ty-le');
	const factor = part.factor ?? 1;
	const about: AuditClaim = {
		id: '',
		documentId: 'bao-cao',
		issuedOn: null,
		provinceId: 'khanh-hoa',
		indicatorId,
		scopeId: 'tinh',
		periodId: '2024-Q3',
		asOf: null,
		measure: isRate ? 'rate' : 'flow',
		value: printed.value * factor,
		unit: isRate ? '%' : 'hồ sơ',
		thing: isRate ? '%' : 'hồ sơ',
		printedText: token,
		printedValue: printed.value,
		printedUnit: isRate ? '%' : 'hồ sơ',
		factor,
		outOf: null,
		basis: 'reported',
		formula: null,
		isForm: false,
		line: 10,
		flags: [],
		...part
	};
	const place = about.isForm ? 'form' : `l${about.line}`;
	return { ...about, id: part.id ?? [about.documentId, place, indicatorId, about.scopeId, about.periodId].join('.') };
}

/** An amount printed in whole "tỷ đồng", held in million. */
export const billions = (indicatorId: string, amount: number, part: Partial<AuditClaim> = {}): AuditClaim =>
	claim(indicatorId, formatNumber(amount, 0, 'vi'), {
		unit: 'triệu đồng',
		thing: 'triệu đồng',
		printedUnit: 'tỷ đồng',
		factor: 1000,
		measure: 'ytd',
		...part
	});

export const stated = (indicatorId: string, token: string, basePeriodId: string, line = 10): StatedChange => ({
	...claim(indicatorId, token, { measure: 'rate', unit: '%', thing: '%', printedUnit: '%', line }),
	id: `change.${indicatorId}.${line}`,
	basePeriodId
});

/** The checks of one kind. */
export const checksOf = (
	kind: CheckKind,
	claims: readonly AuditClaim[],
	model: AuditModel,
	changes: readonly StatedChange[] = []
): Check[] => runAudit(claims, model, changes).filter((check) => check.kind === kind);

/** Their verdicts alone. */
export const verdictsOf = (...args: Parameters<typeof checksOf>): string[] =>
	checksOf(...args).map(({ verdict }) => verdict);
