import type { EntryGenerator } from './$types';

/** No page of the site leads here; frames of others do. */
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export { load } from '../../xu-huong/+page.server';
