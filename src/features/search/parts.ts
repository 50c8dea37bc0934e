/** The words and templates of what is found: on the page of the search they stand in the page, elsewhere they are fetched from it. */
import { fetchOwn } from './own-files.ts';

const tag = 'hv-search-parts';

/** Rejects where the page of the search cannot be fetched or is another one: the page of a hotel's Wi-Fi. */
export const loadParts = async (searchPage: URL): Promise<HTMLElement> => {
  const own = document.querySelector<HTMLElement>(tag);
  if (own !== null) return own;
  const page = new DOMParser().parseFromString(await (await fetchOwn(searchPage)).text(), 'text/html');
  const parts = page.querySelector<HTMLElement>(tag);
  if (parts === null) throw new Error('The page of the search is missing.');
  // Its links are relative to its own address.
  for (const { content } of parts.querySelectorAll('template')) {
    for (const link of content.querySelectorAll('a')) {
      const address = link.getAttribute('href') ?? '';
      if (!/^([a-z]+:|#)/.test(address)) link.setAttribute('href', new URL(address, searchPage).href);
    }
  }
  return parts;
};
