/** In which order names stand. */
import { danish } from './danish.ts';

const collator = new Intl.Collator(danish);

/** Danish alphabetical order: the names are Danish whatever the language of the page. */
export const compareNames = (a: { name: string }, b: { name: string }): number => collator.compare(a.name, b.name);
