/**
 * Why the engine cannot answer, so that a page can choose its sentence in the reader's language.
 * no-wasm: the browser lacks a part we need · network: a file did not arrive whole · data: a file arrived and is not what
 * the manifest says · renewed: the host has other data than those the page was made of · too-much: the question needs more
 * figures than a browser should hold · memory: the browser gives the engine none · timeout: no answer in time · crash: the
 * engine died or was closed · query: the SQL is at fault.
 */
export const engineErrorKinds = [
	'no-wasm',
	'network',
	'data',
	'renewed',
	'too-much',
	'memory',
	'timeout',
	'crash',
	'query'
] as const;
export type EngineErrorKind = (typeof engineErrorKinds)[number];

/** Every failure of an engine except cancelling, which rejects with the signal's own reason. The message is in English. */
export class EngineError extends Error {
	readonly kind: EngineErrorKind;

	constructor(kind: EngineErrorKind, message: string, cause?: unknown) {
		super(message, cause === undefined ? undefined : { cause });
		this.name = 'EngineError';
		this.kind = kind;
	}
}

/** After these the engine behind them is gone: open another. */
export const isFatal = (error: unknown): boolean =>
	error instanceof EngineError && ['crash', 'timeout', 'memory'].includes(error.kind);

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The reader wanted no answer after all. */
export class Cancelled extends Error {
	override readonly name = 'Cancelled';
}
