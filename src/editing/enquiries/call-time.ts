/** How long a call takes, so that nobody is promised five minutes and asked for an hour. */

import { factsIn } from './topics.ts';

/** An estimate: a question, its answer, and writing it down. Nobody has measured it. */
const answersAMinute = 2;
/** Said in fives: an estimate is not exact. */
const step = 5;

interface Place {
  first: readonly { facts: readonly unknown[] }[];
}

export interface CallTime {
  /** Places about which something important is asked. */
  count: number;
  /** Important facts, each with an answer of its own. */
  answers: number;
  /** About how long they take: a multiple of five, at least five. */
  minutes: number;
}

/** How long the important questions of a call take. */
export const callTime = (places: readonly Place[]): CallTime => {
  const asked = places.filter(({ first }) => first.length > 0);
  const answers = asked.flatMap(({ first }) => factsIn(first)).length;
  return {
    count: asked.length,
    answers,
    minutes: Math.max(step, Math.ceil(answers / answersAMinute / step) * step),
  };
};
