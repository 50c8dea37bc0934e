/** What decides whether somebody dares to come, beyond the four questions of before-you-call.ts: always in the order of L6. */
import type { PublishedFact } from '../freshness/published-fact.ts';
import { answerOf, gathered, whyHidden, type Answers } from './answer.ts';
import type { PublishedService } from './published.ts';

const reports = ['police', 'immigration', 'municipality'] as const;
/** Cost, name and interpreter are answered by before-you-call.ts. */
const fields = ['papers', ...reports, 'comesToYou'] as const;

const askKeys: Readonly<Record<(typeof fields)[number], string>> = {
  papers: 'ask.noPapers',
  police: 'ask.police',
  immigration: 'ask.immigration',
  municipality: 'ask.municipality',
  comesToYou: 'ask.comesToYou',
};

const isReport = (field: string): boolean => reports.some((report) => report === field);

export const conditionAnswers = ({ conditions }: Pick<PublishedService, 'conditions'>): Answers => {
  const answers = fields.map((field) => {
    const group = isReport(field) ? 'reportsTo' : field;
    const fact: PublishedFact<string> = conditions[field];
    return {
      field,
      answer: answerOf(fact, (value) => ({ key: `condition.${group}.${value}` })),
      why: whyHidden([fact]),
    };
  });
  const missing = answers.filter(({ answer }) => answer === undefined);
  const { unknown, notConfirmed } = gathered(missing.map(({ field, why }) => ({ key: askKeys[field], why })));
  return {
    rows: answers.flatMap(({ field, answer }) =>
      answer === undefined ? [] : [{ label: `condition.${field}.label`, answers: [answer] }],
    ),
    unknown: asOneQuestion(unknown),
    notConfirmed: asOneQuestion(notConfirmed),
  };
};

/** Three times "whether they tell …" is one question. */
const asOneQuestion = (keys: readonly string[]): string[] => {
  const [first, ...others] = reports.map((field) => askKeys[field]);
  const isWhole = [first, ...others].every((key) => keys.some((own) => own === key));
  if (!isWhole) return [...keys];
  return keys.flatMap((key) => (key === first ? ['ask.reportsTo'] : others.includes(key) ? [] : [key]));
};
