import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/domain/figure';
import { tableNames, tables } from '../../src/lib/domain/tables';
import { dataPageWords } from '../../src/lib/messages/data-page';
import { dictionaryOf } from '../../src/lib/messages/dictionary';
import { takeAwayWords } from '../../src/lib/messages/take-away';

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
	const words = JSON.stringify([dictionaryOf('en'), dataPageWords.en]).replaceAll(/Khánh Hòa|QĐ-TTg/g, '');
	expect(words).not.toMatch(/[à-ỹđ]/i);
});

test.each(locales)(
	'files and dictionary name both lists of codes with their dates and say what to join on: %s',
	(locale) => {
		const dates = { vi: ['8/7/2004', '30/6/2025'], en: ['8 July 2004', '30 June 2025'] }[locale];
		for (const told of [dictionaryOf(locale).provinces.columns.code, takeAwayWords[locale].file.howToJoin])
			for (const part of ['province_id', '56', '124/2004/QĐ-TTg', '19/2025/QĐ-TTg', ...dates])
				expect(told).toContain(part);
	}
);
