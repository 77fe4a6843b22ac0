import { bestBase, meanBase, type HeatBase } from '../domain/heat-base';

/** Name of the parameter in links to comparisons and area pages. */
export const baseParameter = 'moc';

/** Reads the base of a heat map from a link: the best, the mean, or a province of the page; null for anything else. */
export const parseBase = (text: string, provinceIds: readonly string[]): HeatBase | null =>
	[bestBase, meanBase, ...provinceIds].includes(text) ? text : null;
