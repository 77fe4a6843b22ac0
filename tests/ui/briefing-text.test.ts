import { expect, test } from 'vitest';
import { briefingText } from '../../src/lib/ui/profile/briefing-text';
import type { Briefing } from '../../src/lib/ui/profile/build-briefing';

const briefing: Briefing = {
	sections: [
		{ id: 'strengths', sentences: [{ parts: ['PCI: ', { text: '68 điểm', kind: 'figure', id: 'f' }, '.'], sources: ['b', 'a'] }], rest: [{ parts: ['Gập lại.'], sources: ['c'] }], beyond: 0, empty: 'Chưa có.' },
		{ id: 'weaknesses', sentences: [], rest: [], beyond: 0, empty: 'Không có gì.' }
	],
	sources: [{ id: 'c', label: 'Báo cáo 3', province: null }, { id: 'a', label: 'Báo cáo 1', province: 'Khánh Hòa' }, { id: 'b', label: 'Báo cáo 2', province: null }]
}; // prettier-ignore

test('what is shown as plain text, with the sources it cites and no others', () => {
	const text = briefingText(briefing, { province: 'Khánh Hòa', edition: 'k1', link: 'http://x/' }, 'vi');
	const lines = text.split('\n');
	expect(lines[0]).toContain('Khánh Hòa');
	expect(text).toContain('Điểm mạnh\n- PCI: 68 điểm. [1] [2]\n');
	expect(text).toContain('Điểm yếu\nKhông có gì.');
	expect(text).toContain('[1] Báo cáo 1 (Khánh Hòa)\n[2] Báo cáo 2\n');
	expect(text).not.toMatch(/Gập lại|Báo cáo 3/);
	expect(text).toMatch(/k1\. http:\/\/x\/$/);
});
