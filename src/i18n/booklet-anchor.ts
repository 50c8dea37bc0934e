/** Where a page of the site stands in the booklet of its language: by the code of its address, which tells nothing. */

/**
 * @param path address from the root of the site
 * @returns undefined for pages that are not in the booklet
 * @example bookletAnchor('/da/p/x7k2qrt/') // 'p-x7k2qrt'
 */
export const bookletAnchor = (path: string): string | undefined => {
  const [, folder, code] = /^\/[^/]+\/(p|g|find)\/([^/]+)\/$/.exec(path) ?? [];
  return folder === undefined || code === undefined ? undefined : `${folder.slice(0, 1)}-${code}`;
};
