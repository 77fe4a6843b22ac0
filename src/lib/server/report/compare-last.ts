import { parsePeriod } from '../../domain/period';
import { formRowsOf } from '../form-model';
import type { DimensionRow, Model } from '../model';
import type { Observation } from '../observations';

type Document = DimensionRow<'documents'>;

/** Two values of one form row that nobody would expect in reports that follow each other. */
export interface FarOff {
	code: string;
	name: string;
	before: Observation;
	now: Observation;
}

/** A report beside the one before it. */
export interface Comparison {
	last: Document;
	/** Rows both reports' forms have, with a figure in the one report and not in the other. */
	lost: string[];
	gained: string[];
	/** Rows only the forms of the one time have. */
	ended: number;
	begun: number;
	far: FarOff[];
}

/** Counts and amounts that differ by this factor (or come from nothing to so much), and percentages by so many points, are looked at again. */
const farOff = { factor: 10, least: 10, fromNothing: 100, points: 50 };

function isFar(before: Observation, now: Observation): boolean {
	const [a, b] = [Math.abs(Number(before.value)), Math.abs(Number(now.value))];
	if (now.measure === 'coded' || now.unit !== before.unit) return false;
	const [less, more] = [Math.min(a, b), Math.max(a, b)];
	if (now.unit === '%') return less > 0 && more - less >= farOff.points;
	return less === 0 ? more >= farOff.fromNothing : more >= farOff.least && more >= farOff.factor * less;
}

/** The province and those that ended in it, at whatever remove. */
function lineage(provinceId: string, model: Model): Set<string> {
	const found = new Set([provinceId]);
	for (const id of found) {
		for (const { province_id, successor_id } of model.provinces.values())
			if (successor_id === id) found.add(province_id);
	}
	return found;
}

/** Holds a report's form rows against those of the province's report before it; null where there is none with forms. */
export function compareWithLast(
	document: Document,
	observations: readonly Observation[],
	model: Model
): Comparison | null {
	const family = lineage(document.province_id, model);
	const end = (one: Document): string => parsePeriod(one.period_id)?.end ?? '';
	const figures = (id: string): Map<string, Observation> =>
		new Map(observations.filter((o) => o.document_id === id && o.form_code !== null && o.basis === 'reported').map((o) => [String(o.form_code), o])); // prettier-ignore
	const last = [...model.documents.values()]
		.filter((one) => one.kind === 'report' && family.has(one.province_id) && end(one) < end(document))
		.filter((one) => figures(one.document_id).size > 0)
		.sort((a, b) => end(b).localeCompare(end(a)))[0];
	if (!last) return null;
	const [before, now] = [figures(last.document_id), figures(document.document_id)];
	const [formBefore, formNow] = [formRowsOf(model, last), formRowsOf(model, document)];
	const asked = [...formNow.values()]
		.filter(({ indicator_id }) => indicator_id !== '')
		.map(({ form_code }) => form_code);
	const both = asked.filter((code) => formBefore.get(code)?.indicator_id === formNow.get(code)?.indicator_id);
	const askedBefore = [...formBefore.values()].filter(({ indicator_id }) => indicator_id !== '').length;
	return {
		last,
		lost: both.filter((code) => before.has(code) && !now.has(code)),
		gained: both.filter((code) => !before.has(code) && now.has(code)),
		ended: askedBefore - both.length,
		begun: asked.length - both.length,
		far: both.flatMap((code): FarOff[] => {
			const [old, own] = [before.get(code), now.get(code)];
			return old && own && isFar(old, own)
				? [{ code, name: formNow.get(code)?.name_vi ?? '', before: old, now: own }]
				: [];
		})
	};
}
