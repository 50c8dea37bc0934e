/** Whom a service tells about the person who comes: what must be read before its number, and what may stand among the facts. */
import { shownOf } from '../freshness/years.ts';
import { whyHidden, type Answer, type Missing } from './answer.ts';
import type { PublishedService } from './published.ts';

const authorities = ['police', 'immigration', 'municipality'] as const;
type AuthorityField = (typeof authorities)[number];

/** One sentence about some of those who may be told. */
export interface PassedOnSentence {
  /** Key of the sentence; `{{what}}`, where it has one, is the place of the list. */
  key: string;
  /** Keys of those it is about. */
  to: readonly string[];
  /** Of each of them, joined by "or": "not to the police and the municipality" may be read as "not to both". */
  isEither?: true;
}

export interface PassedOn {
  /** Before the number: what is known to be told, and what must be feared. */
  warnings: readonly PassedOnSentence[];
  /** What is told only with consent, or not at all. */
  promises: readonly PassedOnSentence[];
  /** All that is known, for its age. */
  known: readonly Pick<Answer, 'age' | 'on'>[];
  /** What is not known, and is no warning. */
  missing: readonly Missing[];
}

/**
 * @param isAuthority the state or a municipality: what nobody knows of it is feared, and said before its number
 */
export const passedOn = (
  { conditions, only }: Pick<PublishedService, 'conditions' | 'only'>,
  isAuthority: boolean,
): PassedOn => {
  const toldAs = (value: string): AuthorityField[] =>
    authorities.filter((field) => {
      const fact = conditions[field];
      return fact.is === 'shown' && fact.value === value;
    });
  const hidden = authorities.filter((field) => conditions[field].is === 'hidden');
  // Whoever may be trafficked is often without papers: for her it is the first question.
  const isFeared = isAuthority || only === 'trafficked';
  const about = (key: string, fields: readonly AuthorityField[]): PassedOnSentence[] =>
    fields.length === 0 ? [] : [{ key, to: fields.map((field) => `passedOn.to.${field}`) }];
  return {
    warnings: [
      ...about('passedOn.yes', toldAs('yes')),
      ...about('passedOn.if-under-18', toldAs('if-under-18')),
      ...about(isAuthority ? 'passedOn.authority' : 'passedOn.feared', isFeared ? hidden : []),
    ],
    promises: [
      ...about('passedOn.no', toldAs('no')).map((sentence) => ({ ...sentence, isEither: true as const })),
      ...about('passedOn.with-consent', toldAs('with-consent')),
    ],
    known: shownOf(authorities.map((field) => conditions[field])),
    missing: isFeared
      ? []
      : asOneQuestion(hidden.map((field) => ({ key: `ask.${field}`, why: whyHidden([conditions[field]]) }))),
  };
};

/** Three times "whether they tell …" is one question. */
const asOneQuestion = (missing: readonly Missing[]): readonly Missing[] => {
  const [first] = missing;
  const isOne = missing.length === authorities.length && missing.every(({ why }) => isOld(why) === isOld(first?.why));
  return first !== undefined && isOne ? [{ ...first, key: 'ask.reportsTo' }] : missing;
};

const isOld = (why: Missing['why'] | undefined): boolean => why === 'too-old';
