/** Whether a translated sentence still says what the tools can compare: its numbers, building blocks, links and places to fill in. */
import { notIn, numbersInMdx } from '../../domain/translation/numbers.ts';

interface Facts {
  what: string;
  in: (words: string) => string[];
}

const matches =
  (pattern: RegExp) =>
  (words: string): string[] =>
    [...words.matchAll(pattern)].map(([found]) => found.replace(/\s+/g, ' '));

const comparable: readonly Facts[] = [
  // Words to say in Danish stand in one in every language but Danish.
  { what: 'building blocks', in: matches(/<(?!\/?Danish>)[^<>]*>/g) },
  { what: 'links', in: matches(/\]\([^)]*\)/g) },
  { what: 'words the site fills in', in: matches(/\{\{[^{}]*\}\}/g) },
  // The numbers in a building block or a link belong to it.
  { what: 'numbers', in: (words) => numbersInMdx(words.replace(/\{\{[^{}]*\}\}/g, ' ')) },
];

/**
 * What is not the same, as the end of a sentence; undefined where all is.
 *
 * @param mayHave what the translation may have beyond the Danish, such as {{count}} in another plural form
 * @example factsChanged('i 2 uger', 'for 3 weeks') // 'other numbers: 2 is missing, 3 is too much'
 */
export const factsChanged = (danish: string, words: string, mayHave: readonly string[] = []): string | undefined => {
  for (const { what, in: found } of comparable) {
    const [wanted, own] = [found(danish), found(words)];
    const missing = notIn(wanted, own);
    const extra = notIn(own, [...wanted, ...mayHave]);
    if (missing.length + extra.length === 0) continue;
    const said = [...missing.map((each) => `${each} is missing`), ...extra.map((each) => `${each} is too much`)];
    return `other ${what}: ${said.join(', ')}`;
  }
  return undefined;
};
