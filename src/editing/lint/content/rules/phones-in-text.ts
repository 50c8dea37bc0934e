/** No phone number stands in a text: there it would outlive the number. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { phonesIn } from '../../phones.ts';
import { rule } from '../rule.ts';
import { saidWords } from '../said-words.ts';

type Replacement = 'none' | 'emergency' | 'phone';

const replacementInWords: Readonly<Record<Replacement, string>> = {
  none: 'Leave the number out; the site shows it beside these words.',
  emergency: 'Write <Emergency id="…" /> with the id from site.yml instead.',
  phone: 'Write <Phone of="…" /> with the folder name of the service instead.',
};

const problems = {
  'phone-in-text': {
    title: 'A phone number stands in a text',
    message: ({ value }: Value) =>
      `The text contains "${value}", which looks like a phone number. A number in a text is not corrected when the number changes.`,
    hint: ({ instead }: { instead: Replacement }) => replacementInWords[instead],
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const phonesInText = rule(problems, (content, add) => {
  for (const { words, locationAt, from } of saidWords(content))
    for (const { value, index } of phonesIn(words))
      add('phone-in-text', locationAt(index), { value, instead: from === 'text' ? replacementFor(value) : 'none' });
});

const replacementFor = (value: string): Replacement => (value === '112' || value === '114' ? 'emergency' : 'phone');
