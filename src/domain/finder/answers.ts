/** Answers of a service packed into one small number, so that thousands fit into one file. */
import type { Answer, Candidate } from './finder-service.ts';

/** The yes-or-no things a reader can ask for, in the order they are packed: add new ones at the end. */
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

const answers: readonly Answer[] = ['unknown', 'yes', 'no'];

/** What a service answers to one criterion. */
export const answerTo = (candidate: Candidate, criterion: Criterion): Answer =>
  criterion === 'remote' ? (candidate.remote ? 'yes' : 'no') : candidate[criterion];

/** Three answers a place: a number in base 3, first criterion lowest. */
export const packAnswers = (candidate: Candidate): number =>
  criteria.reduceRight((packed, criterion) => packed * 3 + answers.indexOf(answerTo(candidate, criterion)), 0);

/** The opposite of `packAnswers`; a number that is out of range gives `unknown`. */
export const unpackAnswers = (packed: number): Record<Criterion, Answer> => {
  const unpacked: Partial<Record<Criterion, Answer>> = {};
  let rest = packed;
  for (const criterion of criteria) {
    unpacked[criterion] = answers[rest % 3] ?? 'unknown';
    rest = Math.floor(rest / 3);
  }
  return unpacked as Record<Criterion, Answer>;
};
