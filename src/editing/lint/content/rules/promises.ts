/** No page says that the reader is safe, anonymous or untraceable because of the site (requirement Q23). */
import { memoize } from '../../../../domain/memoize.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { textsAt } from '../../../reader/raw-data.ts';
import { foundWords } from '../../word-lists.ts';
import { rule } from '../rule.ts';
import { saidWords } from '../said-words.ts';

const problems = {
  'promise-in-text': {
    title: 'A text promises what nobody can keep',
    message: ({ value }: Value) => `"${value}" is a promise that a web page cannot keep.`,
    hint: () => 'Say what really happens: who sees what, and who does not.',
    severity: 'error',
    about: 'words',
  },
} as const satisfies ProblemDefinitions;

export const promises = rule(problems, (content, add) => {
  const entriesFor = memoize((language: string) =>
    textsAt(content.blocklist?.data, ['promises', language.split('-')[0] ?? '']).map(({ text }) => text),
  );
  for (const { words, locationAt, language, audience, from } of saidWords(content)) {
    if (from === 'text' && audience !== 'reader') continue;
    for (const { found, index } of foundWords(words, entriesFor(language), language))
      add('promise-in-text', locationAt(index), { value: found });
  }
});
