/** Answers about a place as its page shows them: what is known in rows, what nobody knows gathered in one list. */
import { ageOf, checkOf } from '../freshness/age.ts';
import { showValue, type FreshnessLimits } from '../freshness/present.ts';
import type { Check } from '../../schemas/shared.ts';

export interface Answer {
  /** Key of an interface string; before languages it is their label. */
  key?: string;
  values?: Record<string, number>;
  /** Language tags, where the answer is which languages. */
  languages?: readonly string[];
  /** Phone numbers the answer is about; left out where it is about all of them. */
  numbers?: readonly string[];
  age: 'fresh' | 'ageing' | 'old';
  /** Date of the check: YYYY, YYYY-MM or YYYY-MM-DD. */
  on: string;
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

/** A group of facts with its checks, as files hold it. */
type Group<F extends string> = { check?: Check | undefined; checks?: Record<string, Check> | undefined } & {
  [field in F]?: string | undefined;
};

/**
 * One field of a group as an answer; undefined where it is unknown or nobody has checked it.
 *
 * @param keyOf from the value to the key of its words
 */
export const answerOf = <F extends string>(
  group: Group<F> | 'unknown',
  field: F,
  keyOf: (value: string) => string,
  limits: FreshnessLimits,
  now: Date,
): Answer | undefined => {
  if (group === 'unknown') return undefined;
  const { value, age, check } = showValue<string>(group[field], checkOf(group, field), limits, now);
  if (value === 'unknown' || check === undefined || age === 'unchecked') return undefined;
  return { key: keyOf(value), age, on: check.on };
};

/** The age of a checked fact that is no single word, such as a list or a number of years. */
export const ageBehind = (
  check: Check | undefined,
  limits: FreshnessLimits,
  now: Date,
): Pick<Answer, 'age' | 'on'> | undefined => {
  const age = ageOf(check, limits.conditions, now);
  return check === undefined || age === 'unchecked' ? undefined : { age, on: check.on };
};

/**
 * The age that all answers have in common, so that it is said once below them. Undefined where they differ, where all
 * is fresh, and for a single answer, which says it itself.
 */
export const sharedAge = (rows: readonly AnswerRow[]): Pick<Answer, 'age' | 'on'> | undefined => {
  const answers = rows.flatMap((row) => row.answers);
  const [first] = answers;
  if (first === undefined || first.age === 'fresh' || answers.length < 2) return undefined;
  const month = (date: string): string => date.slice(0, 7);
  const isShared = answers.every(({ age, on }) => age === first.age && month(on) === month(first.on));
  return isShared ? { age: first.age, on: month(first.on) } : undefined;
};
