/** Whom a place receives: what is known, and what to ask. */
import { checkOf } from '../freshness/age.ts';
import type { FreshnessLimits } from '../freshness/present.ts';
import type { Service } from '../../schemas/service.ts';
import { ageBehind, answerOf, type Answer, type Answers } from './answer.ts';

type Group = Exclude<Service['audience'], 'unknown'>;

const fields = ['women', 'men', 'trans', 'age', 'stay', 'trafficked'] as const;

const askKeys: Readonly<Record<(typeof fields)[number], string>> = {
  women: 'ask.women',
  men: 'ask.men',
  trans: 'ask.trans',
  age: 'ask.age',
  stay: 'ask.stay',
  trafficked: 'ask.trafficked',
};

/** "From 18 years", "from 15 to 29 years", "up to 29 years"; undefined where no age is known. */
const years = ({ ageFrom, ageTo }: Group): Pick<Answer, 'key' | 'values'> | undefined => {
  if (ageFrom !== 'unknown' && typeof ageTo === 'number')
    return { key: 'audience.ageFromTo', values: { from: ageFrom, to: ageTo } };
  if (ageFrom !== 'unknown') return { key: 'audience.ageFrom', values: { from: ageFrom } };
  return typeof ageTo === 'number' ? { key: 'audience.ageTo', values: { to: ageTo } } : undefined;
};

const yearsAnswer = (group: Group | 'unknown', limits: FreshnessLimits, now: Date): Answer | undefined => {
  if (group === 'unknown') return undefined;
  const [words, age] = [years(group), ageBehind(checkOf(group, 'ageFrom'), limits, now)];
  return words && age && { ...words, ...age };
};

export const audienceAnswers = ({ audience }: Service, limits: FreshnessLimits, now: Date): Answers => {
  const answers = fields.map((field) => {
    if (field === 'age') return { field, answer: yearsAnswer(audience, limits, now) };
    const group = field === 'stay' || field === 'trafficked' ? `audience.${field}` : 'audience';
    return { field, answer: answerOf(audience, field, (value) => `${group}.${value}`, limits, now) };
  });
  const unknown = answers.flatMap(({ field, answer }) => (answer === undefined ? [askKeys[field]] : []));
  return {
    rows: answers.flatMap(({ field, answer }) =>
      answer === undefined ? [] : [{ label: `audience.${field}.label`, answers: [answer] }],
    ),
    unknown: unknown.length === fields.length ? ['ask.audience'] : unknown,
  };
};
