import { expect, test } from 'vitest';
import { earlyCutNote, fullNote } from '../../src/lib/domain/early-cut';
import { needsNote } from '../../src/lib/domain/file-about';
import { figureColumns } from '../../src/lib/domain/figure-file';
import { groupPanels } from '../../src/lib/domain/panels';
import { buildTrends, type TrendPanel } from '../../src/lib/domain/series';
import { describePanel } from '../../src/lib/messages/findings';
import { describeNewestChanges } from '../../src/lib/messages/trend-changes';
import { exampleFigure } from '../domain/example-figure';

const caveat = earlyCutNote('2024-09-18', 'vi');
const cut = exampleFigure({ cutOn: '2024-09-18', caveat });
const before = exampleFigure({ periodId: '2023-Q3', value: 95 });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('the caveat of a report signed before its quarter ended goes with the figure into sentences', () => {
	const other = exampleFigure({ provinceId: 'binh-thuan', provinceName: 'Bình Thuận', periodId: '2023-Q1' });
	const panel = groupPanels([cut, other])[0];
	expect(panel && plain(describePanel(panel, 'vi'))).toContain('(quý III/2024, số đến 18/9/2024); Bình Thuận');
	expect(plain(describeNewestChanges(buildTrends([before, cut])[0] as TrendPanel, 'en'))).toContain(
		'Q3 2024, data to 18 September 2024 against Q3 2023'
	);
});

test('and into the note of every file', () => {
	const note = figureColumns.find(({ name }) => name === 'note');
	expect(note?.read(cut)).toBe('Số có đến 18/9/2024, trước khi kỳ kết thúc.');
	expect(note?.read({ ...cut, note: 'Ba quý.' })).toBe(`Ba quý. ${caveat}`);
	expect(note?.read(before)).toBeNull();
	expect(fullNote(before)).toBeNull();
	expect([cut, before].map(needsNote)).toEqual([true, false]);
});
