import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { pageArrival } from '$lib/ui/site/page-arrival.svelte';
import { demandWholePageData, PageDataError } from '$lib/ui/site/page-data';

/**
 * A page comes alive with all its scripts or with none: where one is blocked or lost, the router would put an error in
 * place of the readable page. So they are taken in first; a failure rejects, and the frame of the page says so (app.html).
 */
export const init: ClientInit = async () => {
	const scripts = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
	await Promise.all(scripts.map(({ href }) => import(/* @vite-ignore */ href)));
	demandWholePageData();
};

/**
 * A page that does not come leaves the one before it in place, which says so: the router, told nothing, waits for good, and
 * the next link or a retry takes its place.
 */
export const handleError: HandleClientError = ({ error, event, status, message }) => {
	if (status === 404) return { message };
	const { classList } = document.documentElement;
	if (classList.contains('alive')) void pageArrival.fail(event.url, error instanceof PageDataError && error.isMissing);
	else classList.add('lost');
	return new Promise<never>(() => undefined);
};
