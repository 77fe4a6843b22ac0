import type { ColumnType } from '../domain/tables';

/** 0001-01-01 and 9999-12-31, in days since 1970: what ISO dates of four digits can say. */
const [firstDay, lastDay] = [-719_162, 2_932_896];

const isInt32 = (value: unknown): value is number => typeof value === 'number' && value === (value | 0);

/** Whether a value is of the type the contract names. Dates are days since 1970. */
const fits: Record<ColumnType, (value: unknown) => boolean> = {
	VARCHAR: (value) => typeof value === 'string',
	DOUBLE: (value) => typeof value === 'number',
	INTEGER: isInt32,
	BOOLEAN: (value) => typeof value === 'boolean',
	DATE: (value) => isInt32(value) && value >= firstDay && value <= lastDay
};

/** Throws an Error when a value, other than null, is not of the type the contract names. */
export function checkType(type: ColumnType, values: readonly unknown[]): void {
	const wrong = values.find((value) => value !== null && !fits[type](value));
	if (wrong !== undefined) throw new Error(`${String(wrong)} is not ${type}`);
}
