/** Which services fit what a reader asked for, and why. */
import { answerTo, type Question } from './answers.ts';
import type { Answer, FinderService } from './finder-service.ts';

export interface Criteria {
  need?: string;
  area?: string;
  language?: string;
  /** Yes-or-no things that must hold. */
  must?: readonly Question[];
}

export interface Reason {
  criterion: 'need' | 'area' | 'language' | Question;
  answer: Answer;
}

export interface Match {
  service: FinderService;
  /** One reason a criterion, in the order of the criteria: why this service is shown. */
  reasons: readonly Reason[];
}

const speaks = (service: FinderService, language: string): Answer => {
  if (service.languages === 'unknown') return 'unknown';
  if (service.languages.includes(language)) return 'yes';
  // An interpreter can bring the language along.
  return service.interpreter === 'no' ? 'no' : 'unknown';
};

/** Whether a service is there for people in a part of the country. */
const isIn = (service: Pick<FinderService, 'national' | 'areas'>, area: string): Answer => {
  if (service.national || service.areas.includes(area)) return 'yes';
  return service.areas.length === 0 ? 'unknown' : 'no';
};

/** The answers of one service to all criteria: also the explanation why it is shown. */
export const reasonsFor = (service: FinderService, { need, area, language, must = [] }: Criteria): Reason[] => {
  const reasons: Reason[] = [];
  if (need !== undefined) reasons.push({ criterion: 'need', answer: service.needs.includes(need) ? 'yes' : 'no' });
  if (area !== undefined) reasons.push({ criterion: 'area', answer: isIn(service, area) });
  if (language !== undefined) reasons.push({ criterion: 'language', answer: speaks(service, language) });
  for (const question of must) reasons.push({ criterion: question, answer: answerTo(service, question) });
  return reasons;
};

/**
 * 0 where a service is for the very group the reader says she belongs to, 1 where it is for all, 2 where it is for others:
 * for a group she has not named, or where some fact, if too weak for a no, speaks against her.
 */
export const groupRank = (
  { only, needs, mayTurnAway }: Pick<FinderService, 'only' | 'needs' | 'mayTurnAway'>,
  { need, must = [] }: Criteria,
): 0 | 1 | 2 => {
  // The list for those under 18 is their own: whoever opens it has said so.
  const isTheirs = must.some((question) => question === only) || (only === 'under18' && needs[0] === need);
  if (only !== 'all') return isTheirs ? 0 : 2;
  return mayTurnAway.some((question) => must.includes(question)) ? 2 : 1;
};

/** 0 where a service is there for the need, 1 where it also helps with it, 2 where it helps with a small part of it. */
export const needRank = ({ needs, narrow }: Pick<FinderService, 'needs' | 'narrow'>, { need }: Criteria): 0 | 1 | 2 => {
  if (need === undefined) return 0;
  return narrow ? 2 : needs[0] === need ? 0 : 1;
};

/** Whether a service takes people from the whole country, but lies in another part of it than the reader chose. */
export const isElsewhere = (
  { areas, fromAnywhere }: Pick<FinderService, 'areas' | 'fromAnywhere'>,
  { area }: Criteria,
): boolean => area !== undefined && !fromAnywhere && areas.length > 0 && !areas.includes(area);
