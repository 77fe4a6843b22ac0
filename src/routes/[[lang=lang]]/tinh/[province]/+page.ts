import type { Figure } from '$lib/domain/figure';
import { unpackRows } from '$lib/domain/pack-rows';
import type { PageLoad } from './$types';

/** The page carries its figures packed: of a province there are hundreds. */
export const load: PageLoad = ({ data: { packed, ...rest } }) => ({ ...rest, latest: unpackRows<Figure>(packed) });
