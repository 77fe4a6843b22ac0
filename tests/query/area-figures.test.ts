import { expect, it } from 'vitest';
import { areaFigures } from '../../src/lib/query/area-figures';
import { compare } from '../../src/lib/query/compare';
import { ask } from '../../src/lib/query/engine';
import { fixtureRows } from './fixture-rows';
import { fixtureEngine } from './fixture-engine';

const engine = fixtureEngine();

it('answers the newest primary figures of one area, at every scope, as a comparison of its indicators does', async () => {
	for (const areaId of ['thu-tuc', 'chi-dao']) {
		const figures = await ask(engine, areaFigures, { locale: 'vi', areaId });
		const all = await ask(engine, compare, {
			locale: 'vi',
			provinceIds: fixtureRows.provinces.map((row) => String(row.province_id)),
			indicatorIds: fixtureRows.indicators.map((row) => String(row.indicator_id)),
			scopeIds: fixtureRows.scopes.map((row) => String(row.scope_id)),
			periods: 'latest'
		});
		expect(figures.length).toBeGreaterThan(0);
		expect(all.filter((figure) => figure.areaId === areaId)).toMatchObject(figures);
	}
});

it('answers nothing for an unknown area', async () => {
	expect(await ask(engine, areaFigures, { locale: 'en', areaId: 'y-te' })).toEqual([]);
});
