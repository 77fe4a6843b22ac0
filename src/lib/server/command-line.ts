import { parseArgs } from 'node:util';
import { DataError } from './issue';

export interface Arguments {
	positionals: string[];
	/** By name without dashes; only options that were given. */
	options: Record<string, string | undefined>;
}

/**
 * Reads what was typed behind a command: options with a value each, and at least and at most so many other words. Null
 * when it makes no sense: an unknown option, one without value, too few or too many words.
 */
export function parseArguments(
	args: string[],
	known: readonly string[],
	[fewest, most]: readonly [number, number]
): Arguments | null {
	try {
		const options = Object.fromEntries(known.map((name) => [name, { type: 'string' as const }]));
		const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
		const isFull = [...positionals, ...Object.values(values)].every((text) => text !== '');
		if (!isFull || positionals.length < fewest || positionals.length > most) return null;
		return { positionals, options: values as Arguments['options'] };
	} catch {
		return null;
	}
}

/** As `parseArguments`, with switches that stand alone ("--dry"). */
export function parseFlags(
	args: string[],
	known: readonly string[],
	switches: readonly string[],
	bounds: readonly [number, number]
): (Arguments & { flags: Set<string> }) | null {
	const isSwitch = (arg: string): boolean => switches.some((name) => arg === `--${name}`);
	const rest = parseArguments(
		args.filter((arg) => !isSwitch(arg)),
		known,
		bounds
	);
	return rest && { ...rest, flags: new Set(args.filter(isSwitch).map((arg) => arg.slice(2))) };
}

/** The day on the steward's calendar, ISO. */
export function today(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Ends a script with one line on how it is called. */
export function endWithUsage(usage: string): never {
	console.error(usage);
	process.exit(2);
}

/** Runs a script. What breaks unforeseen is told in one line: a stack says nothing to the data steward. */
export async function runScript(run: () => void | Promise<void>): Promise<void> {
	try {
		await run();
	} catch (error) {
		const [first] = String((error as Error).message ?? error).split('\n');
		console.error(error instanceof DataError ? error.message : `Stopped, not all is done: ${first}`);
		process.exit(1);
	}
}
