import { canonicalPeriod } from '../domain/period';
import { pinParameter } from './edition-pin';
import { withoutTrackers } from './trackers';

/** What a link of older editions meant that it does not say, because there was no other way then. */
interface Migration {
	/** Editions whose links it concerns: a link says by its pin when it was made. */
	editions: readonly string[];
	/** Parameter that did not exist yet, and the words that keep what the link showed. */
	parameter: string;
	text: string;
}

/** One entry for each change of the product after which an older link would show something else; never taken out. */
const migrations: readonly Migration[] = [
	// Press and portal pages joined with the edition a62ea70: before, every view was of official documents.
	{ editions: ['pf6b3ea', 'o90610a', 'k212ee3'], parameter: 'nguon', text: 'van-ban' }
];

/** Parameters that name periods, in lists with commas. Until one period had one id, "2024-6M" could stand for "2024-H1". */
const periodParameters = ['ky', 'goc'];

/** Editions whose links ask for more than they say. */
export const migratedEditions: readonly string[] = migrations.flatMap(({ editions }) => editions);

/**
 * The query with everything said that an older link left unsaid, and without what others added to count clicks; all else
 * of it stays as it is.
 */
export function migrateQuery(query: URLSearchParams): URLSearchParams {
	const pin = query.get(pinParameter)?.normalize('NFC').trim() ?? '';
	const told = withoutTrackers(query);
	for (const { editions, parameter, text } of migrations) {
		if (editions.includes(pin) && !told.has(parameter)) told.set(parameter, text);
	}
	const canonical = (text: string): string => text.split(',').map(canonicalPeriod).join();
	return new URLSearchParams([...told].map(([name, text]) => [name, periodParameters.includes(name) ? canonical(text) : text])); // prettier-ignore
}
