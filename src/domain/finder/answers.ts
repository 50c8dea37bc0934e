/** The yes-or-no things a reader can ask for, and what a service answers. */
import type { Answer, FinderService } from './finder-service.ts';

/** In a fixed order, since a link names them by number: add new ones at the end. */
export const questions = [
  'women',
  'men',
  'trans',
  'under18',
  'trafficked',
  'seeksAsylum',
  'free',
  'noName',
  'noPapers',
  'doesNotReport',
  'interpreter',
  'comesToYou',
  'remote',
] as const;

export type Question = (typeof questions)[number];

/** What a service answers to one criterion. */
export const answerTo = (service: FinderService, question: Question): Answer =>
  question === 'remote' ? (service.remote ? 'yes' : 'no') : service[question];
