/** Has nobody built the site for so long that it may be out of date (requirement T5)? */

const aDay = 86_400_000;

/** Days. A clock further ahead is wrong, and a wrong clock says nothing about the site. */
const longestPlausible = 730;

/**
 * @param built day of the build. Example: 2026-11-22
 * @param now the reader's clock, in milliseconds since 1970
 * @param afterDays site.yml, `staleBuildDays`
 */
export const isBuildStale = (built: string, now: number, afterDays: number): boolean => {
  const days = Math.floor((now - Date.parse(built)) / aDay);
  return days > afterDays && days <= longestPlausible;
};
