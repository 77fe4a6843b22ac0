import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyCheck, parseAuditQuery } from '../../src/lib/view/audit-filter';
import { parseViewQuery } from '../../src/lib/view/codec';
import { dropTrackers, withoutTrackers } from '../../src/lib/view/trackers';
import { defaultCompareView, type Vocabulary } from '../../src/lib/view/view-state';

const words: Vocabulary = {
	provinces: ['khanh-hoa', 'hai-duong', 'binh-thuan'],
	areas: ['thu-tuc-hanh-chinh'],
	indicators: new Map([['ho-so-dung-han-ty-le', 'thu-tuc-hanh-chinh']]),
	scopes: ['cap-xa', 'cap-huyen'],
	periods: ['2022', '2023']
};
const audit = { provinces: words.provinces, documents: ['kh-2024-q3'], areas: words.areas };
const parse = (query: string): ReturnType<typeof parseViewQuery> =>
	parseViewQuery(new URLSearchParams(query), defaultCompareView, words);
const parseAudit = (query: string): ReturnType<typeof parseAuditQuery> =>
	parseAuditQuery(new URLSearchParams(query), audit);

const trackers = [
	'fbclid=IwAR0abc', 'zarsrc=30', 'utm_source=zalo', 'utm_medium=zalo', 'utm_campaign=x', 'gclid=1', 'gidzl=x',
	'mibextid=x', 'igshid=x', 'msclkid=1', 'gbraid=1', '_gl=1', '__cft__[0]=x', '__tn__=R', 'mc_eid=1'
]; // prettier-ignore

describe('what others add to links to count clicks', () => {
	test.each(trackers)('%s: neither told nor handed on', (tracker) => {
		expect(parse(`tinh=khanh-hoa&${tracker}`).problems).toEqual([]);
		expect(parseAudit(`tinh=khanh-hoa&${tracker}`).problems).toEqual([]);
		expect(dropTrackers(`https://x.vn/so-sanh/?${tracker}&tinh=khanh-hoa,hai-duong#p0`)).toBe(
			'https://x.vn/so-sanh/?tinh=khanh-hoa,hai-duong#p0'
		);
		expect(dropTrackers(`https://x.vn/so-sanh/?${tracker}`)).toBe('https://x.vn/so-sanh/');
	});

	test('whatever else a link holds stays, letter for letter', () => {
		const address = 'https://x.vn/so-sanh/?tinh=khanh-hoa,hai-duong&mau=xanh&ky=2022#p0';
		expect(dropTrackers(address)).toBe(address);
		expect(parse('mau=xanh').problems).toEqual([{ parameter: 'mau', found: 'xanh' }]);
	});

	test('the frame of the page has the same list', () => {
		const source = /tracker =\s*(\/\^[^\n]*\/i);/;
		const [, inFrame] = source.exec(readFileSync('src/app.html', 'utf8')) ?? [];
		const [, here] = source.exec(readFileSync('src/lib/view/trackers.ts', 'utf8')) ?? [];
		expect(inFrame).toBeDefined();
		expect(inFrame).toBe(here);
		expect([...withoutTrackers(new URLSearchParams('a=1&utm_x=2'))]).toEqual([['a', '1']]);
	});
});

describe('a link that says a thing twice, or nothing', () => {
	test('lists said twice are one', () => {
		const { view, problems } = parse('tinh=khanh-hoa&tinh=binh-thuan&cap=cap-xa&cap=cap-huyen&ky=2022&ky=2023');
		expect(view).toMatchObject({
			provinces: ['khanh-hoa', 'binh-thuan'],
			scopes: ['cap-xa', 'cap-huyen'],
			periods: ['2022', '2023']
		});
		expect(problems).toEqual([]);
		expect(parseAudit('ket-qua=khop&ket-qua=khong-khop').filter.verdicts).toEqual(['mismatch', 'pass']);
	});

	test('of anything else the first holds, and what differs is told', () => {
		const { view, problems } = parse('dang=bang&dang=bieu-do&dang=bang');
		expect(view.face).toBe('bang');
		expect(problems).toEqual([{ parameter: 'dang', found: 'bieu-do' }]);
		expect(parseAudit('tinh=khanh-hoa&tinh=hai-duong')).toEqual({
			filter: { ...everyCheck, province: 'khanh-hoa' },
			problems: [{ parameter: 'tinh', found: 'hai-duong' }]
		});
	});

	test.each(['tinh', 'chi-tieu', 'cap', 'ky', 'linh-vuc', 'den', 'dang', 'moc', 'noi-bat', 'goc'])(
		'%s without a word is told',
		(parameter) => {
			expect(parse(`${parameter}=`).problems).toEqual([{ parameter, found: '' }]);
		}
	);

	test.each(['2023-02-29', '2023-02-30', '2023-04-31', '2023-13-01', '2023-00-10', '20230101'])(
		'%s is no day, and told',
		(day) => {
			const { view, problems } = parse(`den=${day}`);
			expect(view.until).toBeUndefined();
			expect(problems).toEqual([{ parameter: 'den', found: day }]);
		}
	);

	test('29 February of a leap year is one', () => {
		expect(parse('den=2024-02-29').view.until).toBe('2024-02-29');
	});

	test('a highlight of a province that is not shown is told and drops', () => {
		const { view, problems } = parse('tinh=khanh-hoa&noi-bat=hai-duong');
		expect(view.highlight).toBeUndefined();
		expect(problems).toEqual([{ parameter: 'noi-bat', found: 'hai-duong' }]);
		expect(parse('tinh=hai-duong&noi-bat=hai-duong').view.highlight).toBe('hai-duong');
	});

	test('the edition a link was made from is no filter of the checks', () => {
		expect(parseAudit('tinh=khanh-hoa&an-ban=a62ea70').problems).toEqual([]);
	});
});
