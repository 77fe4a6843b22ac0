import { afterAll, beforeAll } from 'vitest';
import type { QueryEngine } from '../../src/lib/query/engine';
import { openNativeEngine, type NativeEngine } from '../../src/lib/server/native-engine';
import { writeFixture, type Fixture } from './fixture';

/** A native engine over the fixture for all tests of a file, opened before the first and closed after the last. */
export function fixtureEngine(): QueryEngine {
	let fixture: Fixture;
	let engine: NativeEngine;
	beforeAll(async () => {
		fixture = await writeFixture();
		engine = await openNativeEngine(fixture.dir);
	});
	afterAll(async () => {
		await engine.close();
		fixture.remove();
	});
	return { run: (statement) => engine.run(statement) };
}
