/**
 * What a link says under a name, by all its mentions: lists are joined; of anything else the first holds, and what differs
 * from it is `unread`. Null where the link does not mention it.
 */
export function readTexts(
	query: URLSearchParams,
	name: string,
	isList = false
): { text: string | null; unread: string[] } {
	const [first, ...more] = query.getAll(name).map((text) => text.normalize('NFC').trim());
	if (first === undefined) return { text: null, unread: [] };
	if (isList) return { text: [first, ...more].join(','), unread: [] };
	return { text: first, unread: [...new Set(more)].filter((text) => text !== first) };
}
