import { describe, expect, it, vi } from 'vitest';
import type { ClosableEngine } from '../../src/lib/query/duckdb-wasm';
import { EngineError } from '../../src/lib/query/engine-error';
import { lazyEngine, type EngineState, type OpenEngine } from '../../src/lib/query/lazy-engine';

const one = { sql: 'SELECT 1', params: [] };

function fakeEngine(
	run: ClosableEngine['run'] = async () => [{ a: 1 }]
): ClosableEngine & { close: ReturnType<typeof vi.fn> } {
	return { run, close: vi.fn(async () => undefined) };
}

/** A lazy engine with what its listener was told. */
function watched(open: OpenEngine) {
	const states: EngineState[] = [];
	const engine = lazyEngine(open);
	const stop = engine.subscribe((state) => states.push(state));
	return { engine, stop, states, statuses: () => states.map((state) => state.status) };
}

describe('lazyEngine', () => {
	it('opens once, on the first question, however many come', async () => {
		const open = vi.fn(async () => fakeEngine());
		const { engine, statuses } = watched(open);
		expect(open).not.toHaveBeenCalled();
		await Promise.all([engine.run(one), engine.run(one), engine.warmUp()]);
		await engine.run(one);
		expect(open).toHaveBeenCalledOnce();
		expect(statuses()).toEqual(['idle', 'loading', 'ready']);
	});

	it('passes progress on', async () => {
		const { engine, states } = watched(async (onProgress) => {
			onProgress({ phase: 'engine', loaded: 1, total: 2 });
			return fakeEngine();
		});
		await engine.warmUp();
		expect(states).toContainEqual({ status: 'loading', progress: { phase: 'engine', loaded: 1, total: 2 } });
	});

	it('forgets a failure, so that the next question tries again', async () => {
		const error = new EngineError('network', 'offline');
		const open = vi.fn<OpenEngine>().mockRejectedValueOnce(error).mockResolvedValueOnce(fakeEngine());
		const { engine, states, statuses } = watched(open);
		await expect(engine.run(one)).rejects.toBe(error);
		expect(states.at(-1)).toEqual({ status: 'failed', error });
		expect(await engine.run(one)).toEqual([{ a: 1 }]);
		expect(statuses()).toEqual(['idle', 'loading', 'failed', 'loading', 'ready']);
	});

	it.each([
		['network', new TypeError('Failed to fetch dynamically imported module')],
		['crash', new Error('odd')]
	] as const)('gives any other error of opening a kind: %s', async (kind, error) => {
		const { engine, states } = watched(() => {
			throw error;
		});
		await expect(engine.run(one)).rejects.toMatchObject({ name: 'EngineError', kind, message: error.message });
		expect(states.at(-1)).toMatchObject({ status: 'failed', error: { kind, message: error.message } });
	});

	it.each(['crash', 'timeout'] as const)('opens another engine after a %s', async (kind) => {
		const dead = fakeEngine(() => Promise.reject(new EngineError(kind, 'gone')));
		const open = vi.fn<OpenEngine>().mockResolvedValueOnce(dead).mockResolvedValueOnce(fakeEngine());
		const { engine, statuses } = watched(open);
		const asked = [engine.run(one), engine.run(one)];
		for (const question of asked) await expect(question).rejects.toMatchObject({ kind });
		expect(await engine.run(one)).toEqual([{ a: 1 }]);
		expect(statuses()).toEqual(['idle', 'loading', 'ready', 'failed', 'loading', 'ready']);
	});

	it('keeps the engine when only the query was at fault', async () => {
		const open = vi.fn(async () => fakeEngine(() => Promise.reject(new EngineError('query', 'no such column'))));
		const { engine, statuses } = watched(open);
		await expect(engine.run(one)).rejects.toMatchObject({ kind: 'query' });
		await expect(engine.run(one)).rejects.toMatchObject({ kind: 'query' });
		expect(open).toHaveBeenCalledOnce();
		expect(statuses()).toEqual(['idle', 'loading', 'ready']);
	});

	it('opens a new engine after two failures of its own questions, and asks the last of them again', async () => {
		const known = { sql: 'SELECT ?', params: [1] };
		const broken = fakeEngine(() => Promise.reject(new EngineError('query', 'Catalog Error')));
		const open = vi.fn<OpenEngine>().mockResolvedValueOnce(broken).mockResolvedValueOnce(fakeEngine());
		const { engine, statuses } = watched(open);
		await expect(engine.run(known)).rejects.toMatchObject({ kind: 'query' });
		expect(broken.close).not.toHaveBeenCalled();
		await expect(engine.run(known)).resolves.toEqual([{ a: 1 }]);
		expect(broken.close).toHaveBeenCalledOnce();
		expect(open).toHaveBeenCalledTimes(2);
		expect(statuses()).toEqual(['idle', 'loading', 'ready', 'idle', 'loading', 'ready']);
	});

	it('tells a question that fails in a new engine too, and goes on', async () => {
		const known = { sql: 'SELECT ?', params: [1] };
		const open = vi.fn(async () => fakeEngine(() => Promise.reject(new EngineError('query', 'Out of Memory'))));
		const { engine } = watched(open);
		for (let i = 0; i < 4; i++) await expect(engine.run(known)).rejects.toMatchObject({ kind: 'query' });
		expect(open.mock.calls.length).toBeLessThanOrEqual(3);
	});

	it('closes an open engine and a loading one, and can be used again', async () => {
		const opened = fakeEngine();
		const signals: AbortSignal[] = [];
		const { engine, statuses } = watched(async (_, signal) => {
			signals.push(signal);
			return opened;
		});
		await engine.run(one);
		await engine.close();
		expect(opened.close).toHaveBeenCalledOnce();
		const loading = engine.warmUp();
		await engine.close();
		await loading;
		expect(signals.map((signal) => signal.aborted)).toEqual([true, true]);
		expect(statuses()).toEqual(['idle', 'loading', 'ready', 'idle', 'loading', 'idle']);
		await engine.close();
	});

	it('stops telling a listener that left', async () => {
		const { engine, stop, statuses } = watched(async () => fakeEngine());
		stop();
		await engine.warmUp();
		expect(statuses()).toEqual(['idle']);
	});
});
