/** The yes-or-no things a reader can ask for, and what a service answers. */
import type { Answer, Candidate } from './finder-service.ts';

/** In a fixed order, since a link names them by number: add new ones at the end. */
export const criteria = [
  'women',
  'men',
  'trans',
  'under18',
  'trafficked',
  'asylum',
  'free',
  'noName',
  'noPapers',
  'doesNotReport',
  'interpreter',
  'comesToYou',
  'remote',
] as const;

export type Criterion = (typeof criteria)[number];

/** What a service answers to one criterion. */
export const answerTo = (candidate: Candidate, criterion: Criterion): Answer =>
  criterion === 'remote' ? (candidate.remote ? 'yes' : 'no') : candidate[criterion];
