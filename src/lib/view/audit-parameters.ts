/** Names of the link's parameters on the audit page, apart from how they are read: every page asks whether a link has one. */
export const auditParameters = ['ket-qua', 'loai', 'tinh', 'van-ban', 'linh-vuc'] as const;
export type AuditParameter = (typeof auditParameters)[number];
