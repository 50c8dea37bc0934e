/** What is said of a paragraph, a heading or an item of a list, and in which language. */
import { cutText } from './cut-text.ts';
import { spellDigits } from './digits.ts';

/** A run of text with one language. */
export interface Run {
  text: string;
  lang: string;
  /** Names and numbers, which are never translated. */
  isFixed: boolean;
}

export interface Passage {
  /** Language of the paragraph itself; runs inside it may have others. */
  lang: string;
  runs: readonly Run[];
}

/** A sentence or a part of one. */
export interface Utterance {
  text: string;
  lang: string;
}

/**
 * Sentence by sentence. A name in another language is said by a voice of that language; without one the voice of the
 * sentence says it, since a name said wrong is still a name, and a sentence with a hole is none. A whole paragraph in a
 * language without a voice is passed over: read by the rules of another language nobody would understand it, and
 * whoever repeats it would learn it wrong.
 *
 * @param hasVoice whether the phone has a voice for a language
 */
export const utterancesOf = ({ lang, runs }: Passage, hasVoice: (lang: string) => boolean): Utterance[] => {
  if (!hasVoice(lang)) return [];
  const joined: Utterance[] = [];
  for (const run of runs) {
    const text = run.isFixed ? spellDigits(run.text) : run.text;
    const spoken = hasVoice(run.lang) ? run.lang : lang;
    const last = joined[joined.length - 1];
    if (last?.lang === spoken) last.text += text;
    else joined.push({ text, lang: spoken });
  }
  return joined.flatMap((each) => cutText(each.text).map((text) => ({ text, lang: each.lang })));
};
