import { isOperand, parseExpression } from '../domain/audit/expression';
import { parseBounds, parseIds, parseScopeParts } from '../domain/audit/parse-relations';
import { parsePeriod } from '../domain/period';
import type { CsvRow } from './csv-file';
import type { IssueList } from './issue';

/** Ids that a relation may name. */
interface Known {
	indicators: ReadonlyMap<string, unknown>;
	scopes: ReadonlyMap<string, unknown>;
}

/** Checks the columns that say how indicators and scopes follow from each other: every name in them must be known. */
export function checkRelations(
	indicators: CsvRow<string>[],
	scopes: CsvRow<string>[],
	known: Known,
	issues: IssueList
): void {
	const expect = (
		file: 'indicators' | 'scopes',
		row: number,
		column: string,
		to: 'indicators' | 'scopes',
		ids: string[]
	): void => {
		for (const id of ids.filter((one) => !known[to].has(one))) {
			issues.add(`${file}.csv`, row, column, `"${id}" is not in ${to}.csv`);
		}
	};
	for (const { row, cells } of indicators) {
		const { at_most = '', scope_parts = '', follows_from = '' } = cells;
		const bounds = parseBounds(at_most);
		const equations = parseScopeParts(scope_parts).scopeEquations;
		const inEquations = equations.flatMap(({ whole, parts }) => [whole, ...parts.map(({ scopeId }) => scopeId)]);
		expect('indicators', row, 'at_most', 'indicators', bounds.map(({ indicatorId }) => indicatorId)); // prettier-ignore
		expect('indicators', row, 'at_most', 'scopes', bounds.flatMap(({ scopeId }) => scopeId ?? [])); // prettier-ignore
		expect('indicators', row, 'scope_parts', 'scopes', inEquations);
		if (equations.some(({ parts }) => parts.length === 0)) {
			issues.add('indicators.csv', row, 'scope_parts', `"${scope_parts}" is neither "tree" nor "whole=part+part"`);
		}
		if (follows_from === '') continue;
		const expression = parseExpression(follows_from);
		if (!expression.ok) {
			issues.add('indicators.csv', row, 'follows_from', expression.why);
			continue;
		}
		const operands = expression.tokens.filter(isOperand);
		expect('indicators', row, 'follows_from', 'indicators', operands.map(({ indicatorId }) => indicatorId)); // prettier-ignore
		for (const { base } of operands) {
			if (base === null || base === 'last-year' || parsePeriod(base)) continue;
			issues.add('indicators.csv', row, 'follows_from', `"${base}" is neither a period nor "last-year"`);
		}
	}
	for (const { row, cells } of scopes) {
		expect('scopes', row, 'part_ids', 'scopes', parseIds(cells.part_ids ?? ''));
		expect('scopes', row, 'overlap_ids', 'scopes', parseIds(cells.overlap_ids ?? ''));
	}
}
