import { childElements, parseXml } from './xml';
import type { ZipFile } from './zip';

export interface Relationship {
	id: string;
	/** The last word of the type: "worksheet", "sharedStrings". */
	type: string;
	/** Full name of the part inside the file. */
	target: string;
}

/** Where a target leads, from the folder of the part that names it or from the root. */
function resolve(folder: string, target: string): string {
	const steps = (target.startsWith('/') ? target : `${folder}/${target}`).split('/');
	const path: string[] = [];
	for (const step of steps) {
		if (step === '..') path.pop();
		else if (step !== '' && step !== '.') path.push(step);
	}
	return path.join('/');
}

/** What a part refers to inside the file. Links to the outside are left out: they are never opened. */
export function relationshipsOf(zip: ZipFile, part: string): Relationship[] {
	const cut = part.lastIndexOf('/') + 1;
	const name = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
	if (!zip.has(name)) return [];
	return childElements(parseXml(zip.text(name)), 'rel:Relationship')
		.map(({ attributes }) => attributes)
		.filter(({ TargetMode }) => TargetMode !== 'External')
		.map(({ Id = '', Type = '', Target = '' }) => ({
			id: Id,
			type: Type.slice(Type.lastIndexOf('/') + 1),
			target: resolve(part.slice(0, cut), Target)
		}));
}

/** The document itself, as the file's own relationships name it. */
export function mainPart(zip: ZipFile, usual: string): string {
	return relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? usual;
}
