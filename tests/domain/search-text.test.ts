import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, markMatches, searchWords, spellingsOf } from '../../src/lib/domain/search-text';

/** Syllables in which the old and the new way put the tone on different letters: "hoà" and "hòa". */
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const syllable = fc
	.tuple(fc.constantFrom('h', 'kh', 't', 'th', 'l', 'ngh', 'đ'), fc.constantFrom('oa', 'oe', 'uy'), fc.constantFrom(...tones))
	.map(([begin, [first = '', second = ''], tone]) => ({
		old: begin + first + second + tone,
		now: begin + first + tone + second
	})); // prettier-ignore
const texts = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((all) => ({
	old: all.map((one) => one.old).join(' '),
	now: all.map((one) => one.now).join(' ')
}));
const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẩẫấậỳỷỹýỵ 0123/.,-') });

describe('folding', () => {
	test('old and new tone placement, NFC and NFD, upper and lower case are one text', () => {
		fc.assert(
			fc.property(texts, ({ old, now }) => {
				const folded = foldText(now.normalize('NFC'));
				for (const text of [old, now])
					for (const form of ['NFC', 'NFD'] as const) {
						expect(foldText(text.normalize(form))).toBe(folded);
						expect(foldText(text.normalize(form).toUpperCase())).toBe(folded);
					}
			})
		);
	});
	test('what is folded is plain and stays as it is', () => {
		fc.assert(
			fc.property(vietnamese, (text) => {
				const folded = foldText(text);
				expect(folded).toMatch(/^[a-z0-9/. ]*$/);
				expect(foldText(folded)).toBe(folded);
				expect(foldText(text.normalize('NFD'))).toBe(folded);
			})
		);
	});
	test.each([
		['Khánh Hoà', 'khanh hoa'],
		['thuỷ lợi', 'thuy loi'],
		['Đường', 'duong'],
		['ÐƯỜNG', 'duong']
	])('%s', (text, folded) => expect(foldText(text)).toBe(folded));
});

describe('words to search by', () => {
	test.each([
		['Biểu 03/3.1.2.', ['bieu', '03/3.1.2']],
		['Báo cáo 317/BC-UBND, 18/9/2024', ['bao', 'cao', '317/bc', 'ubnd', '18/9/2024']],
		[' / . ', []]
	])('%s', (text, words) => expect(searchWords(text)).toEqual(words));
	test.each([
		['ty', ['ty', 'ti']],
		['quy', ['quy', 'qui']],
		['thuy', ['thuy']],
		['tay', ['tay']],
		['03/3.1.2', ['03/3.1.2', '3/3.1.2', '3.1.2']],
		['317/bc', ['317/bc', '317', 'bc']]
	])('%s may be looked for as %j', (word, spellings) => expect(spellingsOf(word)).toEqual(spellings));
});

describe('marking what was looked for', () => {
	const marked = (text: string, query: string): string[] =>
		markMatches(text, query).flatMap(({ text: piece, isMatch }) => (isMatch ? [piece] : []));

	test.each([
		['Tỷ lệ hồ sơ giải quyết đúng hạn', 'dung han', ['đúng', 'hạn']],
		['Tỷ lệ hồ sơ giải quyết đúng hạn', 'ti le', ['Tỷ', 'lệ']],
		['Tỉ lệ', 'tỷ', ['Tỉ']],
		['Số hồ sơ được hỗ trợ số hoá', 'hồ sơ', ['hồ', 'sơ']],
		['Số hồ sơ được hỗ trợ', 'hô', ['hồ', 'hỗ']],
		['Bộ phận một cửa, mốt', 'mọt', ['một']],
		['Đường, dương', 'đường', ['Đường']],
		['Diên Khánh nhận diện, Báo điện tử', 'Diên Khánh', ['Diên', 'Khánh']],
		['Tỷ lệ hồ sơ', 'tỉ lệ hồ', ['Tỷ', 'lệ', 'hồ']],
		['Khánh Hòa', 'hoà', ['Hòa']],
		['Khánh Hoà', 'khánh hòa', ['Khánh', 'Hoà']],
		['Số hồ sơ', 'ho so', ['Số', 'hồ', 'sơ']],
		['Số soạn thảo', 'so thao', ['Số', 'thảo']],
		['Đường Điện Biên', 'duo', ['Đườ']],
		['Báo cáo 317/BC-UBND', '317', ['317']],
		['Báo cáo 317/BC-UBND', 'bc ubnd', ['BC', 'UBND']],
		['Biểu mẫu 03/3.1.2', '3/3.1', ['3/3.1']],
		['Biểu mẫu 03/3.1.2', '3.1.2', ['3.1.2']],
		['Khánh Hòa', 'hai duong', []],
		['Hải Dương'.normalize('NFD'), 'hai', ['Hải'.normalize('NFD')]]
	])('%s, asked %s', (text, query, expected) => expect(marked(text, query)).toEqual(expected));

	test('the pieces put together are the text, and every marked piece folds to what was asked for', () => {
		const anyText = fc.oneof(
			vietnamese,
			fc.string({ unit: 'binary' }),
			texts.map(({ old }) => old.normalize('NFD'))
		);
		fc.assert(
			fc.property(anyText, vietnamese, (text, query) => {
				const asked = searchWords(query);
				const pieces = markMatches(text, query);
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
				expect(pieces.every((piece) => piece.text !== '')).toBe(true);
				const likes = asked.flatMap(spellingsOf);
				for (const piece of pieces)
					if (piece.isMatch) expect(likes.some((like) => foldText(piece.text).startsWith(like[0] ?? '?'))).toBe(true);
			})
		);
	});

	test('what is typed in any form marks the same places', () => {
		fc.assert(
			fc.property(texts, ({ old, now }) => {
				const plain = markMatches(now, now);
				for (const query of [old, now.normalize('NFD'), foldText(now), now.toUpperCase()])
					expect(markMatches(now, query)).toEqual(plain);
			})
		);
	});
});
