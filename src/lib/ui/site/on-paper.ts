/**
 * Unfolds what is folded while the page is printed, in browsers whose style sheets cannot (no `::details-content`: Firefox,
 * Safari before 18.4, Chromium before 131). Returns how to stop.
 */
export function unfoldOnPaper(): () => void {
	let unfolded: HTMLDetailsElement[] = [];
	const unfold = (): void => {
		if (CSS.supports('selector(details::details-content)')) return;
		unfolded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
		for (const one of unfolded) one.open = true;
	};
	const fold = (): void => {
		for (const one of unfolded) one.open = false;
		unfolded = [];
	};
	addEventListener('beforeprint', unfold);
	addEventListener('afterprint', fold);
	return () => {
		removeEventListener('beforeprint', unfold);
		removeEventListener('afterprint', fold);
	};
}
