/**
 * What decides whether somebody dares to come, beyond the four questions of before-you-call.ts and what is passed on
 * (passed-on.ts): always in the order of L6.
 */
import type { PublishedFact } from '../freshness/published-fact.ts';
import { answerOf, gathered, whyHidden, type Answers } from './answer.ts';
import type { PublishedService } from './published.ts';

const fields = ['papers', 'comesToYou'] as const;

const askKeys: Readonly<Record<(typeof fields)[number], string>> = {
  papers: 'ask.noPapers',
  comesToYou: 'ask.comesToYou',
};

export const conditionAnswers = ({ conditions }: Pick<PublishedService, 'conditions'>): Answers => {
  const answers = fields.map((field) => {
    const fact: PublishedFact<string> = conditions[field];
    return { field, fact, answer: answerOf(fact, (value) => ({ key: `condition.${field}.${value}` })) };
  });
  const missing = answers.filter(({ answer }) => answer === undefined);
  return {
    rows: answers.flatMap(({ field, answer }) =>
      answer === undefined ? [] : [{ label: `condition.${field}.label`, answers: [answer] }],
    ),
    ...gathered(missing.map(({ field, fact }) => ({ key: askKeys[field], why: whyHidden([fact]) }))),
  };
};
