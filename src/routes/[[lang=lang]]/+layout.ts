import { browser } from '$app/environment';
import { noteEdition } from '$lib/ui/site/one-edition';
import type { LayoutLoad } from './$types';

/** Every page is a file of its own: `so-sanh/index.html` needs no rewrite rule on any static server. */
export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = ({ data, url }) => {
	if (browser) noteEdition(url.pathname, data.edition);
	return data;
};
