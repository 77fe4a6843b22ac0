import { error } from '@sveltejs/kit';
import { changeFileText, editionReports } from '$lib/server/editions/site-editions';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	editionReports('vi').flatMap(({ files }) => files.map((name) => ({ file: name.replace(/\.csv$/, '') })));

/** The changes of one edition as they stand in the data, for whoever wants all of them in one file. */
export const GET: RequestHandler = ({ params }) => {
	const text = changeFileText(`${params.file}.csv`);
	if (text === null) error(404);
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
