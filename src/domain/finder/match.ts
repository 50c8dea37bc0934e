/** Which services fit what a reader asked for, and why. */
import { answerTo, type Criterion } from './answers.ts';
import type { Answer, Candidate } from './finder-service.ts';

export interface Wishes {
  need?: string;
  area?: string;
  language?: string;
  /** Yes-or-no things that must hold. */
  must?: readonly Criterion[];
}

export interface Reason {
  wish: 'need' | 'area' | 'language' | Criterion;
  answer: Answer;
}

export interface Match {
  candidate: Candidate;
  /** One reason a wish, in the order of the wishes: why this service is shown. */
  reasons: readonly Reason[];
}

const speaks = (candidate: Candidate, language: string): Answer => {
  if (candidate.languages === 'unknown') return 'unknown';
  if (candidate.languages.includes(language)) return 'yes';
  // An interpreter can bring the language along.
  return candidate.interpreter === 'no' ? 'no' : 'unknown';
};

const isIn = (candidate: Candidate, area: string): Answer => {
  if (candidate.national || candidate.areas.includes(area)) return 'yes';
  return candidate.areas.length === 0 ? 'unknown' : 'no';
};

/** The answers of one service to all wishes: also the explanation why it is shown. */
export const reasonsFor = (candidate: Candidate, { need, area, language, must = [] }: Wishes): Reason[] => {
  const reasons: Reason[] = [];
  if (need !== undefined) reasons.push({ wish: 'need', answer: candidate.needs.includes(need) ? 'yes' : 'no' });
  if (area !== undefined) reasons.push({ wish: 'area', answer: isIn(candidate, area) });
  if (language !== undefined) reasons.push({ wish: 'language', answer: speaks(candidate, language) });
  for (const criterion of must) reasons.push({ wish: criterion, answer: answerTo(candidate, criterion) });
  return reasons;
};

/**
 * All services that do not clash with a wish. A service that has not answered stays in ("not known, ask"), but comes
 * after those that said yes.
 */
export const matchServices = (candidates: readonly Candidate[], wishes: Wishes): Match[] =>
  candidates
    .map((candidate) => ({ candidate, reasons: reasonsFor(candidate, wishes) }))
    .filter(({ reasons }) => reasons.every(({ answer }) => answer !== 'no'));
