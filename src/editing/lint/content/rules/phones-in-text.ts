/** No phone number stands in a text: there it would outlive the number. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { phonesIn } from '../../phones.ts';
import { rule } from '../rule.ts';
import { saidWords } from '../said-words.ts';

const problems = {
  'phone-in-text': {
    title: 'A phone number stands in a text',
    message: ({ value }: Value) =>
      `The text contains "${value}", which looks like a phone number. A number in a text is not corrected when the number changes.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected ? `Write ${corrected} instead.` : 'Leave the number out; the site shows it beside these words.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const phonesInText = rule(problems, (content, add) => {
  for (const { words, locationAt, from } of saidWords(content))
    for (const { value, index } of phonesIn(words))
      add('phone-in-text', locationAt(index), { value, corrected: from === 'text' ? replacementFor(value) : '' });
});

const replacementFor = (value: string): string =>
  value === '112' || value === '114'
    ? '<Emergency id="…" /> with the id from site.yml'
    : '<Phone of="…" /> with the folder name of the service';
