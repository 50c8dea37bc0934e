/** The build day of all tests, and days counted back from it. */
import type { Site } from '../../src/schemas/site.ts';

export const buildDay = new Date('2026-11-22T12:00:00Z');

/** The limits of design section 4, in days. */
export const limits: Site['freshness'] = {
  hotline: { fresh: 90, ageing: 365 },
  number: { fresh: 180, ageing: 365 },
  hours: { fresh: 180, ageing: 365 },
  address: { fresh: 365, ageing: 1095 },
  conditions: { fresh: 365, ageing: 730 },
  statements: { fresh: 365, ageing: 730 },
};

/**
 * The calendar day so many days before the build.
 *
 * @example daysAgo(1) // '2026-11-21'
 */
export const daysAgo = (days: number): string =>
  new Date(buildDay.getTime() - days * 86_400_000).toISOString().slice(0, 10);
