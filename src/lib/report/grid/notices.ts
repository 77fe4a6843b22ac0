import type { GridNotice, GridPlace } from './grid';
import { limits } from './limits';

const shortened = (text: string): string => {
	const line = text.replaceAll('\n', ' ').trim();
	return line.length > limits.noticeLetters ? `${line.slice(0, limits.noticeLetters - 1)}…` : line;
};

/** Collects what is told about a file, each thing once and not without end. */
export class Notices {
	readonly all: GridNotice[] = [];
	private readonly counts = new Map<GridNotice['code'], number>();

	add(code: GridNotice['code'], place: GridPlace | null, text: string): void {
		const count = (this.counts.get(code) ?? 0) + 1;
		this.counts.set(code, count);
		if (count < limits.noticesOfKind) this.all.push({ code, place, text: shortened(text) });
		else if (count === limits.noticesOfKind) this.all.push({ code, place: null, text: '…' });
	}

	/** Tells a thing that holds for the whole file by its first place alone. */
	once(code: GridNotice['code'], place: GridPlace | null, text: string): void {
		if (!this.counts.has(code)) this.add(code, place, text);
	}
}
