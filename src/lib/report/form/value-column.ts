import type { Column } from './columns';
import { meaningOfHead } from './value-head';

export interface ValueColumn {
	/** Null: a person must say which. */
	column: Column | null;
	/** The head of the chosen column where it announces something else than the report's figures. */
	doubt: string | null;
}

/**
 * Which column holds the report's own figures: the one whose head names its period, or the only one that says nothing else. A running
 * total beside it leaves open which of the two a row asks for.
 */
export function chooseValueColumn(columns: readonly Column[], period: string | null): ValueColumn {
	const isOwn = ({ head }: Column): boolean => head !== '' && /^(?:own|plain)$/.test(meaningOfHead(head, period));
	// A head not known for one of figures may still say just that: "Đạt được".
	const values = columns.filter((column) => column.role === 'value' || (column.role === 'other' && isOwn(column)));
	const others = columns.filter(({ role }) => role === 'other');
	const only = values.length === 1 ? values[0] : values.length === 0 && others.length === 1 ? others[0] : undefined;
	if (only) {
		return { column: only, doubt: only.head === '' || isOwn(only) ? null : only.head };
	}
	const meant = (meaning: string): Column[] => values.filter(({ head }) => meaningOfHead(head, period) === meaning);
	const [own, plain] = [meant('own'), meant('plain')];
	const mine = own.length > 0 ? own : plain;
	const [column] = mine;
	return { column: mine.length === 1 && column && meant('total').length === 0 ? column : null, doubt: null };
}
