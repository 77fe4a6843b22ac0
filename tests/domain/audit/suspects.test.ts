import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVietnameseNumber } from '../../../src/lib/domain/number';
import type { AuditClaim, AuditModel } from '../../../src/lib/domain/audit/claim';
import { runAudit } from '../../../src/lib/domain/audit/run-audit';
import { findSuspects, type Suspicions } from '../../../src/lib/domain/audit/suspects/find-suspects';
import { tokensOneKeystrokeAway } from '../../../src/lib/domain/audit/suspects/keystrokes';
import { findNeighbours } from '../../../src/lib/domain/audit/suspects/neighbourhood';
import { tellSuspectsIn } from '../../../src/lib/domain/audit/suspects/tell-suspects';
import { claim, indicator, modelOf } from './example-claims';

const model = modelOf(
	indicator('tong', { sumParts: ['dung', 'muon'] }),
	indicator('dung'),
	indicator('muon'),
	indicator('nhan', { sumParts: ['tong', 'con'] }),
	indicator('con'),
	indicator('dung-ty-le', { numeratorId: 'dung', denominatorId: 'tong' })
);

const suspicionsOf = (claims: AuditClaim[], of: AuditModel = model): Suspicions[] => {
	const checks = runAudit(claims, of);
	const neighbours = findNeighbours(claims, checks);
	return checks.filter(({ verdict }) => verdict === 'mismatch').map((check) => findSuspects(check, neighbours, of));
};
const idsOf = (found: Suspicions | undefined): string[] => found?.suspects.map((one) => one.claim.indicatorId) ?? [];

describe('one keystroke', () => {
	test('changes, drops, adds or swaps digits and moves the comma', () => {
		const near = tokensOneKeystrokeAway('1.664');
		expect(near).toEqual(expect.arrayContaining(['1.665', '664', '166', '16.645', '6.164', '1.646']));
		expect(near).not.toContain('1.664');
		expect(tokensOneKeystrokeAway('99,59')).toEqual(
			expect.arrayContaining(['9,59', '99,5', '9,959'.slice(0, 4), '995,9', '99,95'])
		);
		expect(tokensOneKeystrokeAway('603')).toContain('03');
		expect(tokensOneKeystrokeAway('khoảng 5')).toEqual([]);
	});

	test('can be undone by one keystroke', () => {
		fc.assert(
			fc.property(fc.integer({ min: 10, max: 99999 }), fc.nat(), (number, at) => {
				const token = String(number);
				const slips = tokensOneKeystrokeAway(token);
				const slip = slips[at % slips.length] as string;
				const meant = tokensOneKeystrokeAway(slip).map((one) => parseVietnameseNumber(one));
				expect(meant).toContainEqual({ ok: true, value: number });
			})
		);
	});
});

