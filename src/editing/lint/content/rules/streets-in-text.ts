/** No street with a house number stands in a text: there nothing hides it when it grows old or turns out to be secret. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { rule } from '../rule.ts';
import { saidWords } from '../said-words.ts';

const problems = {
  'street-in-text': {
    title: 'A text contains a street with a house number',
    message: ({ value }: Value) =>
      `The text contains the address "${value}". In a text nothing hides it when it grows old.`,
    hint: () =>
      'Take it out, and link to the place with <Place id="…" />; streets belong to the places in facts.yml, with their check.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const streetsInText = rule(problems, (content, add) => {
  for (const { words, locationAt, from } of saidWords(content)) {
    if (from !== 'text') continue;
    for (const { value, index } of streetsIn(words)) add('street-in-text', locationAt(index), { value });
  }
});

/**
 * Danish streets with a house number.
 *
 * @example streetsIn('Kom til Åboulevard 38 i aften.') // [{ value: 'Åboulevard 38', index: 8 }]
 */
export function streetsIn(text: string): { value: string; index: number }[] {
  return [...text.matchAll(street)].map(({ 0: value, index }) => ({ value, index }));
}

/** How Danish streets end. "Vej 1" alone is a way on a list, so a name must stand before it, joined or apart. */
const street =
  /(?:\p{Lu}[\p{L}.]*\s)*(?:\p{Lu}[\p{L}-]*(?:gade|gaden|vej|vejen|allé|alle|alléen|stræde|boulevard|plads|torv|vænge)|\p{Lu}[\p{L}-]+\s(?:Gade|Vej|Allé|Alle|Stræde|Boulevard|Plads|Torv|Vænge))\s\d+\s?[A-Z]?(?![\p{L}\d])/gu;
