import { expect, test } from 'vitest';
import { auditClaims, auditModel } from '../../src/lib/server/audit-model';
import { readDataset } from '../../src/lib/server/dataset';
import { plantable, plantKeystrokes, randomFrom } from '../../src/lib/server/plant-errors';

const { observations, model, changes } = readDataset('data');
const claims = auditClaims(observations, model);
const documents = new Set(
	[...model.documents.values()].filter(({ kind }) => kind !== 'press').map((one) => one.document_id)
);
const pool = plantable(claims, documents);
const audited = { claims, model: auditModel(model), changes };

test('keystrokes planted in the reports are laid at no other figure, and proposals give back what stood there', () => {
	const planted = plantKeystrokes(audited, pool, 24, 3);
	expect(planted).toHaveLength(24);
	const noticed = planted.filter(({ mismatches }) => mismatches > 0);
	expect(noticed.length).toBeGreaterThan(9);
	expect(planted.filter(({ strangers }) => strangers > 0)).toEqual([]);
	expect(noticed.filter(({ named }) => named === 'another-alone')).toEqual([]);
	expect(noticed.filter(({ proposal }) => proposal === 'wrong')).toEqual([]);
	expect(noticed.filter(({ named }) => named === 'alone').length).toBeGreaterThan(noticed.length / 2);
});

test('the same seed plants the same', () => {
	const draw = (seed: number): number[] => Array.from({ length: 5 }, randomFrom(seed));
	expect(draw(1)).toEqual(draw(1));
	expect(draw(1)).not.toEqual(draw(2));
	expect(draw(7).every((number) => number >= 0 && number < 1)).toBe(true);
});
