/**
 * What a page of this site may do. One list: Astro writes it into every page (astro.config.mjs), with the fingerprints
 * of that page's own scripts and styles added; hosts that can send headers get the part that holds for all pages.
 */

/** Everything is forbidden except what this site ships itself (requirement P6). */
export const pageDirectives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  // Recorded texts.
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // `script-src` and `style-src` are Astro's: 'self' and the fingerprints of the page.
] as const;

/**
 * What `default-src` rules where nothing of its own is said, but for scripts, styles, workers and connections, which differ by
 * page: the CMS of editors speaks with their git host, and no other page with anybody.
 */
const alikeOnAllPages = [
  'img-src',
  'font-src',
  'media-src',
  'object-src',
  'frame-src',
  'manifest-src',
  'base-uri',
  'form-action',
] as const;

/**
 * The policy as a header. A browser applies header and page together, and what one of them forbids is forbidden. So the
 * header names neither `default-src` nor `script-src`: either would stop a script that a page allows by its fingerprint.
 * `frame-ancestors` is the one thing that only a header can say.
 */
export const headerPolicy = (directives: readonly string[] = pageDirectives): string => {
  const own = (name: string): string => directives.find((each) => each.startsWith(`${name} `)) ?? `${name} 'none'`;
  return [...alikeOnAllPages.map(own), "frame-ancestors 'none'"].join('; ');
};
