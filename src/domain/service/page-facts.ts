/** What the page of a service says beside where and when it is, in a fixed order, and what it tells the reader to ask. */
import { shownOf, yearsOf, type Years } from '../freshness/years.ts';
import { answerOf, gathered, whyHidden, type AnswerRow, type Answers, type Missing } from './answer.ts';
import { audienceAnswers } from './audience.ts';
import { beforeYouCallAnswers } from './before-you-call.ts';
import { conditionAnswers } from './conditions.ts';
import { canBeRung } from './contacts.ts';
import { passedOn, type PassedOnSentence } from './passed-on.ts';
import type { PublishedService } from './published.ts';

export interface PageFacts extends Answers {
  /** Whom it tells, known or feared: before its number. */
  warnings: readonly PassedOnSentence[];
  /** Whom it does not tell: among the rows. */
  promises: readonly PassedOnSentence[];
  /** From when all of this is, address, hours and what is not rung included; old hours name their year themselves. */
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
    ...service.contactRoute.own.filter((contact) => !canBeRung(contact)),
    ...shownOf(service.locations.map(({ address }) => address)),
    ...shownOf([service.hours]).filter(({ age }) => age !== 'old'),
  ]);
  return {
    warnings: told.warnings,
    promises: told.promises,
    rows,
    unknown: inShort([...groups.flatMap(({ unknown }) => unknown), ...toldMissing.unknown, ...steps.unknown], rows),
    notConfirmed: inShort([...groups.flatMap(({ notConfirmed }) => notConfirmed), ...toldMissing.notConfirmed], rows),
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

/** Questions of which several stand in one short one. */
const together: readonly { keys: readonly string[]; known: string; unknown: string; row: string }[] = [
  {
    keys: ['ask.women', 'ask.men', 'ask.trans', 'ask.age', 'ask.stay', 'ask.trafficked'],
    known: 'missing.audienceElse',
    unknown: 'ask.audience',
    row: 'audience.heading',
  },
  {
    keys: ['ask.police', 'ask.immigration', 'ask.municipality'],
    known: 'missing.toldElse',
    unknown: 'missing.told',
    row: 'passedOn.label',
  },
];

/** A word or two where the page has room for no more; questions that have none stay whole. */
const short: Readonly<Record<string, string>> = {
  'ask.noName': 'missing.name',
  'ask.noPapers': 'missing.papers',
  'ask.spoken': 'missing.spoken',
  'ask.interpreter': 'missing.interpreter',
  'ask.free': 'missing.cost',
  'ask.call': 'missing.call',
  'ask.bill': 'missing.bill',
  'ask.reportsTo': 'missing.told',
};

/** All that is not known has to fit into one box: what belongs together is one question. */
const inShort = (keys: readonly string[], rows: readonly AnswerRow[]): string[] => {
  const joined = together.reduce<readonly string[]>((list, { keys: those, known, unknown, row }) => {
    const found = list.filter((key) => those.includes(key));
    if (found.length < 2) return list;
    const isPartKnown = rows.some(({ label }) => label === row) || found.length < those.length;
    const one = isPartKnown ? known : unknown;
    return list.flatMap((key) => (key === found[0] ? [one] : found.includes(key) ? [] : [key]));
  }, keys);
  return joined.map((key) => short[key] ?? key);
};
