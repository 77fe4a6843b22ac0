import { describe, expect, test } from 'vitest';
import { describeFinding, describeRefusal, groupFindings } from '../../../src/lib/messages/describe-report';
import { reportFindings } from '../../../src/lib/messages/report-findings';
import { reportRefusals } from '../../../src/lib/messages/report-refusals';
import { read, report } from './sample';

describe('the answer', () => {
	test('one cause is one line, with the cells quoted, their places and the count', async () => {
		const { questions } = await read(report({ '1.1.': { 3: '1,037' }, '1.2.': { 3: '1,058' }, '1.4.': { 3: '-' } }));
		const lines = groupFindings(questions, 'vi');
		expect(lines).toHaveLength(2);
		expect(lines[0]).toMatch(
			/^Số có thể đọc hai cách \(2 dòng\): 03\/1\.1 “1,037” \(dòng 8\) → 1,037 \(đọc là số lẻ\) hay 1037/
		);
		expect(lines[1]).toContain('03/1.4 “-” (dòng 10)');
	});

	test('a contradiction quotes both sides', async () => {
		const stated = { provinceId: 'hai-duong', periodId: '2024-Q2', number: '', issuedOn: '' };
		const { refusal, rows } = await read(report(), stated);
		expect(rows).toEqual([]);
		expect(refusal && describeRefusal(refusal, 'vi')).toMatch(
			/kỳ khác.*quý III năm 2024.*\(dòng 2\) ≠ “2024-Q2” \(đã chọn\)/
		);
	});

	test('every cause and refusal has words in both languages', async () => {
		expect(Object.keys(reportFindings.en)).toEqual(Object.keys(reportFindings.vi));
		expect(Object.keys(reportRefusals.en)).toEqual(Object.keys(reportRefusals.vi));
		const { questions, warnings } = await read(report({ '1.1.': { 3: 'x', 1: 'Số thủ tục' } }));
		for (const one of [...questions, ...warnings]) expect(describeFinding(one, 'en')).not.toContain(one.kind);
	});
});
