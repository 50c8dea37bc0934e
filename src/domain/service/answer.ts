/** Answers about a service as its page shows them: what is known in rows, what nobody knows gathered in one list. */
import type { Dated, HiddenFact, PublishedFact } from '../freshness/published-fact.ts';

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
  /** Keys of what was known once and is too old and too weakly founded to be shown. */
  notConfirmed: string[];
}

/** One question without an answer. */
export interface Missing {
  /** Key of the question in short. */
  key: string;
  why: HiddenFact['why'];
}

/** What is not known and what is not confirmed are two things, and said as such. */
export const gathered = (missing: readonly Missing[]): Pick<Answers, 'unknown' | 'notConfirmed'> => {
  const keysOf = (isWanted: (why: HiddenFact['why']) => boolean): string[] =>
    missing.filter(({ why }) => isWanted(why)).map(({ key }) => key);
  return { unknown: keysOf((why) => why !== 'too-old'), notConfirmed: keysOf((why) => why === 'too-old') };
};

/** Of several facts that answer one question together: one that is too old says that somebody knew once. */
export const whyHidden = (facts: readonly PublishedFact<unknown>[]): HiddenFact['why'] =>
  facts.some((fact) => fact.is === 'hidden' && fact.why === 'too-old') ? 'too-old' : 'unknown';

/**
 * A fact as an answer; undefined where it is hidden.
 *
 * @param wordsOf from the value to its words
 */
export const answerOf = <T>(
  fact: PublishedFact<T>,
  wordsOf: (value: T) => Pick<Answer, 'key' | 'values' | 'languages'>,
): Answer | undefined => (fact.is === 'shown' ? { ...wordsOf(fact.value), age: fact.age, on: fact.on } : undefined);
