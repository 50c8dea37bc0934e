/** How the page of a service leads to it: one number to press first, and what else there is. */
import { canBeRung, type PublishedContact } from './contacts.ts';

export interface WayIn {
  /** The number to press first; left out where there is none, or where every part of the country has its own. */
  first?: PublishedContact;
  /** Further numbers, each with what it is for or where. */
  lines: readonly PublishedContact[];
  /** What is not rung: e-mail, website, chat, WhatsApp. */
  others: readonly PublishedContact[];
}

/** @param contacts the most important first */
export const wayIn = (contacts: readonly PublishedContact[]): WayIn => {
  const rung = contacts.filter(canBeRung);
  const others = contacts.filter((contact) => !canBeRung(contact));
  const [first, ...lines] = rung;
  // The first of several lines by part of the country would be wrong for most readers.
  return first === undefined || first.areas !== undefined ? { lines: rung, others } : { first, lines, others };
};
