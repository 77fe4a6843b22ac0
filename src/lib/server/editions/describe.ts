import {
	countChanges,
	emptySnapshot,
	kindOf,
	type Cells,
	type Change,
	type Snapshot,
	type SnapshotChanges
} from '../../domain/edition';
import { figureFacets, type DocumentChanges, type EditionReport, type FigureChange } from '../../domain/edition-report';
import type { Locale } from '../../domain/figure';
import { describeFigure, type Names } from './describe-figure';
import type { Edition } from './history';
import { diffSnapshots, editionId } from './snapshot';
import { describeTerm, termName } from './terms';

const cellsOf = ({ before, after }: Change): Cells => (after ?? before)?.cells ?? {};
const lineOf = (change: Change): number => Number(cellsOf(change).line ?? Number.POSITIVE_INFINITY);

/** The changes of figures by document, each document's in the order of its lines. */
function describeDocuments(
	changes: readonly Change[],
	earlier: Snapshot,
	names: Names,
	current: Snapshot
): DocumentChanges[] {
	const ids = [...new Set(changes.map((change) => cellsOf(change).document_id ?? ''))].sort();
	return ids.map((id) => {
		const own = changes.filter((change) => cellsOf(change).document_id === id);
		const isNew = !earlier.terms.has(`documents/${id}`);
		const sorted = [...own].sort((a, b) => lineOf(a) - lineOf(b) || 0);
		return {
			id,
			name: termName(names.snapshots, 'documents', id, names.locale),
			linkId: current.terms.has(`documents/${id}`) ? id : null,
			counts: countChanges(own),
			isNew,
			changes: isNew ? [] : sorted.map((change) => describeFigure(change, names, current.figures))
		};
	});
}

function countFacets(changes: readonly FigureChange[]): EditionReport['facets'] {
	const corrected = changes.filter(({ kind }) => kind === 'corrected');
	return figureFacets
		.map((facet) => ({
			facet,
			figures: corrected.filter(({ corrections }) => corrections.some((one) => one.facet === facet)).length
		}))
		.filter(({ figures }) => figures > 0)
		.sort((a, b) => b.figures - a.figures);
}

/**
 * Every edition for the page, newest first; before them the data as they are, where they are not published yet.
 * @param history published editions, oldest first
 * @param current what the site shows
 */
export function describeEditions(history: readonly Edition[], current: Snapshot, locale: Locale): EditionReport[] {
	const currentId = editionId(current);
	const describe = (
		own: { id: string; snapshot: Snapshot; changes: SnapshotChanges },
		earlier: Snapshot,
		published: Edition | null
	): EditionReport => {
		const { id, snapshot, changes } = own;
		const names = { snapshots: [snapshot, earlier], locale };
		const documents = describeDocuments(changes.figures, earlier, names, current);
		const corrected = changes.terms.filter((change) => kindOf(change) === 'corrected');
		return {
			id,
			publishedOn: published?.publishedOn ?? null,
			title: published?.title[locale] ?? null,
			figures: snapshot.figures.size,
			counts: countChanges(changes.figures),
			facets: countFacets(documents.flatMap((document) => document.changes)),
			documents,
			terms: corrected.flatMap((change) => describeTerm(change, locale) ?? []),
			since: id === currentId ? null : countChanges(diffSnapshots(snapshot, current).figures),
			files: published
				? [changes.figures.length > 0 ? `${id}.csv` : '', changes.terms.length > 0 ? `${id}.terms.csv` : ''].filter(
						Boolean
					)
				: []
		};
	};
	const reports = history.map((edition, i) => describe(edition, history[i - 1]?.snapshot ?? emptySnapshot, edition));
	const last = history.at(-1);
	if (last?.id === currentId) return reports.reverse();
	const earlier = last?.snapshot ?? emptySnapshot;
	const changes = diffSnapshots(earlier, current);
	return [describe({ id: currentId, snapshot: current, changes }, earlier, null), ...reports.reverse()];
}
