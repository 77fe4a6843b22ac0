import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseViewQuery } from '../../src/lib/view/codec';
import { pinEdition, pinParameter, readPin } from '../../src/lib/view/edition-pin';
import { defaultCompareView, type Vocabulary } from '../../src/lib/view/view-state';

const site = 'https://vi-du.vn/so-sanh/';
const published = ['a111111', 'b222222'];
const pinOf = (address: string) => readPin(new URL(address).searchParams, 'b222222', published);
const words: Vocabulary = { provinces: ['khanh-hoa', 'hai-duong'], areas: [], indicators: new Map(), scopes: [], periods: [] }; // prettier-ignore

test('a pinned address keeps the rest letter for letter, commas and anchor too', () => {
	expect(pinEdition(`${site}?tinh=khanh-hoa,hai-duong&ky=moi-nhat#x`, 'a111111')).toBe(
		`${site}?tinh=khanh-hoa,hai-duong&ky=moi-nhat&an-ban=a111111#x`
	);
	expect(pinEdition(site, 'a111111')).toBe(`${site}?an-ban=a111111`);
});

test('a new pin takes the place of the old one', () => {
	expect(pinEdition(`${site}?an-ban=a111111&dang=bang`, 'b222222')).toBe(`${site}?dang=bang&an-ban=b222222`);
});

test('what a link says of its edition', () => {
	expect(pinOf(site)).toEqual({ kind: 'none' });
	expect(pinOf(`${site}?an-ban=b222222`)).toEqual({ kind: 'none' });
	expect(pinOf(`${site}?an-ban=a111111`)).toEqual({ kind: 'older', id: 'a111111' });
	expect(pinOf(`${site}?an-ban=khac`)).toEqual({ kind: 'unknown', id: 'khac' });
	expect(pinOf(`${site}?an-ban=`)).toEqual({ kind: 'unknown', id: '' });
});

test('any edition comes back from a pinned address, and the view with it is the view without', () => {
	const address = fc.constantFrom('', '?tinh=khanh-hoa', '?tinh=hai-duong,khanh-hoa&dang=bang#p0', '?an-ban=a111111');
	fc.assert(
		fc.property(address, fc.stringMatching(/^[a-p][0-9a-f]{6}$/), (rest, id) => {
			const pinned = new URL(pinEdition(site + rest, id));
			expect(pinned.searchParams.getAll(pinParameter)).toEqual([id]);
			expect(readPin(pinned.searchParams, 'z', [id])).toEqual({ kind: 'older', id });
			const read = (url: URL) => parseViewQuery(url.searchParams, defaultCompareView, words);
			expect(read(pinned)).toEqual(read(new URL(site + rest)));
			expect(read(pinned).problems).toEqual([]);
		})
	);
});

test('no text breaks it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const { kind } = readPin(new URLSearchParams([[pinParameter, text]]), 'b222222', published);
			expect(['none', 'older', 'unknown']).toContain(kind);
		})
	);
});
