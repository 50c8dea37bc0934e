/** The words of the interface as units of translation: a key, its plural forms together. */
import type { Strings } from '../../schemas/strings.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Languages have other numbers of plural forms than the source; the part before counts. */
export const unitOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/**
 * The words of every unit, its plural forms below each other.
 *
 * @example unitWords({ a: 'A', b_one: 'ét', b_other: 'flere' }) // Map { 'a' → 'A', 'b' → 'ét\nflere' }
 */
export const unitWords = (strings: Strings): ReadonlyMap<string, string> => {
  const units = new Map<string, string>();
  for (const [key, words] of Object.entries(strings)) {
    const before = units.get(unitOf(key));
    units.set(unitOf(key), before === undefined ? words : `${before}\n${words}`);
  }
  return units;
};

export interface Original {
  words: string;
  fingerprint: string;
}

/** The Danish words that a unit of another language says, pronunciations too; undefined where there are none. */
export const originalsOfStrings = (source: Strings): ((unit: string) => Original | undefined) => {
  const units = unitWords(source);
  return (unit) => {
    // How a sentence sounds is written for the sentence; Danish has no such key.
    const words = units.get(unit) ?? units.get(unit.replace(/\.pronunciation$/, ''));
    return words === undefined ? undefined : { words, fingerprint: fingerprintOf(words) };
  };
};

/** Which part of the work a unit belongs to. */
export const partOfUnit = (unit: string): 'strings' | 'cards' | 'phoneScript' =>
  /^phraseCard(Group)?\./.test(unit) ? 'cards' : unit.startsWith('say.') ? 'phoneScript' : 'strings';

/** Words for readers. Editors and professionals read those of the languages that texts are written in. */
export const isForTranslators = (unit: string): boolean =>
  !/^(editor\.|data\.|(title|description)\.data$|title\.status$)|(^|\.)pro\./.test(unit);

/** What must be said in each language by itself, so that a page in it can be left and says what is not in it. */
export const minimumUnits: readonly string[] = [
  'exit',
  'help.danger',
  'languages.label',
  'fallback.callout',
  'machine.callout',
  'home.heading',
  'title.home',
];
