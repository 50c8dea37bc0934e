/** What a list is about, for what was made once for all lists. */
export interface ListSubject {
  need?: string | undefined;
  area?: string | undefined;
}

/**
 * Takes away the line of somebody else where it does not cover the need of the list, and numbers of other parts of the country;
 * what is left of a fold of numbers is opened.
 */
export const narrowNumbers = (element: HTMLElement, { need, area }: ListSubject): void => {
  for (const part of element.querySelectorAll<HTMLElement>('[data-covers], [data-areas]')) {
    const { covers, areas } = part.dataset;
    part.hidden = !isAmong(need, covers) || !isAmong(area, areas);
  }
  const fold = element.querySelector('details');
  if (fold !== null && area !== undefined) fold.open = true;
};

/** true where nothing was chosen, or nothing is said. */
const isAmong = (chosen: string | undefined, list: string | undefined): boolean =>
  chosen === undefined || list === undefined || list.split(' ').includes(chosen);
