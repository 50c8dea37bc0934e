/** The statements of a guide as a reader sees them: facts from guide.yml, words from the texts, and what age does. */
import type { Guide } from '../../schemas/guide.ts';
import type { Check } from '../../schemas/shared.ts';
import type { Limits } from '../../schemas/site.ts';
import type { StatementWords, TextFrontMatter } from '../../schemas/text.ts';
import { ageOf } from '../freshness/age.ts';
import type { Picked } from './pick.ts';
import { chooseBlock, type Policy } from './translated.ts';

interface SaidStatement {
  claim: string;
  /** Whom to ask, where somebody still must. */
  ask?: string;
  /** Language tag of the words. */
  lang: string;
}

export interface ShownStatement extends SaidStatement {
  id: string;
  /** The original of what a machine made, where a mistake could harm. */
  original?: SaidStatement;
  confirmed: 'yes' | 'no';
  /** Older than the limit for statements in site.yml: it may have changed. */
  isOld: boolean;
  check: Check;
}

/** What shownStatements needs of one text. */
type Words = Pick<TextFrontMatter, 'origin'> & {
  statements?: Readonly<Record<string, StatementWords>> | undefined;
};

interface Rules {
  policy: Policy;
  limits: Limits;
  /** The build's day. */
  now: Date;
}

/**
 * The statements in the order of guide.yml, each whole in one language: the reader's, else the next of her chain.
 * What a machine made is shown, doubled or left out by the same rule as the text above it.
 *
 * @param texts what stands on top of the texts, by language tag; a language may lack some words
 * @param chain languages to try after `lang`
 */
export const shownStatements = (
  { statements, risk }: Pick<Guide, 'statements' | 'risk'>,
  texts: Readonly<Record<string, Words>>,
  reader: { lang: string; chain: readonly string[] },
  { policy, limits, now }: Rules,
): ShownStatement[] =>
  statements.flatMap(({ id, confirmed, check }) => {
    const byLanguage = Object.fromEntries(
      Object.entries(texts).flatMap(([tag, { origin, statements: words }]) => {
        const said = words?.[id];
        return said === undefined ? [] : [[tag, { ...said, origin }] as const];
      }),
    );
    const block = chooseBlock(byLanguage, ({ origin }) => origin, reader, policy, risk);
    if (block === undefined) return [];
    const { shown, original } = block;
    return [
      {
        id,
        ...saidIn(shown),
        ...(original === undefined ? {} : { original: saidIn(original) }),
        confirmed,
        isOld: ageOf(check, limits, now) === 'old',
        check,
      },
    ];
  });

const saidIn = ({ text: { claim, ask }, lang }: Picked<StatementWords>): SaidStatement => ({
  claim,
  ...(ask === undefined ? {} : { ask }),
  lang,
});
