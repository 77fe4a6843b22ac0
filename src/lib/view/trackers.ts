/** What Facebook, Zalo, mail and advertising add to links to count clicks; the frame of the page (app.html) has the same list. */
const tracker =
	/^(utm_.*|msclkid|(fb|g|dc|tt|tw|y)clid|gclsrc|[gw]braid|gad_.*|_g[al]|zarsrc|gidzl|zalo_.*|igsh(id)?|mibextid|fb_.*|__(cft|tn|xts)__.*|sfnsn|srsltid|mc_[ce]id|_hs(enc|mi)|li_fat_id|s_kwcid|epik)$/i;

/** The query without what others added to it to count clicks; all else stays as it is. */
export function withoutTrackers(query: URLSearchParams): URLSearchParams {
	return new URLSearchParams([...query].filter(([name]) => !tracker.test(name)));
}

/** The address without such additions, else letter for letter. */
export function dropTrackers(address: string): string {
	const url = new URL(address);
	const parts = url.search.slice(1).split('&');
	const kept = parts.filter((part) => part && [...withoutTrackers(new URLSearchParams(part))].length > 0);
	if (kept.length < parts.length) url.search = kept.join('&');
	return url.href;
}
