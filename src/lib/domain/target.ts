import type { Direction, Measure } from './figure';

/** `target`: set by a plan or assigned. `scenario` and `forecast`: what somebody expects; nothing can be missed by it. */
export const targetKinds = ['target', 'scenario', 'forecast'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** How a result meets a target. `exactly`: the plan prints a bare number ("đạt 30%"). */
export const comparisons = ['at-least', 'at-most', 'more-than', 'less-than', 'exactly'] as const;
export type Comparison = (typeof comparisons)[number];

export const targetVerdicts = ['met', 'not-met', 'unjudged'] as const;
export type TargetVerdict = (typeof targetVerdicts)[number];

/** Targets by what became of them. */
export interface VerdictCounts {
	all: number;
	met: number;
	missed: number;
	/** Cannot be judged. */
	open: number;
}

/** Why a target is not judged, in the order in which it is found out. */
export const unjudgedReasons = [
	'not-a-target',
	'no-result',
	'unlike',
	'mismatch',
	'doubtful',
	'approximate',
	'early',
	'other-date',
	'direction'
] as const;
export type UnjudgedReason = (typeof unjudgedReasons)[number];

/** What a target asks for. Values in the canonical unit of the indicator. */
export interface TargetClaim {
	kind: TargetKind;
	comparison: Comparison;
	value: number;
	direction: Direction;
	measure: Measure;
	/** ISO date its period ends. */
	periodEnd: string;
	/** ISO date it is due, where it names one. */
	asOf: string | null;
	flags: readonly string[];
	/** What the document says became of it, where no figure can. */
	stated: 'met' | 'not-met' | null;
}

/** The primary figure of the same province, indicator, scope and period. */
export interface TargetResult {
	value: number;
	flags: readonly string[];
	/** ISO date it was counted at, where that is stated. */
	asOf: string | null;
	/** Date of its document, or only the beginning of one ("2023"); null where it is not known. */
	issuedOn: string | null;
	/** Does not agree with other figures of its document. */
	isMismatch: boolean;
}

export type TargetJudgement =
	| { verdict: 'met' | 'not-met'; reason: null; isStated: boolean }
	| { verdict: 'unjudged'; reason: UnjudgedReason; isStated: false };
