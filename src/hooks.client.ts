import type { ClientInit } from '@sveltejs/kit';

/**
 * A page comes alive with all its scripts or with none: where one is blocked or lost, the router would put an error in
 * place of the readable page. So they are taken in first; a failure rejects, and the frame of the page says so (app.html).
 */
export const init: ClientInit = async () => {
	const scripts = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
	await Promise.all(scripts.map(({ href }) => import(/* @vite-ignore */ href)));
};
