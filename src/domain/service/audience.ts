/** Whom a service receives: what is known, and what to ask. */
import type { PublishedFact } from '../freshness/published-fact.ts';
import { answerOf, gathered, whyHidden, type Answer, type Answers } from './answer.ts';
import type { PublishedService } from './published.ts';

type Audience = PublishedService['audience'];

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
const yearsAnswer = ({ ageFrom, ageTo }: Audience): Answer | undefined => {
  const to = ageTo.is === 'shown' && ageTo.value !== 'none' ? { ...ageTo, value: ageTo.value } : undefined;
  if (ageFrom.is === 'shown') {
    return answerOf(ageFrom, (from) =>
      to === undefined
        ? { key: 'audience.ageFrom', values: { from } }
        : { key: 'audience.ageFromTo', values: { from, to: to.value } },
    );
  }
  return to && answerOf(to, (value) => ({ key: 'audience.ageTo', values: { to: value } }));
};

export const audienceAnswers = ({ audience }: Pick<PublishedService, 'audience'>): Answers => {
  const answers = fields.map((field) => {
    if (field === 'age') {
      return { field, answer: yearsAnswer(audience), why: whyHidden([audience.ageFrom, audience.ageTo]) };
    }
    const fact: PublishedFact<string> = audience[field];
    return {
      field,
      answer: answerOf(fact, (value) => ({ key: `audience.${field}.${value}` })),
      why: whyHidden([fact]),
    };
  });
  const missing = answers.filter(({ answer }) => answer === undefined);
  const { unknown, notConfirmed } = gathered(missing.map(({ field, why }) => ({ key: askKeys[field], why })));
  const whole = (keys: string[]): string[] => (keys.length === fields.length ? ['ask.audience'] : keys);
  const known = answers.flatMap(({ answer }) => answer ?? []);
  return {
    rows: known.length === 0 ? [] : [{ label: 'audience.heading', answers: known }],
    unknown: whole(unknown),
    notConfirmed: whole(notConfirmed),
  };
};
