/** Answers about a service as its page shows them: what is known in rows, what nobody knows gathered in one list. */
import type { Dated, PublishedFact } from '../freshness/published-fact.ts';

export interface Answer extends Dated {
  /** Key of an interface string; before languages it is their label. */
  key?: string;
  values?: Record<string, number>;
  /** Language tags, where the answer is which languages. */
  languages?: readonly string[];
  /** Phone numbers the answer is about; left out where it is about all of them. */
  numbers?: readonly string[];
}

export interface AnswerRow {
  /** Key of the question. */
  label: string;
  answers: Answer[];
  /** true: some numbers have no answer to this question. */
  isPartial?: boolean;
}

export interface Answers {
  rows: AnswerRow[];
  /** Keys of what nobody knows, in words that follow "we do not know:". */
  unknown: string[];
}

/**
 * A fact as an answer; undefined where it is hidden.
 *
 * @param wordsOf from the value to its words
 */
export const answerOf = <T>(
  fact: PublishedFact<T>,
  wordsOf: (value: T) => Pick<Answer, 'key' | 'values' | 'languages'>,
): Answer | undefined => (fact.is === 'shown' ? { ...wordsOf(fact.value), age: fact.age, on: fact.on } : undefined);

/**
 * The age that all answers have in common, so that it is said once below them. Undefined where they differ, where all
 * is fresh, and for a single answer, which says it itself.
 */
export const sharedAge = (rows: readonly AnswerRow[]): Dated | undefined => {
  const answers = rows.flatMap((row) => row.answers);
  const [first] = answers;
  if (first === undefined || first.age === 'fresh' || answers.length < 2) return undefined;
  const month = (date: string): string => date.slice(0, 7);
  const isShared = answers.every(({ age, on }) => age === first.age && month(on) === month(first.on));
  return isShared ? { age: first.age, on: month(first.on) } : undefined;
};
