import { describe, expect, it } from 'vitest';
import { scriptRuns } from '../../../../src/domain/text/script-runs.ts';

/** The pieces, those in the script in brackets. */
const marked = (text: string, script: string): string =>
  scriptRuns(text, script)
    .map((run) => (run.isInScript ? `[${run.text}]` : run.text))
    .join('');

describe('a text in pieces by script', () => {
  it.each([
    ['words inside another sentence', 'Thai', 'Is "ห้อง" or "บ้าน" warm?', 'Is "[ห้อง]" or "[บ้าน]" warm?'],
    ['words with spaces between as one', 'Arabic', 'Is مساعدة الآن right?', 'Is [مساعدة الآن] right?'],
    ['a word with its vowel marks', 'Arabic', 'كَتَبَ or not', '[كَتَبَ] or not'],
    ['a word at the end', 'Cyrillic', 'Say дім', 'Say [дім]'],
    ['a text without any', 'Thai', 'Is it warm?', 'Is it warm?'],
    ['letters of a third script', 'Thai', 'дім', 'дім'],
  ])('holds %s', (_, script, text, expected) => expect(marked(text, script)).toBe(expected));

  it('has no empty pieces', () => expect(scriptRuns('ห้อง', 'Thai')).toEqual([{ text: 'ห้อง', isInScript: true }]));

  it('of an empty text is nothing', () => expect(scriptRuns('', 'Thai')).toEqual([]));
});
