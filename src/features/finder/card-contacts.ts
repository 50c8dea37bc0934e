/** What a card says about ringing, for the reader's choices: the card is made once, for all readers. */

export interface Chosen {
  need?: string | undefined;
  area?: string | undefined;
}

/** Hides a line that stands in for the place but does not cover the chosen need, and numbers of other parts of the country. */
export const narrowContacts = (card: HTMLElement, { need, area }: Chosen): void => {
  for (const part of card.querySelectorAll<HTMLElement>('[data-covers], [data-areas]')) {
    const { covers, areas } = part.dataset;
    part.hidden = !isAmong(need, covers) || !isAmong(area, areas);
  }
};

/** true where nothing was chosen, or nothing is said. */
const isAmong = (chosen: string | undefined, list: string | undefined): boolean =>
  chosen === undefined || list === undefined || list.split(' ').includes(chosen);
