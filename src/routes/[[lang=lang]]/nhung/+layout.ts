/** Views for frames on other pages: no header, no filters, no footer. */
export const load = (): { embedded: true } => ({ embedded: true });
