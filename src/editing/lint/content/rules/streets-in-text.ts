/** No street with a house number stands in a text: there nothing hides it when it grows old or turns out to be secret. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { hiddenServices } from '../../hidden-places.ts';
import { streetsIn } from '../../streets.ts';
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
  const hidden = hiddenServices(content).map(({ entry }) => `${entry.folder}/`);
  for (const { words, locationAt, from } of saidWords(content)) {
    if (from !== 'text') continue;
    for (const { value, index } of streetsIn(words)) {
      const location = locationAt(index);
      // What tells where a hidden place is has a message that does not repeat it (secrets.ts).
      if (!hidden.some((folder) => location.file.startsWith(folder))) add('street-in-text', location, { value });
    }
  }
});
