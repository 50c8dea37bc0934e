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

const isIn = (service: FinderService, area: string): Answer => {
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
 * All services that do not clash with a criterion. A service that has not answered stays in ("not known, ask"), but comes
 * after those that said yes.
 */
export const matchServices = (services: readonly FinderService[], criteria: Criteria): Match[] =>
  services
    .map((service) => ({ service, reasons: reasonsFor(service, criteria) }))
    .filter(({ reasons }) => reasons.every(({ answer }) => answer !== 'no'));
