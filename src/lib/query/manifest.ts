import { schemaVersion, tableNames, type DataFile, type FilePart, type Manifest } from '../domain/tables';
import { EngineError } from './engine-error';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A file name beside the manifest, never an address: no manifest may send the page elsewhere. */
const isFileName = (value: unknown): value is string => typeof value === 'string' && /^\w[\w.-]*$/.test(value);

const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((one) => typeof one === 'string');

function isPart(value: unknown): value is FilePart {
	const part = (value ?? {}) as Partial<Record<keyof FilePart, unknown>>;
	const isRange = isTexts(part.scope_range) && part.scope_range.length === 2;
	const isKnown = part.scopes === 'overview' || part.scopes === 'bodies';
	return typeof part.area_id === 'string' && isTexts(part.indicator_ids) && isKnown && isRange;
}

function parseFile(value: unknown): DataFile {
	const file = (value ?? {}) as Partial<Record<keyof DataFile, unknown>>;
	const { path, rows, bytes, sha256, part } = file;
	const isWhole = isFileName(path) && isCount(rows) && isCount(bytes) && typeof sha256 === 'string';
	if (!isWhole || (part !== undefined && !isPart(part))) {
		throw new EngineError('data', `the data manifest has a bad entry: ${JSON.stringify(value)}`);
	}
	return { table: file.table as DataFile['table'], path, rows, bytes, sha256, ...(part ? { part } : {}) };
}

/**
 * Reads the manifest of the data. Throws an EngineError of kind `data` when it is not one or when a table is
 * missing, and of kind `renewed` when it is of another schema than this page knows. Tables this page does not know are left out.
 */
export function parseManifest(value: unknown): Manifest {
	const manifest = (value ?? {}) as Partial<Record<keyof Manifest, unknown>>;
	if (!isCount(manifest.schema_version) || !Array.isArray(manifest.files)) {
		throw new EngineError('data', 'the data manifest is not one: schema_version or files is missing');
	}
	if (manifest.schema_version !== schemaVersion) {
		const newer = manifest.schema_version > schemaVersion;
		throw new EngineError(
			'renewed',
			`the data are of schema version ${manifest.schema_version}, this page reads version ${schemaVersion}: ` +
				(newer ? 'the page is too old for the data, load it again' : 'the data are too old for the page')
		);
	}
	const known: readonly string[] = tableNames;
	const isKnown = (file: unknown): boolean => known.includes((file as { table?: string } | null)?.table ?? '');
	const files = manifest.files.filter(isKnown).map(parseFile);
	const missing = tableNames.filter((name) => !files.some((file) => file.table === name));
	if (missing.length > 0) throw new EngineError('data', `the data manifest lacks ${missing.join(', ')}`);
	const most = manifest.most_rows_at_hand;
	return {
		schema_version: manifest.schema_version,
		edition: String(manifest.edition ?? ''),
		files,
		...(isCount(most) ? { most_rows_at_hand: most } : {})
	};
}
