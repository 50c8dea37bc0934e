/** Texts that are harder to read than wanted, for the page about the state of the site. */
import { memoize } from '../../domain/memoize.ts';
import { type ReadingEase, readingEaseOf } from '../../domain/readability/lix.ts';
import { lixLimits } from '../../domain/readability/limits.ts';
import { readingRules } from '../../i18n/languages.ts';
import { parseProse, runningText } from '../../domain/readability/prose.ts';
import type { EntryKind } from '../../schemas/collections.ts';

export interface TextBody {
  kind: EntryKind;
  id: string;
  language: string;
  audience: 'reader' | 'professional';
  /** The text as MDX, without the lines on top. */
  body: string;
}

export interface HardText extends Omit<TextBody, 'body'> {
  ease: ReadingEase;
  /** The highest LIX that is wanted. */
  wanted: number;
  /** The highest LIX that is accepted at all. */
  limit: number;
}

/** A text so few points of LIX below the wanted is hard after the next long word. */
const near = 2;

/** Those above the wanted LIX, the hardest first. Only in languages LIX is set for here. */
export const hardTexts = (texts: readonly TextBody[]): HardText[] => measured(texts).filter((text) => overBy(text) > 0);

/** Those that are just easy enough, the hardest first; the same languages. */
export const nearlyHardTexts = (texts: readonly TextBody[]): HardText[] =>
  measured(texts).filter((text) => overBy(text) <= 0 && overBy(text) >= -near);

const overBy = ({ ease, wanted }: HardText): number => (ease.lix ?? 0) - wanted;

/** Once for both lists: to read all texts takes longer than to make the rest of the page. */
const measured = memoize((texts: readonly TextBody[]): HardText[] =>
  texts
    .filter(({ language }) => readingRules(language).isMeasured)
    .map(({ body, ...text }): HardText => {
      const paragraphs = runningText(parseProse(body)).map((block) => block.text);
      return { ...text, ease: readingEaseOf(paragraphs, readingRules(text.language)), ...lixLimits[text.audience] };
    })
    .sort((a, b) => overBy(b) - overBy(a)),
);
