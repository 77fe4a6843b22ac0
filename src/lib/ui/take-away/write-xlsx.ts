import writeXlsxFile from 'write-excel-file/browser';
import type { WorkbookSheet } from './workbook';

/** An Excel file of sheets. Loaded only when one is asked for. */
export const writeXlsx = (sheets: WorkbookSheet[]): Promise<Blob> => writeXlsxFile(sheets).toBlob();