describe('the suspect', () => {
	test('is the figure that stands in every calculation that fails, with the number that was meant', () => {
		// tong is 632 in nhan and in dung + muon: the 623 that is printed has two digits swapped.
		const [first, second] = suspicionsOf([
			claim('tong', '623'),
			claim('dung', '590'),
			claim('muon', '42'),
			claim('nhan', '700'),
			claim('con', '68')
		]);
		expect(idsOf(first)).toEqual(['tong']);
		expect(first?.proposedValue).toBe(632);
		expect(idsOf(second)).toEqual(['tong']);
	});

	test('is none that another calculation clears', () => {
		// tong fits nhan, so the slip is in dung or muon.
		const [found] = suspicionsOf([
			claim('tong', '632'),
			claim('dung', '560'),
			claim('muon', '42'),
			claim('nhan', '700'),
			claim('con', '68')
		]);
		expect(idsOf(found)).not.toContain('tong');
		expect(idsOf(found)[0]).toBe('dung');
		expect(found?.suspects[0]?.slips).toEqual([590]);
	});

	test('is not named alone on the strength of a keystroke in a short number', () => {
		const [found] = suspicionsOf([claim('tong', '13'), claim('dung', '8'), claim('muon', '4')]);
		expect(idsOf(found).sort()).toEqual(['dung', 'muon', 'tong']);
		expect(found?.proposedValue).toBeNull();
	});

	test('is no figure whose other number would break a bound', () => {
		const bounded = modelOf(
			indicator('tong', { sumParts: ['dung', 'muon'] }),
			indicator('dung', { atMost: [{ indicatorId: 'san', scopeId: null }] }),
			indicator('muon'),
			indicator('san')
		);
		// dung could only be 590, over the 575 there are.
		const [found] = suspicionsOf(
			[claim('tong', '632'), claim('dung', '560'), claim('muon', '42'), claim('san', '575')],
			bounded
		);
		expect(idsOf(found)).not.toContain('dung');
	});

	test('is nobody where every figure is printed twice', () => {
		const twice = ['632', '500', '42'].flatMap((token, i) =>
			[5, 50].map((line) =>
				claim(['tong', 'dung', 'muon'][i] as string, token, { id: `${token}.${line}`, line: line + i })
			)
		);
		const found = suspicionsOf(twice);
		expect(found.length).toBeGreaterThan(0);
		expect(found.map(({ suspects, proposedValue }) => [suspects.length, proposedValue])).toEqual(
			found.map(() => [0, null])
		);
	});

	test('leaves nothing to propose in a report that agrees with itself', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 100, max: 9999 }),
				fc.integer({ min: 100, max: 9999 }),
				fc.nat(999),
				(dung, muon, at) => {
					const tokens = { tong: String(dung + muon), dung: String(dung), muon: String(muon) };
					const claims = (slip: Partial<typeof tokens>): AuditClaim[] =>
						Object.entries({ ...tokens, ...slip }).map(([id, token]) => claim(id, token));
					expect(suspicionsOf(claims({}))).toEqual([]);
					const slips = tokensOneKeystrokeAway(tokens.tong).filter((one) => parseVietnameseNumber(one).ok);
					const [found] = suspicionsOf(claims({ tong: slips[at % slips.length] as string }));
					// Whoever is accused, the truth is among them, and a number is proposed only when it is the right one.
					expect(found).toBeDefined();
					expect(idsOf(found)).toContain('tong');
					if (found?.proposedValue !== null) expect(found?.proposedValue).toBe(dung + muon);
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('the sentence', () => {
	const names = { model, units: new Map([['hồ sơ', 'files']]), documents: new Map() };
	test('says who, where and what was perhaps meant, in the numbers of each language', () => {
		const claims = [
			claim('tong', '1.623', { line: 7 }),
			claim('dung', '1.590'),
			claim('muon', '42'),
			claim('nhan', '1.700'),
			claim('con', '68')
		];
		const checks = runAudit(claims, model);
		const check = checks.find(({ verdict }) => verdict === 'mismatch');
		if (!check) throw new Error('no mismatch');
		const found = findSuspects(check, findNeighbours(claims, checks), model);
		expect(tellSuspectsIn('vi', names)(check, found).replaceAll('\u00a0', ' ')).toBe(
			'Nghi nhất là 1.623 hồ sơ (dòng 7): sửa riêng số này thì mọi phép tính có nó đều khớp; nếu chỉ gõ nhầm một phím thì là 1.632 hồ sơ.'
		);
		expect(tellSuspectsIn('en', names)(check, found).replaceAll('\u00a0', ' ')).toContain('1,632 files');
	});

	test('of several names why the first stands first, and tells of arrows only where one follows', () => {
		// No keystroke makes 100 of 31 and 42.
		const claims = [claim('tong', '100'), claim('dung', '31'), claim('muon', '42')];
		const checks = runAudit(claims, model);
		const [check] = checks.filter(({ verdict }) => verdict === 'mismatch');
		if (!check) throw new Error('no mismatch');
		const found = findSuspects(check, findNeighbours(claims, checks), model);
		expect(found.suspects.length).toBeGreaterThan(1);
		const plain = { ...found, suspects: found.suspects.map((one) => ({ ...one, slips: [] })) };
		const [before, after] = [
			plain,
			{ ...plain, suspects: [{ ...plain.suspects[0]!, slips: [73] }, ...plain.suspects.slice(1)] }
		];
		for (const [locale, reason, arrow] of [
			['vi', 'số cần sửa ít nhất', 'sau mũi tên'],
			['en', 'the least change', 'after the arrow']
		] as const) {
			const tell = tellSuspectsIn(locale, names);
			expect(tell(check, before)).toContain(reason);
			expect(tell(check, before)).not.toMatch(new RegExp(`${arrow}|→`));
			expect(tell(check, after)).toMatch(new RegExp(`${arrow}.*→`));
		}
	});
});
