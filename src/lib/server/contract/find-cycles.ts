/** Chains that come back to their beginning, each once: ["a", "b", "a"]. `parents` maps an id to its parent or ''. */
export function findCycles(parents: ReadonlyMap<string, string>): string[][] {
	const cycles: string[][] = [];
	const told = new Set<string>();
	for (const id of parents.keys()) {
		const trail = [id];
		let next = parents.get(id);
		while (next && !trail.includes(next)) {
			trail.push(next);
			next = parents.get(next);
		}
		if (next !== id || told.has(id)) continue;
		for (const one of trail) told.add(one);
		cycles.push([...trail, id]);
	}
	return cycles;
}
