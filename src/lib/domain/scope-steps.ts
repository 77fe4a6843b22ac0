import type { Figure } from './figure';
import { newestOfEach } from './newest';

/** One level, sector or body an indicator is counted for. */
export interface ScopeStep {
	scopeId: string;
	scopeName: string;
	/** How many of the levels and bodies above it are in the list too. */
	depth: number;
	/** The newest primary figure of each province, in the order of the figures. */
	newest: Figure[];
}

/**
 * The scopes of one indicator as steps down from the whole province: each under the nearest scope above it that has
 * figures too, in the order of scopes.
 * @param parentOf parent of each scope by id, also of those without figures; a tree, as the data contract demands
 */
export function listScopeSteps(figures: readonly Figure[], parentOf: ReadonlyMap<string, string | null>): ScopeStep[] {
	const own = figures.filter(({ isPrimary }) => isPrimary);
	const scopes = new Map<string, Figure[]>();
	for (const figure of own) scopes.set(figure.scopeId, [...(scopes.get(figure.scopeId) ?? []), figure]);
	const above = (id: string): string | null => {
		let parent = parentOf.get(id) ?? null;
		while (parent !== null && !scopes.has(parent)) parent = parentOf.get(parent) ?? null;
		return parent;
	};
	const stepsUnder = (parent: string | null, depth: number): ScopeStep[] =>
		[...scopes]
			.filter(([id]) => above(id) === parent)
			.sort(([, a], [, b]) => (a[0]?.scopePosition ?? 0) - (b[0]?.scopePosition ?? 0))
			.flatMap(([scopeId, of]) => [
				{ scopeId, scopeName: of[0]?.scopeName ?? scopeId, depth, newest: newestOfEach(of) },
				...stepsUnder(scopeId, depth + 1)
			]);
	return stepsUnder(null, 0);
}

/** The parents of scopes and of everything above them, as pairs, each once: all that `listScopeSteps` needs to know. */
export function chainsOf(
	scopeIds: readonly string[],
	parentOf: ReadonlyMap<string, string | null>
): [string, string | null][] {
	const pairs = new Map<string, string | null>();
	for (const first of scopeIds)
		for (let id: string | null = first; id !== null && !pairs.has(id);) {
			const parent: string | null = parentOf.get(id) ?? null;
			pairs.set(id, parent);
			id = parent;
		}
	return [...pairs];
}
