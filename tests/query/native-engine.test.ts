import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openNativeEngine } from '../../src/lib/server/native-engine';
import { writeFixture, type Fixture } from './fixture';

let fixture: Fixture;
beforeEach(async () => {
	fixture = await writeFixture();
});
afterEach(() => fixture.remove());

it('needs every table', async () => {
	rmSync(join(fixture.dir, 'scopes.parquet'));
	await expect(openNativeEngine(fixture.dir)).rejects.toThrow(/scopes\.parquet/);
});

it('refuses a table that is another one', async () => {
	copyFileSync(join(fixture.dir, 'areas.parquet'), join(fixture.dir, 'scopes.parquet'));
	await expect(openNativeEngine(fixture.dir)).rejects.toThrow(/scope_id/);
});

it('answers several questions at once, and reads no other file', async () => {
	const engine = await openNativeEngine(fixture.dir);
	const statement = { sql: 'SELECT count(*) AS n FROM observations WHERE is_primary = ?', params: [false] };
	expect(await Promise.all([engine.run(statement), engine.run(statement)])).toEqual([[{ n: 1 }], [{ n: 1 }]]);
	await expect(engine.run({ sql: "SELECT * FROM '/etc/passwd.csv'", params: [] })).rejects.toThrow();
	await engine.close();
});
