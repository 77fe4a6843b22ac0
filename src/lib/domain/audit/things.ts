import type { Finding } from './check';

/**
 * Figures in one unit that count different things (procedures and public services, procedures and review forms) may agree;
 * where they differ, nothing follows.
 */
export function inOneThing(finding: Finding): Finding {
	if (finding.verdict !== 'mismatch') return finding;
	const claims = [finding.claim, ...finding.inputs];
	const differ = claims.some((a) => claims.some((b) => a.unit === b.unit && a.thing !== b.thing));
	return differ ? { ...finding, verdict: 'unchecked', reason: 'other-unit' } : finding;
}
