import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/domain/figure';
import { tableNames, tables } from '../../src/lib/domain/tables';
import { dataPageWords } from '../../src/lib/messages/data-page';
import { dictionaryOf } from '../../src/lib/messages/dictionary';

const isSentence = /^\p{Lu}.*\.$/su;

describe.each(locales)('the dictionary in %s', (locale) => {
	const dictionary = dictionaryOf(locale);

	test('has every table and no other', () => {
		expect(Object.keys(dictionary).sort()).toEqual([...tableNames].sort());
		for (const table of tableNames) {
			expect(dictionary[table].name).toMatch(/\S/);
			expect(dictionary[table].row).toMatch(isSentence);
		}
	});

	test.each(tableNames)('says what every column of %s means, and of no other', (table) => {
		const meanings: Record<string, string> = dictionary[table].columns;
		expect(Object.keys(meanings).sort()).toEqual(Object.keys(tables[table]).sort());
		for (const [column, meaning] of Object.entries(meanings)) expect(meaning, column).toMatch(isSentence);
	});
});

test('English words hold no Vietnamese but names', () => {
	const words = JSON.stringify([dictionaryOf('en'), dataPageWords.en]).replaceAll('Khánh Hòa', '');
	expect(words).not.toMatch(/[à-ỹđ]/i);
});
