import { expect, test } from 'vitest';
import { parseLeftView } from '../../src/lib/ui/site/last-view.svelte';

test.each(['/so-sanh/', '/xu-huong/'])('a view at %s is kept with its query', (path) => {
	const view = { path, query: '?chi-tieu=a&tinh=b' };
	expect(parseLeftView(JSON.stringify(view))).toEqual(view);
	expect(parseLeftView(JSON.stringify({ path, query: '' }))).toEqual({ path, query: '' });
});

test.each([
	null,
	'',
	'{',
	'null',
	'"/so-sanh/"',
	'{"path":"javascript:alert(1)","query":""}',
	'{"path":"//example.org/so-sanh/","query":""}',
	'{"path":"/so-sanh/","query":"#x"}',
	'{"path":"/so-sanh/"}',
	'{"path":"toString","query":""}'
])('%s is no view', (text) => expect(parseLeftView(text)).toBeNull());
