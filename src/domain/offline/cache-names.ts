/**
 * Names under which a browser keeps the copies. Several languages, and on shared hosts several sites, keep theirs in one
 * place: the name begins with the path of the language's folder. Example: `/somewhere/da/ 3f9a1c0752d4e8b1`
 */

export const cacheNameOf = (folder: string, version: string): string => `${folder} ${version}`;

/** The folder in a name; undefined for a cache of somebody else. Paths hold no space: browsers write it as %20. */
export const folderIn = (name: string): string | undefined => /^(\/\S*) [0-9a-f]+$/.exec(name)?.[1];

/** Names of the copies of one language, finished or not, the oldest first. */
export const namesOfFolder = (names: readonly string[], folder: string): string[] =>
  names.filter((name) => folderIn(name) === folder);

/** Names of the copies of all languages of the site at `root`, a path with slashes around it. */
export const namesOfSite = (names: readonly string[], root: string): string[] =>
  names.filter((name) => isFolderOfSite(folderIn(name) ?? '', root));

/** True for `/somewhere/da/` in the site at `/somewhere/`; false for what lies deeper, which is another site. */
export const isFolderOfSite = (folder: string, root: string): boolean =>
  folder.startsWith(root) && /^[^/]+\/$/.test(folder.slice(root.length));
