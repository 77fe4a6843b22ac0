import { expect, test } from 'vitest';
import { kindsOf, read, report, valueOf } from './sample';

test('rows that fit each other are told nothing', async () => {
	expect((await read(report())).warnings.map(({ kind }) => kind)).not.toContain('does-not-add');
});

test.each([
	['a rate that is not the quotient of its counts', { '3.1.': { 3: '96,25' } }, '03/3.1', '3890/4000*100 = 97,25'],
	[
		'a part above its whole, of which a digit less would prove nothing',
		{ '3.1.2.': { 3: '4.891' }, '3.1.': { 3: '' } },
		'03/3.1.2',
		'4000 = 4.000'
	]
])('%s is told, and taken as printed', async (_, change, code, expected) => {
	const reading = await read(report(change));
	expect(reading.warnings.filter(({ kind }) => kind === 'does-not-add')).toMatchObject([{ code, expected }]);
	expect([reading.questions, valueOf(reading, code)]).toEqual([[], code === '03/3.1' ? 96.25 : 4891]);
});

test('a rate within rounding of its counts is none', async () => {
	const reading = await read(report({ '3.1.': { 3: '97,3' } }));
	expect(kindsOf(reading.warnings, '03/3.1')).toEqual([]);
});

test.each([
	['3.1.1.', '40001', [4000, 40001]],
	['3.1.2.', '3.8902', [3890, 38902]],
	['3.1.', '97,251', [97.25, 97.251]]
])('a number that would fit without its last digit is asked: %s %s', async (number, text, values) => {
	const reading = await read(report({ [number]: { 3: text.replace('3.8902', '38902') } }));
	const code = `03/${number.replace(/\.$/, '')}`;
	const [question] = reading.questions;
	expect([question?.kind, question?.code, question?.readings.map(({ value }) => value)]).toEqual(['number-of-note', code, values]); // prettier-ignore
	expect(valueOf(reading, code)).toBeNull();
});
