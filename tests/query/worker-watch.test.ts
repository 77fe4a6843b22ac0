import { describe, expect, it, vi } from 'vitest';
import { watchWorker, type WatchedWorker } from '../../src/lib/query/worker-watch';

/** A worker that does nothing but tell its listeners what the test says. */
function fakeWorker() {
	const listeners = new Map<string, (event: unknown) => void>();
	const terminate = vi.fn();
	const addEventListener = (type: string, listener: (event: unknown) => void): void =>
		void listeners.set(type, listener);
	return {
		worker: { addEventListener, terminate } as unknown as WatchedWorker,
		terminate,
		tell: (type: string, event: object = {}) => listeners.get(type)?.(event)
	};
}
const never = (): Promise<never> => new Promise(() => undefined);

describe('watchWorker', () => {
	it('lets answers and failures through', async () => {
		const watch = watchWorker(fakeWorker().worker);
		await expect(watch.guard(async () => 7, 'seven', 1000)).resolves.toBe(7);
		await expect(watch.guard(() => Promise.reject(new Error('no')), 'no', 1000)).rejects.toThrow('no');
		expect(watch.ended).toBeUndefined();
	});

	it('rejects everything pending when the worker dies, and everything after', async () => {
		const { worker, terminate, tell } = fakeWorker();
		const watch = watchWorker(worker);
		const pending = [watch.guard(never, 'a', 1000), watch.guard(never, 'b', 1000)];
		tell('error', { message: 'out of memory' });
		for (const work of pending)
			await expect(work).rejects.toMatchObject({ kind: 'crash', message: 'the engine died: out of memory' });
		const after = vi.fn(never);
		await expect(watch.guard(after, 'c', 1000)).rejects.toMatchObject({ kind: 'crash' });
		expect(after).not.toHaveBeenCalled();
		expect(terminate).toHaveBeenCalledOnce();
	});

	it('tells a script that did not load from one that died', async () => {
		const { worker, tell } = fakeWorker();
		const work = watchWorker(worker).guard(never, 'a', 1000);
		tell('error');
		await expect(work).rejects.toMatchObject({ kind: 'network' });
	});

	it('ends a worker that does not answer in time, since it cannot be interrupted', async () => {
		const { worker, terminate } = fakeWorker();
		const watch = watchWorker(worker);
		const behind = watch.guard(never, 'behind', 60_000);
		await expect(watch.guard(never, 'query', 20)).rejects.toMatchObject({
			kind: 'timeout',
			message: 'query: no answer within 0 s'
		});
		await expect(behind).rejects.toMatchObject({ kind: 'timeout' });
		expect(terminate).toHaveBeenCalledOnce();
	});
});
