/** How hard a text may be to read. */

/** Above `wanted` a text is harder than it should be, above `limit` it is refused (requirement L1). */
export const lixLimits = { reader: { wanted: 30, limit: 34 }, professional: { wanted: 44, limit: 44 } };
