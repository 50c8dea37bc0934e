/** What changed in the Danish since a translation was made, as words. */
import { changedLines, markedWords } from '../../domain/translation/word-diff.ts';
import type { RawContent, TextFile } from '../reader/raw-content.ts';
import { textAt } from '../reader/raw-data.ts';
import { keptStrings, keptTexts, originalOfText, originalStrings, sourceTextOf } from './originals.ts';
import { markedStrings } from './units.ts';

/** A sentence of the Danish that changed; `before` or `after` is missing where it is new or gone. */
export interface DanishChange {
  /** Key of the string; none for a text. */
  unit?: string;
  before?: string;
  after?: string;
}

/** unknown = the version it was made from is not there any more. */
export type DanishChanges = readonly DanishChange[] | 'unknown';

export const changesOfText = (content: RawContent, text: TextFile): DanishChanges => {
  const entry = content.entries.find((each) => each.texts.includes(text));
  const source = entry && sourceTextOf(content, entry);
  const made = textAt(text.top.data, ['source']);
  if (!source || made === undefined) return 'unknown';
  const present = originalOfText(source);
  if (present.fingerprint === made) return [];
  const before = keptTexts(entry).get(made);
  return before === undefined ? 'unknown' : changedLines(before.split('\n'), present.words.split('\n'));
};

/** By string; one whose Danish is gone, or that has no mark, is left out: the check tells of it. */
export const changesOfStrings = (content: RawContent, language: string): readonly DanishChange[] => {
  const original = originalStrings(content);
  const kept = keptStrings(content);
  return [...markedStrings(content, language)].flatMap(([unit, { source = '' }]): DanishChange[] => {
    const present = original(unit);
    if (present === undefined || present.fingerprint === source) return [];
    const before = kept.get(source);
    return [{ unit, ...(before === undefined ? {} : { before }), after: present.words }];
  });
};

/** @example changeInWords({ before: 'Ring til os', after: 'Ring til dem' }) // 'Ring til [-os-] {+dem+}' */
export const changeInWords = ({ unit, before, after }: DanishChange): string => {
  const words =
    before === undefined ? `{+${after ?? ''}+}` : after === undefined ? `[-${before}-]` : markedWords(before, after);
  return unit === undefined ? words : `${unit}: ${words}`;
};
