/** What decides whether somebody dares to come, beyond the four questions of before-you-call.ts: always in the order of L6. */
import { answerOf, type Answers } from './answer.ts';
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
    const group = isReport(field) ? 'telling' : field;
    return { field, answer: answerOf<string>(conditions[field], (value) => ({ key: `condition.${group}.${value}` })) };
  });
  const missing = answers.filter(({ answer }) => answer === undefined).map(({ field }) => field);
  // Three times "whether they tell …" is one question.
  const isOneQuestion = reports.every((field) => missing.includes(field));
  const unknown = missing.flatMap((field) => {
    if (!isOneQuestion || !isReport(field)) return [askKeys[field]];
    return field === reports[0] ? ['ask.telling'] : [];
  });
  return {
    rows: answers.flatMap(({ field, answer }) =>
      answer === undefined ? [] : [{ label: `condition.${field}.label`, answers: [answer] }],
    ),
    unknown,
  };
};
