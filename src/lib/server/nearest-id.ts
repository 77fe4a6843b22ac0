/** How many letters must be put in, taken out or changed to make one word the other (Levenshtein). */
function editDistance(a: string, b: string): number {
	let above = [...Array(b.length + 1).keys()];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const changed = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(changed, (above[j] as number) + 1, (row[j - 1] as number) + 1));
		}
		above = row;
	}
	return above[b.length] as number;
}

/** The known id that was probably meant: at most a third of the letters differ. */
export function findNearest(id: string, known: Iterable<string>): string | null {
	const most = Math.max(1, Math.floor(id.length / 3));
	const near = [...known].map((one) => ({ one, distance: editDistance(id.toLowerCase(), one.toLowerCase()) }));
	return near.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance)[0]?.one ?? null;
}
