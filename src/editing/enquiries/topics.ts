/** The five questions that come first: what harms most when it is wrong, in the order of a conversation. */
import type { OpenFact } from './open-facts.ts';

export const topics = ['exists', 'number', 'hours', 'identity', 'told'] as const;
export type Topic = (typeof topics)[number];

/** One thing to ask in a conversation; its answer may fill several fields. */
export interface Question {
  topic: Topic;
  facts: OpenFact[];
}

const byField: Readonly<Record<string, Topic>> = {
  'exists status': 'exists',
  'number phone': 'number',
  'number contacts': 'number',
  'answers hours': 'hours',
  'hours open': 'hours',
  'conditions name': 'identity',
  'conditions papers': 'identity',
  'conditions police': 'told',
  'conditions immigration': 'told',
  'conditions municipality': 'told',
};

/** Which of the first questions a fact belongs to; undefined where it can wait. */
export const topicOf = ({ subject, field }: Pick<OpenFact, 'subject' | 'field'>): Topic | undefined =>
  byField[`${subject} ${field}`];

/** The first questions of which something is open, in their order. */
export const firstQuestions = (open: readonly OpenFact[]): Question[] =>
  topics.flatMap((topic) => {
    const facts = open.filter((fact) => topicOf(fact) === topic);
    return facts.length === 0 ? [] : [{ topic, facts }];
  });

/** The facts of questions, in their order. */
export const factsIn = <F>(questions: readonly { facts: readonly F[] }[]): F[] =>
  questions.flatMap(({ facts }) => facts);

/** All that is open of a place, the first questions first, whatever file their answers belong to. */
export const inOrder = ({ first, later }: { first: readonly Question[]; later: readonly OpenFact[] }): OpenFact[] => [
  ...factsIn(first),
  ...later,
];

/** What can wait until the first five are answered. */
export const laterFacts = (open: readonly OpenFact[]): OpenFact[] => open.filter((fact) => topicOf(fact) === undefined);
