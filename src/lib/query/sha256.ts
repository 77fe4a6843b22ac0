const at = (words: Int32Array | Uint8Array, i: number): number => words[i] as number;

/** The first 32 bits of what stands after the point. */
const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 2 ** 32) | 0;

/** The round constants come of the cube roots of the first 64 primes. */
const K = ((): Int32Array => {
	const primes: number[] = [];
	for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
	return Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
})();

/**
 * SHA-256 in plain JavaScript, piece by piece: on addresses without https, which closed networks use, browsers have no
 * `crypto.subtle`, and a checksum must count there too.
 */
export class Sha256 {
	readonly #state = Int32Array.from([2, 3, 5, 7, 11, 13, 17, 19], (prime) => fraction(Math.sqrt(prime)));
	readonly #words = new Int32Array(64);
	readonly #block = new Uint8Array(64);
	#length = 0;

	update(bytes: Uint8Array): this {
		let done = 0;
		const held = this.#length % 64;
		this.#length += bytes.length;
		if (held > 0) {
			done = Math.min(64 - held, bytes.length);
			this.#block.set(bytes.subarray(0, done), held);
			if (held + done < 64) return this;
			this.#mix(this.#block, 0);
		}
		for (; done + 64 <= bytes.length; done += 64) this.#mix(bytes, done);
		this.#block.set(bytes.subarray(done));
		return this;
	}

	/** Lower-case hex. Nothing may be added afterwards. */
	hex(): string {
		const bits = this.#length * 8;
		const held = this.#length % 64;
		const end = new Uint8Array(held < 56 ? 64 - held : 128 - held);
		end[0] = 0x80;
		const tail = new DataView(end.buffer);
		tail.setUint32(end.length - 8, Math.floor(bits / 2 ** 32));
		tail.setUint32(end.length - 4, bits >>> 0);
		this.update(end);
		return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
	}

	#mix(bytes: Uint8Array, start: number): void {
		const [state, w] = [this.#state, this.#words];
		for (let i = 0, p = start; i < 16; i++, p += 4) {
			w[i] = (at(bytes, p) << 24) | (at(bytes, p + 1) << 16) | (at(bytes, p + 2) << 8) | at(bytes, p + 3);
		}
		for (let i = 16; i < 64; i++) {
			const x = at(w, i - 15);
			const y = at(w, i - 2);
			const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
			const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
			w[i] = at(w, i - 16) + s0 + at(w, i - 7) + s1;
		}
		let a = at(state, 0);
		let b = at(state, 1);
		let c = at(state, 2);
		let d = at(state, 3);
		let e = at(state, 4);
		let f = at(state, 5);
		let g = at(state, 6);
		let h = at(state, 7);
		for (let i = 0; i < 64; i++) {
			const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
			const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(K, i) + at(w, i)) | 0;
			const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
			const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
			h = g;
			g = f;
			f = e;
			e = (d + t1) | 0;
			d = c;
			c = b;
			b = a;
			a = (t1 + t2) | 0;
		}
		state[0] = at(state, 0) + a;
		state[1] = at(state, 1) + b;
		state[2] = at(state, 2) + c;
		state[3] = at(state, 3) + d;
		state[4] = at(state, 4) + e;
		state[5] = at(state, 5) + f;
		state[6] = at(state, 6) + g;
		state[7] = at(state, 7) + h;
	}
}

/** The checksum of bytes that are all there: by the browser, where it has one. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	if (!globalThis.crypto?.subtle) return new Sha256().update(bytes).hex();
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
