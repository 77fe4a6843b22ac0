import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Check } from '../../src/lib/domain/audit/check';
import { checkKinds, verdicts } from '../../src/lib/domain/audit/check';
import { evaluateFormula } from '../../src/lib/domain/formula';
import { buildChecks, checkRows } from '../../src/lib/server/checks';
import { readDataset, type Dataset } from '../../src/lib/server/dataset';
import { formatIssue } from '../../src/lib/server/issue';
import { copyData } from './example-data';

const checksIn = ({ observations, model, changes }: Dataset): Check[] => buildChecks(observations, model, changes);
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

describe('the checks of the data as they are', () => {
	const dataset = readDataset('data');
	const checks = checksIn(dataset);
	const rows = checkRows(dataset.observations, dataset.model, dataset.changes);
	const isPress = (id: string): boolean => dataset.model.documents.get(id)?.kind === 'press';

	test('have ids of their own', () => expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length));

	test('name at least one line of their document', () => {
		expect(checks.filter((one) => one.lines.length === 0 && !isPress(one.documentId))).toEqual([]);
	});

	test('name figures that are held, the checked one first', () => {
		const held = new Set(dataset.observations.map((one) => one.observation_id));
		const stated = new Set(dataset.changes.map(({ id }) => id));
		for (const { observationIds, claim } of checks) {
			expect(observationIds.filter((id) => !held.has(id))).toEqual([]);
			if (!stated.has(claim.id)) expect(observationIds[0]).toBe(claim.id);
		}
	});

	test('call nothing a mismatch that rounding explains', () => {
		for (const { verdict, printed, recomputed, difference, tolerance } of checks) {
			if (verdict !== 'mismatch') continue;
			expect(Math.abs(difference ?? 0)).toBeGreaterThan(tolerance ?? 0);
			expect(near(printed - (recomputed ?? printed), difference ?? NaN)).toBe(true);
		}
	});

	test('say of everything that could not be checked why', () => {
		expect(checks.filter(({ verdict, reason }) => verdict === 'unchecked' && reason === null)).toEqual([]);
	});

	test('show arithmetic that gives what they recomputed', () => {
		for (const { id, formula, recomputed } of checks) {
			if (formula === null || recomputed === null) continue;
			const result = evaluateFormula(formula);
			expect(result.ok && near(result.value, recomputed), `${id}: ${formula}`).toBe(true);
		}
	});

	test('tell the same mismatch once', () => {
		const told = checks
			.filter(({ verdict }) => verdict === 'mismatch')
			.map((one) => [one.kind, one.documentId, one.indicatorId, one.scopeId, ...one.lines].join(' '));
		expect(new Set(told).size).toBe(told.length);
	});

	test('reach every printed rate whose numerator or denominator the model knows', () => {
		const reached = new Set(checks.flatMap(({ observationIds }) => observationIds));
		const rates = dataset.observations.filter((one) => {
			const indicator = dataset.model.indicators.get(String(one.indicator_id));
			return one.basis === 'reported' && (indicator?.numerator_id || indicator?.denominator_id);
		});
		expect(rates.filter((one) => !reached.has(String(one.observation_id)))).toEqual([]);
	});

	test('are told in one sentence in each language', () => {
		for (const { message_vi, message_en, kind, verdict } of rows) {
			expect(checkKinds).toContain(kind);
			expect(verdicts).toContain(verdict);
			for (const message of [message_vi, message_en]) {
				expect(message).toMatch(/^[^\n]+[^.]\.$/);
				expect(message).not.toMatch(/undefined|null|NaN|Infinity|@/);
			}
		}
	});
});

describe('a changed copy of the data', () => {
	let data: ReturnType<typeof copyData>;
	beforeEach(() => (data = copyData()));
	afterEach(() => data.remove());
	const issues = (): string[] => readDataset(data.dir).issues.map(formatIssue);
	const form = 'observations/kh-2024-q3.form.csv';

	test('one wrong digit in a form is found, whichever number of the rate it is in', () => {
		const before = checksIn(readDataset(data.dir)).filter(({ verdict }) => verdict === 'mismatch').length;
		for (const [right, wrong] of [
			[',"98,90",98.9,', ',"89,90",89.9,'],
			[',11.317,11317,', ',11.137,11137,'],
			[',11.443,11443,', ',11.434,11434,']
		] as const) {
			data.edit(form, (text) => text.replace(right, wrong));
			const after = checksIn(readDataset(data.dir)).filter(({ verdict }) => verdict === 'mismatch');
			expect(after.length, wrong).toBeGreaterThan(before);
			data.edit(form, (text) => text.replace(wrong, right));
		}
	});

	test.each([
		[
			'at_most',
			',uy-ban-nhan-dan@cap-huyen;',
			',khong-co@cap-huyen;',
			/at_most · "khong-co" is not in indicators\.csv/
		],
		[
			'at_most scope',
			'uy-ban-nhan-dan@cap-huyen;',
			'uy-ban-nhan-dan@cap-thon;',
			/at_most · "cap-thon" is not in scopes\.csv/
		],
		[
			'scope_parts',
			'tree;toan-tinh=cap-tinh+cap-huyen+',
			'tree;toan-tinh=cap-thon+',
			/scope_parts · "cap-thon" is not in scopes\.csv/
		],
		['scope_parts form', ',tree;toan-tinh=', ',cay;toan-tinh=', /scope_parts · .* is neither "tree" nor/],
		[
			'follows_from',
			'thon-sap-nhap - thon-sau',
			'khong-co - thon-sau',
			/follows_from · "khong-co" is not in indicators\.csv/
		],
		[
			'follows_from base',
			'bien-che-cong-chuc-giao@2015 -',
			'bien-che-cong-chuc-giao@xua -',
			/follows_from · "xua" is neither a period/
		],
		[
			'follows_from signs',
			'thon-sap-nhap - thon-sau',
			'thon-sap-nhap % thon-sau',
			/follows_from · .* is neither an indicator/
		]
	])('a broken relation is told: %s', (_, right, wrong, message) => {
		data.edit('indicators.csv', (text) => text.replace(right, wrong));
		expect(
			issues().some((issue) => message.test(issue)),
			issues().join('\n')
		).toBe(true);
	});

	test('a broken scope or stated change is told', () => {
		data.edit('scopes.csv', (text) => text.replace('cap-tinh;cap-huyen;cap-xa', 'cap-tinh;cap-thon'));
		data.edit('stated_changes.csv', (text) =>
			text.replace('"9,84",9.84', '"9,84",9.48').replace(',2021,"6,11"', ',x,"6,11"')
		);
		const told = issues().join('\n');
		expect(told).toMatch(/scopes\.csv:\d+ · part_ids · "cap-thon" is not in scopes\.csv/);
		expect(told).toMatch(/stated_changes\.csv:2 · reported_value · "9\.48" is not the token read/);
		expect(told).toMatch(/stated_changes\.csv:3 · base_period_id · "x" is no period/);
	});
});
