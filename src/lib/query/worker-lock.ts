/**
 * What a worker keeps of the browser: the language, bytes and text, streams, messages, timers. A closed list, so that
 * whatever way out a browser may yet learn is away too.
 */
const kept = new Set(
	`Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error
	AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError SuppressedError globalThis JSON Math Intl
	ArrayBuffer SharedArrayBuffer Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float16Array
	Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef
	FinalizationRegistry Proxy Reflect Iterator AsyncIterator decodeURI decodeURIComponent encodeURI encodeURIComponent
	escape unescape isFinite isNaN WebAssembly console
	self constructor name location navigator performance crypto addEventListener removeEventListener dispatchEvent
	onmessage onmessageerror onerror onunhandledrejection onrejectionhandled postMessage queueMicrotask structuredClone
	setTimeout clearTimeout setInterval clearInterval atob btoa reportError
	WorkerGlobalScope DedicatedWorkerGlobalScope WorkerLocation EventTarget Event MessageEvent ErrorEvent
	PromiseRejectionEvent MessagePort MessageChannel AbortController AbortSignal DOMException
	TextDecoder TextEncoder TextDecoderStream TextEncoderStream DecompressionStream Blob URL URLSearchParams
	Headers Request Response ReadableStream ReadableStreamDefaultReader ReadableStreamDefaultController
	ReadableByteStreamController ReadableStreamBYOBReader ReadableStreamBYOBRequest WritableStream
	WritableStreamDefaultWriter WritableStreamDefaultController TransformStream TransformStreamDefaultController
	ByteLengthQueuingStrategy CountQueuingStrategy`.split(/\s+/)
);

function refuse(): never {
	throw new TypeError('nothing leaves this worker');
}

/** For good: nothing later may bring it back. */
const fix = (target: object, name: PropertyKey, value: unknown): boolean =>
	Reflect.defineProperty(target, name, { value, writable: false, configurable: false, enumerable: false });

/** Code made of text could hold an `import()`, the one way out that has no name to be taken away. */
function refuseCodeInTexts(): void {
	const kinds = [function () {}, async function () {}, function* () {}, async function* () {}];
	for (const kind of kinds) fix(Object.getPrototypeOf(kind) as object, 'constructor', refuse);
	Object.defineProperty(refuse, 'prototype', { value: Function.prototype });
	fix(self, 'Function', refuse);
	for (const name of ['setTimeout', 'setInterval'] as const) {
		const timer = self[name].bind(self) as (...args: unknown[]) => number;
		const safe = (work: unknown, ...rest: unknown[]): number =>
			typeof work === 'function' ? timer(work, ...rest) : refuse();
		fix(self, name, safe);
	}
}

/** What scripts ask the browser about itself, and nothing through which they could reach further. */
function bareNavigator(): object {
	const { userAgent, platform, language, languages, hardwareConcurrency } = navigator;
	return Object.freeze({ userAgent, platform, language, languages, hardwareConcurrency });
}

/**
 * Shuts a worker off from every host. The content policy of a page does not reach a worker loaded from an address, and a dumb
 * host sends none along: so the worker takes all ways out away before any other script runs in it. What a script already
 * loaded holds stays its own.
 * @param given what stands in place of things that are away: a `fetch` that knows one answer
 */
export function lockWorker(given: Record<string, unknown> = {}): void {
	refuseCodeInTexts();
	fix(self, 'navigator', bareNavigator());
	for (
		let scope: object | null = self;
		scope && scope !== EventTarget.prototype;
		scope = Object.getPrototypeOf(scope)
	) {
		for (const name of Object.getOwnPropertyNames(scope)) {
			if (kept.has(name)) continue;
			Reflect.deleteProperty(scope, name);
			// What cannot be deleted, or would show again from further up.
			if (name in self && !(name in given)) fix(self, name, undefined);
		}
	}
	for (const [name, value] of Object.entries(given)) fix(self, name, value);
}
