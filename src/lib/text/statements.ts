/** The statements of a guide as a reader sees them: facts from guide.yml, words from the texts, and what age does. */
import type { Guide } from '../../schemas/guide.ts';
import type { Check } from '../../schemas/shared.ts';
import type { Limits } from '../../schemas/site.ts';
import type { StatementWords } from '../../schemas/text.ts';
import { ageOf } from '../freshness/age.ts';
import { pickText } from './pick.ts';

export interface ShownStatement {
  id: string;
  claim: string;
  /** Whom to ask, where somebody still must. */
  ask?: string;
  /** Language tag of the words. */
  lang: string;
  confirmed: 'yes' | 'no';
  /** Older than the limit for statements in site.yml: it may have changed. */
  isOld: boolean;
  check: Check;
}

/** The words of the statements in one text. */
type Words = Readonly<Record<string, StatementWords>>;

/**
 * The statements in the order of guide.yml, each whole in one language: the reader's, else the next of her chain.
 *
 * @param texts words by language tag; a language may lack some
 * @param chain languages to try after `lang`
 */
export const shownStatements = (
  { statements }: Pick<Guide, 'statements'>,
  texts: Readonly<Record<string, Words>>,
  { lang, chain }: { lang: string; chain: readonly string[] },
  limits: Limits,
  now: Date,
): ShownStatement[] =>
  statements.flatMap(({ id, confirmed, check }) => {
    const byLanguage = Object.fromEntries(Object.entries(texts).map(([tag, words]) => [tag, words[id]]));
    const picked = pickText(byLanguage, lang, chain);
    if (picked === undefined) return [];
    const { claim, ask } = picked.text;
    const isOld = ageOf(check, limits, now) === 'old';
    return [{ id, claim, ...(ask === undefined ? {} : { ask }), lang: picked.lang, confirmed, isOld, check }];
  });
