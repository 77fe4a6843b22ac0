import type { TableName } from '../../domain/tables';

/** Id of a table's part of the dictionary on the page of the data. */
export const dictionaryAnchor = (table: TableName): string => `bang-${table}`;
