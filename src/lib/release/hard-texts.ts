/** Texts that are harder to read than wanted, for the page about the state of the site. */
import { readingEaseOf } from '../lint/lix.ts';
import type { ReadingEase } from '../lint/lix.ts';
import { parseProse, runningText } from '../lint/prose.ts';
import { lixLimits } from '../lint/rules/readability.ts';

export interface TextBody {
  kind: 'service' | 'guide' | 'page' | 'notice';
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
}

/** Those above the wanted LIX, the hardest first. Danish and English only: LIX was set for no other language here. */
export function hardTexts(texts: readonly TextBody[]): HardText[] {
  return texts
    .filter(({ language }) => /^(da|en)\b/.test(language))
    .map(({ body, ...text }): HardText => {
      const paragraphs = runningText(parseProse(body)).map((block) => block.text);
      return { ...text, ease: readingEaseOf(paragraphs, text.language), wanted: lixLimits[text.audience].wanted };
    })
    .filter(({ ease, wanted }) => (ease.lix ?? 0) > wanted)
    .sort((a, b) => (b.ease.lix ?? 0) - b.wanted - ((a.ease.lix ?? 0) - a.wanted));
}
