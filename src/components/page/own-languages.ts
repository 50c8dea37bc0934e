/**
 * The list of languages with the phone's own first. Only while nobody has seen it: what moves under a finger opens the
 * wrong page. The phone is asked again on each visit; nothing is kept.
 */

/**
 * The items of the phone's languages in its order, then the rest as they stand.
 *
 * @param wanted language tags, the likeliest first: `navigator.languages`
 * @example ownFirst(['da', 'en', 'ro'], (tag) => tag, ['ro-RO', 'en']) // ['ro', 'en', 'da']
 */
export const ownFirst = <Item>(
  items: readonly Item[],
  tagOf: (item: Item) => string,
  wanted: readonly string[],
): Item[] => {
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  const order = wanted.map(primary);
  const placeOf = (item: Item): number => {
    const place = order.indexOf(primary(tagOf(item)));
    return place === -1 ? order.length : place;
  };
  return [...items].sort((one, other) => placeOf(one) - placeOf(other));
};

const sortList = (): void => {
  const list = document.querySelector('[data-languages]');
  if (list === null || performance.getEntriesByType('paint').length > 0) return;
  const tagOf = (item: Element): string => item.querySelector('a')?.lang ?? '';
  list.append(...ownFirst([...list.children], tagOf, navigator.languages));
};

export const enableOwnLanguages = (): void => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', sortList);
  else sortList();
};
