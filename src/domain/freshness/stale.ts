/** What the reader's clock may say about a page that was built some time ago, if that clock can be right at all. */

const aDay = 86_400_000;

/** Days. A clock further ahead is wrong, and a wrong clock says nothing about the site. */
const longestPlausible = 730;

/** Whole days from the build to the reader's clock; undefined for a clock that cannot be right (requirement T4). */
const daysSinceBuild = (built: string, now: number): number | undefined => {
  const days = Math.floor((now - Date.parse(built)) / aDay);
  return days >= 0 && days <= longestPlausible ? days : undefined;
};

/**
 * Has nobody built the site for so long that it may be out of date (requirement T5)?
 *
 * @param built day of the build. Example: 2026-11-22
 * @param now the reader's clock, in milliseconds since 1970
 * @param afterDays site.yml, `staleBuildDays`
 */
export const isBuildStale = (built: string, now: number, afterDays: number): boolean => {
  const days = daysSinceBuild(built, now);
  return days !== undefined && days > afterDays;
};

/**
 * Is something over, although the page still says it? In doubt not: what is read a day too long harms less than what
 * is never seen.
 *
 * @param until the moment it ends. Example: 2026-12-31T23:00:00.000Z
 * @param built day of the build. Example: 2026-11-22
 * @param now the reader's clock, in milliseconds since 1970
 */
export const isOver = (until: string, built: string, now: number): boolean =>
  daysSinceBuild(built, now) !== undefined && now >= Date.parse(until);
