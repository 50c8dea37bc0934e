/** What the page of a service says beside where and when it is, in a fixed order, and what it tells the reader to ask. */
import { shownValue } from '../freshness/published-fact.ts';
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
  // "Also without papers" is said among the rows.
  const isSaid = (key: string): boolean => key === 'ask.noPapers' && shownValue(service.audience.stay) === 'any';
  const questions = (keys: readonly string[]): string[] =>
    inShort(
      keys.filter((key) => !isSaid(key)),
      rows,
    );
  const unknown = questions([...groups.flatMap((group) => group.unknown), ...toldMissing.unknown, ...steps.unknown]);
  const asked = unknown.map(subjectOf);
  return {
    warnings: told.warnings,
    promises: told.promises,
    rows,
    unknown,
    // One question stands in one of the two.
    notConfirmed: questions([
      ...groups.flatMap(({ notConfirmed }) => notConfirmed),
      ...toldMissing.notConfirmed,
      ...steps.notConfirmed,
    ]).filter((key) => !asked.includes(subjectOf(key))),
    ...(years === undefined ? {} : { years }),
  };
};

/** Whether one may come oneself. */
const entry = ({ referral: { self } }: PublishedService): Answers => {
  const answer = answerOf<string>(self, (value) => ({ key: `referral.self.${value}` }));
  const rows: AnswerRow[] = answer === undefined ? [] : [{ label: 'referral.heading', answers: [answer] }];
  return { rows, ...gathered(answer === undefined ? [{ key: 'ask.self', why: whyHidden([self]) }] : []) };
};

/** Steps are asked about only where there is a door one knows, and no other door of which the page says it. */
const stepsMissing = ({ locations }: PublishedService): Missing[] => {
  const doors = locations.flatMap(({ address }) => shownValue(address) ?? []);
  const isAsked = doors.length > 0 && doors.every(({ stepFree }) => stepFree === 'unknown');
  const isOld = doors.some(({ isStepFreeOld }) => isStepFreeOld);
  return isAsked ? [{ key: 'ask.steps', why: isOld ? 'too-old' : 'unknown' }] : [];
};

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

/** What a question in short is about: who else it is for and whom it is for are the same question. */
const subjectOf = (key: string): string =>
  together.find(({ known, unknown }) => key === known || key === unknown)?.row ?? key;

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
