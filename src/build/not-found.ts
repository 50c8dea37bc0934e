/**
 * 404.html is served at any depth, under the address that was wrong, so its links cannot be relative to a folder.
 * Enough `../` lead to the root of the domain from anywhere, since browsers stop there; the path of `address` in
 * site.yml follows for a site that lives in a folder.
 */
import type { Step } from './pipeline.ts';

/** Deeper than any address of this site, and than most mistakes. */
const steps = '../'.repeat(24);

/** Turns root-relative or page-relative links of the page into links that hold at any depth. */
export const atAnyDepth = (html: string, path: string): string =>
  html.replace(/(\s(?:href|src)=")(?:\.\/|\/(?!\/))/g, `$1${steps}${path}`);

/**
 * After the links have become relative to the page.
 *
 * @param address of the site, as in site.yml, or `unknown`
 */
export const notFoundAtAnyDepth = (address: string): Step => {
  // Path of the site on its domain, without the leading slash.
  const folder = address === 'unknown' ? '' : new URL(address).pathname.slice(1);
  return { page: (html, file) => (file === '404.html' ? atAnyDepth(html, folder) : html) };
};
