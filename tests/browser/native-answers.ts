import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { compare, type CompareArgs } from '../../src/lib/query/compare';
import { ask, type Question } from '../../src/lib/query/engine';
import { openNativeEngine, type NativeEngine } from '../../src/lib/server/native-engine';
import { defaultCompareView } from '../../src/lib/view/view-state';
import { siteDir } from './site';

/** Answers of native DuckDB over the very files the site under test is served with. */
export interface NativeAnswers {
	ask<Args, Answer>(question: Question<Args, Answer>, args: Args): Promise<Answer>;
	/** The comparison page's question; what is left out is as on the page without choices. */
	compare(args?: Partial<CompareArgs>): Promise<Figure[]>;
}

export function useNativeAnswers(): NativeAnswers {
	let engine: NativeEngine;
	beforeAll(async () => {
		engine = await openNativeEngine(join(siteDir, 'data'));
	});
	afterAll(() => engine?.close());
	return {
		ask: (question, args) => ask(engine, question, args),
		compare: (args) =>
			ask(engine, compare, {
				locale: 'vi',
				provinceIds: defaultCompareView.provinces,
				indicatorIds: defaultCompareView.indicators,
				scopeIds: defaultCompareView.scopes,
				periods: 'latest',
				...args
			})
	};
}
