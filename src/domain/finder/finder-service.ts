/** What the finder knows about a service: answers that can be compared, drawn from what may be shown. */
import type { Vocabulary } from '../../schemas/vocabulary.ts';
import { shownValue, type PublishedFact } from '../freshness/published-fact.ts';
import type { PublishedService } from '../service/published.ts';
import { isConfirmed } from '../service/status.ts';

/** `unknown` is never treated as `no`: nobody should miss a service because nobody has asked it yet. */
export type Answer = 'yes' | 'unknown' | 'no';

export interface FinderService {
  id: string;
  name: string;
  needs: readonly string[];
  /** Ids of parts of the country, from its locations and the area it covers. */
  areas: readonly string[];
  /** Serves the whole country. */
  national: boolean;
  /** Serves the whole country and is rung or written to, so that it does not matter where the reader is. */
  fromAnywhere: boolean;
  women: Answer;
  men: Answer;
  trans: Answer;
  under18: Answer;
  trafficked: Answer;
  /** For people who seek asylum. Only a service that says so answers yes; nobody says no. */
  seeksAsylum: Answer;
  free: Answer;
  noName: Answer;
  noPapers: Answer;
  doesNotReport: Answer;
  interpreter: Answer;
  comesToYou: Answer;
  /** true: one can only ring or write, there is no place to come to. */
  remote: boolean;
  languages: readonly string[] | 'unknown';
  /** It is for a small part of its needs. */
  narrow: boolean;
  /** Place of what it is a line for in the list of subjects, which begins with danger; after them where it is no line. */
  subjectRank: number;
  /** Whom a fact speaks against, even one too weak for a no. */
  mayTurnAway: PublishedService['mayTurnAway'];
  /** The only people it is for. */
  only: NonNullable<PublishedService['only']> | 'all';
  /** false for services of which nobody knows whether they still run. */
  confirmed: boolean;
}

const answer = (condition: boolean | undefined): Answer =>
  condition === undefined ? 'unknown' : condition ? 'yes' : 'no';

/** What a fact answers to a question; what is not shown answers nothing. */
const answerOf = <T>(fact: PublishedFact<T>, isWanted: (value: T) => boolean): Answer =>
  answer(fact.is === 'shown' ? isWanted(fact.value) : undefined);

const isYes = (value: 'yes' | 'no'): boolean => value === 'yes';

/** "Tells nobody" is known only if all three are known; one "yes" is enough for "no". */
const reportsNothing = ({ police, immigration, municipality }: PublishedService['conditions']): Answer => {
  const reports = [police, immigration, municipality].map(shownValue);
  if (reports.includes('yes')) return 'no';
  return reports.every((report) => report === 'no' || report === 'with-consent') ? 'yes' : 'unknown';
};

/** Whoever asks for a residence permit asks for papers; whoever also takes people without one may ask for others. */
const withoutPapers = ({ audience, conditions }: PublishedService): Answer => {
  if (shownValue(audience.stay) === 'lawful') return 'no';
  const papers = answerOf(conditions.papers, (asked) => asked === 'not-needed');
  return papers === 'unknown' && shownValue(audience.stay) === 'any' ? 'yes' : papers;
};

const isNarrow = ({ subject }: PublishedService, { subjects }: Vocabulary): boolean =>
  subjects.some(({ id, narrow }) => id === subject && narrow === true);

const subjectRank = ({ subject }: PublishedService, { subjects }: Vocabulary): number => {
  const place = subjects.findIndex(({ id }) => id === subject);
  return place === -1 ? subjects.length : place;
};

/** A service as the finder sees it. */
export const finderServiceOf = (service: PublishedService, vocabulary: Vocabulary): FinderService => {
  const { audience, conditions } = service;
  const national = service.area?.covers === 'national';
  const kind = vocabulary.kinds.find((entry) => entry.id === service.kind);
  const asylumNeeds = vocabulary.needs.filter((need) => need.audience === 'asylum-seeker');
  return {
    id: service.id,
    name: service.name,
    needs: service.needs,
    areas: service.areas,
    national,
    fromAnywhere: national && kind?.reached === 'anywhere',
    women: answerOf(audience.women, isYes),
    men: answerOf(audience.men, isYes),
    trans: answerOf(audience.trans, isYes),
    under18: service.only === 'under18' ? 'yes' : answerOf(audience.ageFrom, (from) => from < 18),
    trafficked: service.only === 'trafficked' ? 'yes' : answerOf(audience.trafficked, () => true),
    seeksAsylum: asylumNeeds.some(({ id }) => service.needs.includes(id)) ? 'yes' : 'unknown',
    free: answerOf(conditions.cost, (cost) => cost !== 'paid'),
    noName: answerOf(conditions.name, (name) => name === 'not-needed'),
    noPapers: withoutPapers(service),
    doesNotReport: reportsNothing(conditions),
    interpreter: answerOf(conditions.interpreter, (interpreter) => interpreter !== 'no'),
    comesToYou: answerOf(conditions.comesToYou, isYes),
    remote: service.hasLocation === 'no',
    languages: shownValue(service.languages) ?? 'unknown',
    narrow: isNarrow(service, vocabulary),
    subjectRank: subjectRank(service, vocabulary),
    mayTurnAway: service.mayTurnAway,
    only: service.only ?? 'all',
    confirmed: isConfirmed(service.status),
  };
};
