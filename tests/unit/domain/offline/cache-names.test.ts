import { describe, expect, it } from 'vitest';
import { cacheNameOf, isFolderOfSite, namesOfFolder, namesOfSite } from '../../../../src/domain/offline/cache-names.ts';

const old = cacheNameOf('/x/da/', '0123456789abcdef');
const fresh = cacheNameOf('/x/da/', 'fedcba9876543210');
const english = cacheNameOf('/x/en/', '0123456789abcdef');
const deeper = cacheNameOf('/x/y/da/', '0123456789abcdef');
const names = ['somebody else', '/x/da/', old, english, deeper, fresh, 'workbox-precache-/x/da/ 12'];

describe('the caches of this origin', () => {
  it('that belong to a language are its own, the oldest first', () => {
    expect(namesOfFolder(names, '/x/da/')).toEqual([old, fresh]);
  });

  it('that belong to the site are those of all its languages, and never those of another site', () => {
    expect(namesOfSite(names, '/x/')).toEqual([old, english, fresh]);
    expect(namesOfSite(names, '/')).toEqual([]);
    expect(namesOfSite(names, '/x/y/')).toEqual([deeper]);
  });
});

describe('a folder', () => {
  it.each([
    ['/da/', '/', true],
    ['/x/pt-br/', '/x/', true],
    ['/x/da/find/', '/x/', false],
    ['/xy/da/', '/x/', false],
    ['/', '/', false],
  ])('%s in the site at %s: %s', (folder, root, isOfSite) => expect(isFolderOfSite(folder, root)).toBe(isOfSite));
});
