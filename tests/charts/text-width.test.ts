import { describe, expect, it } from 'vitest';
import { measureText, textWidth, wrapText } from '../../src/lib/charts/text-width';

describe('textWidth', () => {
	it('gives marked letters the width of the plain ones, composed or not', () => {
		expect(textWidth('Đường sắt', 13)).toBe(textWidth('Duong sat', 13));
		expect(textWidth('tỷ lệ'.normalize('NFD'), 13)).toBe(textWidth('tỷ lệ'.normalize('NFC'), 13));
	});

	it('grows with size and weight', () => {
		expect(textWidth('Khánh Hòa', 26)).toBeCloseTo(2 * textWidth('Khánh Hòa', 13));
		expect(textWidth('Khánh Hòa', 13, true)).toBeGreaterThan(textWidth('Khánh Hòa', 13));
	});

	it('is not narrower than what Chromium measured with the page font', () => {
		// "Khánh Hòa" 13 px 400 and "99,59 %" 13 px 600, canvas measureText in Be Vietnam Pro.
		expect(textWidth('Khánh Hòa', 13)).toBeGreaterThanOrEqual(63);
		expect(textWidth('Khánh Hòa', 13)).toBeLessThan(72);
	});

	it('answers zrender with the size and weight of a CSS font', () => {
		expect(measureText('Bình', '600 13px inherit').width).toBe(textWidth('Bình', 13, true));
		expect(measureText('Bình', 'normal normal normal 12px inherit').width).toBe(textWidth('Bình', 12));
	});
});

describe('wrapText', () => {
	const text = 'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận và giải quyết đúng hạn';

	it('keeps all words and the width', () => {
		const lines = wrapText(text, 160, 13);
		expect(lines.join(' ')).toBe(text);
		for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(160);
	});

	it('makes lines even, not more', () => {
		const [first = '', second = '', ...rest] = wrapText('Sở Văn hóa, Thể thao và Du lịch', 190, 13);
		expect(rest).toEqual([]);
		expect(textWidth(second, 13) / textWidth(first, 13)).toBeGreaterThan(0.6);
	});

	it('leaves a long word whole', () => {
		expect(wrapText('Administrative', 20, 13)).toEqual(['Administrative']);
	});
});
