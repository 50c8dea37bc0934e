/** Names of parts of the country, and what can be picked for them. */
import type { RegionRow } from '../find-where.ts';
import rows from './regions.json' with { type: 'json' };

// JSON gives arrays without the order of their parts.
export const regions = rows as unknown as readonly RegionRow[];
