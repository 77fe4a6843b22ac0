import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readForms } from '../../../src/lib/report/form/read-forms';
import type { FormReading } from '../../../src/lib/report/form/reading';
import { readGrid } from '../../../src/lib/report/grid/read-grid';
import { model } from './sample';

/** Test files of the seven forms that stand beside the repository; where they do not, other tests hold the rules. */
const folder = '../shared/forms';
const isHere = existsSync(join(folder, 'expected.json'));

interface Expected {
	document: { number: string; issued_on: string };
	province: string;
	period: string;
	regime: string;
	rows: Record<string, { value: number; note?: string; tolerance?: number }>;
	warnings: { code?: string; printed?: string; says?: string }[];
	absent?: Record<string, unknown>;
	questions?: { code: string }[];
	mustBeEmpty?: string[];
}

const readFile = async (name: string): Promise<FormReading> =>
	readForms(await readGrid(new Uint8Array(readFileSync(join(folder, name)))), model);

const files = isHere
	? (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { files: Record<string, Expected> }).files
	: {};

test.skipIf(isHere)('the shared test files of the forms are not beside the repository', () => {});

/** Formats whose adapter is there; the others are refused in words. */
const isRead = (name: string): boolean => /\.(?:xlsx|docx|pdf|csv|tsv|txt)$/.test(name);

test.each(Object.entries(files).filter(([name]) => isRead(name)))(
	'%s reads as expected.json says',
	async (name, expected) => {
		const reading = await readFile(name);
		const { regime, province, period, number, issuedOn } = reading;
		expect({ regime, province, period, number, issuedOn }).toEqual({
			regime: expected.regime,
			province: expected.province,
			period: expected.period,
			number: expected.document.number,
			issuedOn: expected.document.issued_on
		});
		const values = Object.fromEntries(
			reading.rows.flatMap(({ code, value }) => (value === null ? [] : [[code, value]]))
		);
		expect(values).toEqual(Object.fromEntries(Object.entries(expected.rows).map(([code, { value }]) => [code, value])));
		const notes = Object.fromEntries(reading.rows.flatMap(({ code, note }) => (note ? [[code, note]] : [])));
		expect(notes).toEqual(Object.fromEntries(Object.entries(expected.rows).flatMap(([code, { note }]) => (note ? [[code, note]] : [])))); // prettier-ignore
		const asked = reading.questions.map(({ code }) => code);
		const mayBeAsked = [...(expected.questions ?? []).map(({ code }) => code), ...Object.keys(expected.absent ?? {})];
		expect(asked.sort()).toEqual(mayBeAsked.sort());
		for (const { code, printed } of expected.warnings)
			expect(reading.warnings.map((one) => one.code)).toContain(code ?? printed);
	}
);

/** What becomes of each variant: how many values stand, which rows are asked, and what is told. */
const variants: Record<string, { values?: number; asked?: string[]; told?: string }> = {
	'00-base.txt': {},
	'01b-nbsp-thousands.txt': {},
	'02-comma-thousands-one.txt': { values: 126, asked: ['03/1.4.1'] },
	'06-extra-subrow-letter.txt': { told: 'row-not-in-model 01/3.1.a' },
	'12-heading-phu-luc.txt': {},
	'14b-two-tier-whole-block-removed.txt': { values: 115, told: 'missing 01/3.2' },
	'16n-in-cell-text.txt': { values: 126, asked: ['03/1.4.1'] },
	'17b-rate-as-fraction.txt': { values: 126, asked: ['03/3.1'] },
	'25c-name-meaning-flipped.txt': { values: 126, asked: ['03/3.1.2'] },
	'31-two-tabs.txt': {},
	'40-other-table-after.txt': { told: 'other-table null' },
	'43-rate-dot-0.045.txt': { values: 126, asked: ['04/2.5'] },
	'49b-form2-heading-lost.txt': { told: 'heading-lost null' },
	'51-text-of-q3.txt': { asked: [] },
	'52-row-5.3-before-han.txt': { values: 126, asked: ['01/5.2'] }
};

test.each(isHere ? readdirSync(join(folder, 'variants')).filter((name) => name in variants) : [])(
	'%s is right, or a question',
	async (name) => {
		const { values = 127, asked = [], told } = variants[name] ?? {};
		const reading = await readFile(join('variants', name));
		expect(reading.rows.filter(({ value }) => value !== null)).toHaveLength(values);
		expect(reading.questions.flatMap(({ code }) => code ?? [])).toEqual(asked);
		if (told) expect(reading.warnings.map(({ kind, code }) => `${kind} ${code}`)).toContain(told);
	}
);

test.skipIf(!isHere)('two value columns under one head: every row is asked, none is taken', async () => {
	const reading = await readFile('variants/27-two-value-columns-prev-then-now.txt');
	expect(reading.rows.filter(({ value }) => value !== null)).toEqual([]);
	expect(new Set(reading.questions.map(({ code }) => code)).size).toBe(127);
});
