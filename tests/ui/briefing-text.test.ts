import { expect, test } from 'vitest';
import { briefingText } from '../../src/lib/ui/profile/briefing-text';
import type { Briefing } from '../../src/lib/ui/profile/build-briefing';

const briefing: Briefing = {
	sections: [
		{ id: 'strengths', sentences: [{ parts: ['PCI: ', { text: '68 điểm', kind: 'figure', id: 'f' }, '.'], sources: ['b', 'a'] }], rest: [{ parts: ['Gập lại.'], sources: ['c'] }], beyond: 0, empty: 'Chưa có.' },
		{ id: 'weaknesses', sentences: [], rest: [], beyond: 0, empty: 'Không có gì.' }
	],
	sources: [{ id: 'c', label: 'Báo cáo 3', province: null, url: null }, { id: 'a', label: 'Báo cáo 1', province: 'Khánh Hòa', url: null }, { id: 'b', label: 'Trang x.vn', province: null, url: 'https://x.vn/a' }]
}; // prettier-ignore

test('what is shown as plain text, with the sources it cites and no others, numbered as on the page, with addresses', () => {
	const addressOf = (id: string): string => `http://x/nguon/${id}/`;
	const text = briefingText(briefing, { province: 'Khánh Hòa', edition: 'k1', link: 'http://x/', addressOf }, 'vi');
	const lines = text.split('\n');
	expect(lines[0]).toContain('Khánh Hòa');
	expect(text).toContain('Điểm mạnh\n- PCI: 68 điểm. [2] [3]\n');
	expect(text).toContain('Điểm yếu\nKhông có gì.');
	expect(text).toContain('[2] Báo cáo 1 (Khánh Hòa): http://x/nguon/a/\n[3] Trang x.vn: https://x.vn/a\n');
	expect(text).not.toMatch(/Gập lại|Báo cáo 3/);
	expect(text).toMatch(/k1\. http:\/\/x\/$/);
});
