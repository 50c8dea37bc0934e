/** What decides whether somebody dares to come, beyond the four questions of calling.ts: always in the order of L6. */
import type { FreshnessLimits } from '../freshness/present.ts';
import type { Service } from '../../schemas/service.ts';
import { answerOf, type Answers } from './answer.ts';

const tellings = ['police', 'immigration', 'municipality'] as const;
/** Cost, name and interpreter are answered by calling.ts. */
const fields = ['papers', ...tellings, 'comesToYou'] as const;

const askKeys: Readonly<Record<(typeof fields)[number], string>> = {
  papers: 'ask.noPapers',
  police: 'ask.police',
  immigration: 'ask.immigration',
  municipality: 'ask.municipality',
  comesToYou: 'ask.comesToYou',
};

export const conditionAnswers = (service: Service, limits: FreshnessLimits, now: Date): Answers => {
  const { conditions } = service;
  const answers = fields.map((field) => {
    const group = tellings.some((telling) => telling === field) ? 'telling' : field;
    return { field, answer: answerOf(conditions, field, (value) => `condition.${group}.${value}`, limits, now) };
  });
  const missing = answers.filter(({ answer }) => answer === undefined).map(({ field }) => field);
  // Three times "whether they tell …" is one question.
  const isOneQuestion = tellings.every((field) => missing.includes(field));
  const unknown = missing.flatMap((field) => {
    if (!isOneQuestion || !tellings.some((telling) => telling === field)) return [askKeys[field]];
    return field === tellings[0] ? ['ask.telling'] : [];
  });
  return {
    rows: answers.flatMap(({ field, answer }) =>
      answer === undefined ? [] : [{ label: `condition.${field}.label`, answers: [answer] }],
    ),
    unknown,
  };
};
