import type { Locale } from '../domain/figure';

/** Questions the SQL console offers; their words are in messages. */
export const exampleNames = [
	'commune',
	'late',
	'online',
	'mismatch',
	'doubtful',
	'documents',
	'twice',
	'latest'
] as const;
export type ExampleName = (typeof exampleNames)[number];

/** Heads of the columns, in the reader's language. */
export type ExampleHeads = Record<
	| 'province'
	| 'period'
	| 'level'
	| 'place'
	| 'indicator'
	| 'value'
	| 'unit'
	| 'source'
	| 'line'
	| 'flags'
	| 'check'
	| 'note'
	| 'late'
	| 'printed'
	| 'recomputed'
	| 'difference'
	| 'says'
	| 'figures'
	| 'fromForms'
	| 'derived'
	| 'other'
	| 'otherSource',
	string
>;

/** The worst check of every figure: what the charts show as "does not add up". */
const mismatching = `SELECT DISTINCT unnest(string_split(observation_ids, ';')) AS observation_id
	FROM checks WHERE verdict = 'mismatch'`;

/** A name in quotes, so that it may hold spaces and any letter. */
const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Ready-made statements for the SQL console, each answering one question of an analyst or journalist. They name every
 * figure's period and source, and what is approximate, unclear or does not add up, since the console judges nothing.
 */
export function exampleQueries(locale: Locale, words: ExampleHeads): Record<ExampleName, string> {
	const as = Object.fromEntries(Object.entries(words).map(([key, word]) => [key, quote(word)])) as ExampleHeads;
	/** The unit in the reader's language; both tables hold the Vietnamese word. */
	const unitOf = (table: 'o' | 'c'): string =>
		locale === 'en' ? `CASE WHEN ${table}.unit = i.unit THEN i.unit_en ELSE ${table}.unit END` : `${table}.unit`;
	return {
		commune: `SELECT p.name_${locale} AS ${as.province}, k.name_${locale} AS ${as.period}, o.value AS ${as.value}, o.unit AS ${as.unit},
	nullif(o.flags, '') AS ${as.flags}, x.observation_id IS NOT NULL AS ${as.check}, d.label_${locale} AS ${as.source}, o.line AS ${as.line}
FROM observations o
	JOIN provinces p USING (province_id)
	JOIN periods k USING (period_id)
	JOIN documents d USING (document_id)
	LEFT JOIN (${mismatching}) x USING (observation_id)
WHERE o.indicator_id = 'ho-so-dung-han-ty-le' AND o.scope_id = 'cap-xa' AND o.is_primary
ORDER BY o.value DESC`,
		late: `SELECT p.name_${locale} || ', ' || s.name_${locale} || ', ' || k.name_${locale} AS ${as.place},
	round(100 - o.value, 2) AS ${as.late}
FROM observations o
	JOIN provinces p USING (province_id)
	JOIN scopes s USING (scope_id)
	JOIN periods k USING (period_id)
WHERE o.indicator_id = 'ho-so-dung-han-ty-le' AND o.is_primary AND s.kind = 'level' AND o.flags = ''
ORDER BY p.position, o.period_end, s.position`,
		online: `SELECT k.name_${locale} AS ${as.period}, s.name_${locale} AS ${as.level}, o.value AS ${as.value}, o.unit AS ${as.unit},
	nullif(o.flags, '') AS ${as.flags}, o.note_${locale} AS ${as.note}, d.label_${locale} AS ${as.source}, o.line AS ${as.line}
FROM observations o
	JOIN scopes s USING (scope_id)
	JOIN periods k USING (period_id)
	JOIN documents d USING (document_id)
WHERE o.indicator_id = 'ho-so-truc-tuyen-ty-le' AND o.province_id = 'khanh-hoa' AND o.is_primary
ORDER BY s.position, o.period_end, o.period_start DESC`,
		mismatch: `SELECT d.label_${locale} AS ${as.source}, i.name_${locale} AS ${as.indicator},
	c.printed AS ${as.printed}, c.recomputed AS ${as.recomputed}, c.difference AS ${as.difference}, ${unitOf('c')} AS ${as.unit},
	c.lines AS ${as.line}, c.message_${locale} AS ${as.says}
FROM checks c
	JOIN documents d USING (document_id)
	LEFT JOIN indicators i USING (indicator_id)
WHERE c.verdict = 'mismatch'
ORDER BY d.position, c.check_id`,
		doubtful: `SELECT p.name_${locale} AS ${as.province}, i.name_${locale} AS ${as.indicator}, k.name_${locale} AS ${as.period},
	o.value AS ${as.value}, ${unitOf('o')} AS ${as.unit}, o.flags AS ${as.flags}, o.note_${locale} AS ${as.note},
	o.document_id, o.observation_id
FROM observations o
	JOIN provinces p USING (province_id)
	JOIN indicators i USING (indicator_id)
	JOIN periods k USING (period_id)
WHERE o.flags <> ''
ORDER BY p.position, i.position, o.period_end, o.observation_id`,
		documents: `SELECT CASE d.kind WHEN 'press' THEN d.document_id ELSE d.label_${locale} END AS ${as.source},
	count(*) AS ${as.figures}, count(o.form_code) AS ${as.fromForms},
	count(*) FILTER (o.basis = 'derived') AS ${as.derived}
FROM observations o
	JOIN documents d USING (document_id)
GROUP BY ALL
ORDER BY ${as.figures} DESC, ${as.source}
LIMIT 20`,
		twice: `SELECT p.name_${locale} AS ${as.province}, i.name_${locale} AS ${as.indicator}, s.name_${locale} AS ${as.level}, k.name_${locale} AS ${as.period},
	a.value AS ${as.value}, concat_ws(', ', a.document_id, a.line) AS ${as.source},
	b.value AS ${as.other}, concat_ws(', ', b.document_id, b.line) AS ${as.otherSource}
FROM observations a
	JOIN observations b ON (a.province_id, a.indicator_id, a.scope_id, a.period_id)
		= (b.province_id, b.indicator_id, b.scope_id, b.period_id) AND a.value <> b.value
	JOIN provinces p ON p.province_id = a.province_id
	JOIN indicators i ON i.indicator_id = a.indicator_id
	JOIN scopes s ON s.scope_id = a.scope_id
	JOIN periods k ON k.period_id = a.period_id
WHERE a.is_primary AND NOT b.is_primary
ORDER BY p.position, i.position, s.position, b.observation_id`,
		latest: `SELECT p.name_${locale} AS ${as.province}, s.name_${locale} AS ${as.level}, k.name_${locale} AS ${as.period},
	o.value AS ${as.value}, o.unit AS ${as.unit}, o.comparison_class, nullif(o.flags, '') AS ${as.flags}, d.label_${locale} AS ${as.source}
FROM observations o
	JOIN provinces p USING (province_id)
	JOIN scopes s USING (scope_id)
	JOIN periods k USING (period_id)
	JOIN documents d USING (document_id)
WHERE o.indicator_id = 'giai-ngan-dau-tu-cong-ty-le' AND o.is_primary
QUALIFY row_number() OVER (
	PARTITION BY o.province_id, o.scope_id, o.comparison_class ORDER BY o.period_end DESC, o.period_start DESC
) = 1
ORDER BY s.position, p.position`
	};
}
