/** What the page of a service says beside where and when it is, in a fixed order, and what it tells the reader to ask. */
import { shownOf, yearsOf, type Years } from '../freshness/years.ts';
import { answerOf, gathered, whyHidden, type AnswerRow, type Answers, type Missing } from './answer.ts';
import { audienceAnswers } from './audience.ts';
import { beforeYouCallAnswers } from './before-you-call.ts';
import { conditionAnswers } from './conditions.ts';
import { passedOn, type PassedOnSentence } from './passed-on.ts';
import type { PublishedService } from './published.ts';

export interface PageFacts extends Answers {
  /** Whom it tells, known or feared: before its number. */
  warnings: readonly PassedOnSentence[];
  /** Whom it does not tell: among the rows. */
  promises: readonly PassedOnSentence[];
  /** From when all of this is, address and hours included; old hours name their year themselves. */
  years?: Years;
}

/** Requirement L6, after where and when. What is passed on stands between papers and language. */
const order = [
  'audience.heading',
  'beforeYouCall.cost',
  'beforeYouCall.name',
  'condition.papers.label',
  'beforeYouCall.language',
  'condition.comesToYou.label',
  'referral.heading',
  'beforeYouCall.who',
];

/** @param isAuthority the state or a municipality (vocabulary.yml, kinds) */
export const pageFacts = (service: PublishedService, isAuthority: boolean): PageFacts => {
  const told = passedOn(service, isAuthority);
  const groups = [audienceAnswers(service), beforeYouCallAnswers(service), conditionAnswers(service), entry(service)];
  const rows = groups.flatMap((group) => group.rows).sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label));
  const toldMissing = gathered(told.missing);
  const steps = gathered(stepsMissing(service));
  const years = yearsOf([
    ...rows.flatMap(({ answers }) => answers),
    ...told.known,
    ...shownOf(service.locations.map(({ address }) => address)),
    ...shownOf([service.hours]).filter(({ age }) => age !== 'old'),
  ]);
  return {
    warnings: told.warnings,
    promises: told.promises,
    rows,
    unknown: [...groups.flatMap(({ unknown }) => unknown), ...toldMissing.unknown, ...steps.unknown],
    notConfirmed: [...groups.flatMap(({ notConfirmed }) => notConfirmed), ...toldMissing.notConfirmed],
    ...(years === undefined ? {} : { years }),
  };
};

/** Whether one may come oneself. */
const entry = ({ referral: { self } }: PublishedService): Answers => {
  const answer = answerOf<string>(self, (value) => ({ key: `referral.self.${value}` }));
  const rows: AnswerRow[] = answer === undefined ? [] : [{ label: 'referral.heading', answers: [answer] }];
  return { rows, ...gathered(answer === undefined ? [{ key: 'ask.self', why: whyHidden([self]) }] : []) };
};

/** Steps are asked about only where there is a door one knows. */
const stepsMissing = ({ locations }: PublishedService): Missing[] =>
  locations.some(({ address }) => address.is === 'shown' && address.value.stepFree === 'unknown')
    ? [{ key: 'ask.steps', why: 'unknown' }]
    : [];
