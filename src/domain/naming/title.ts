/** Neutral titles: a title is kept by every browser, even after leaving, so it says the function and never the topic. */

/**
 * Joins the parts of a title, the most telling last, and leaves empty ones out.
 *
 * @example pageTitle(['Night stay', 'København'], 'Havn') // 'Night stay · København – Havn'
 */
export const pageTitle = (parts: readonly string[], siteName: string): string => {
  const words = parts.filter((part) => part !== '').join(' · ');
  return words === '' ? siteName : `${words} – ${siteName}`;
};
