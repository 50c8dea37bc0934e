/** Everything that is translated, with what each translation says of itself. */
import type { TextFrontMatter } from '../../schemas/text.ts';
import type { TextUnit, TranslationUnits } from '../../domain/translation/progress.ts';
import type { Made } from '../../domain/translation/state.ts';
import { unitOf } from '../../domain/translation/string-units.ts';
import { textKindOf } from '../reader/text-kind.ts';
import { marksOf, originalsOf, type RawContent, sourceLanguageOf, stringsOf } from '../reader/raw-content.ts';
import { groupAt, listAt, textAt } from '../reader/raw-data.ts';
import { originalOfText, originalStrings, sourceTextOf, stringWords } from './originals.ts';

const origins = ['original', 'human', 'machine', 'machine-reviewed'] as const;
const originAt = (data: unknown): TextFrontMatter['origin'] =>
  origins.find((origin) => origin === textAt(data, ['origin'])) ?? 'machine';

const madeFrom = (data: unknown): Made => ({
  origin: originAt(data),
  source: textAt(data, ['source']),
  reviewedBy: textAt(data, ['reviewedBy']),
  reviewedOn: textAt(data, ['reviewedOn']),
});

/** @param today YYYY-MM-DD; texts of closed places and messages that are over are left out */
export const translationUnits = (content: RawContent, today: string): TranslationUnits => ({
  texts: content.entries.flatMap((entry): TextUnit[] => {
    const found = textKindOf(entry.kind, entry.facts?.data, today);
    if (found === undefined) return [];
    const source = sourceTextOf(content, entry);
    return [
      {
        kind: entry.kind,
        id: entry.id,
        audience: found.audience,
        original: source && originalOfText(source).fingerprint,
        made: Object.fromEntries(entry.texts.map(({ language, top }) => [language, madeFrom(top.data)])),
      },
    ];
  }),
  strings: stringUnits(content),
});

const stringUnits = (content: RawContent): TranslationUnits['strings'] => {
  const original = originalStrings(content);
  const source = sourceLanguageOf(content);
  const written = [source, ...originalsOf(content)];
  const made = new Map(
    stringsOf(content).map(({ language, file }) => {
      const marks = markedStrings(content, language);
      const units = Object.keys(stringWords(file.data)).map(unitOf);
      // What has no mark may come from anybody; a language that texts are written in needs none.
      const without: Made = { origin: written.includes(language) ? 'original' : 'machine' };
      return [language, new Map(units.map((unit) => [unit, marks.get(unit) ?? without]))];
    }),
  );
  return [...(made.get(source)?.keys() ?? [])].map((unit) => ({
    unit,
    original: original(unit)?.fingerprint,
    made: Object.fromEntries(
      [...made].flatMap(([language, units]) => {
        const own = units.get(unit);
        return own === undefined ? [] : [[language, own] as const];
      }),
    ),
  }));
};

/** What a language says of each of its strings, by unit. */
export const markedStrings = (content: RawContent, language: string): ReadonlyMap<string, Made> => {
  const marks = marksOf(content).find((file) => file.language === language)?.file.data;
  return new Map(
    listAt(marks, ['made']).flatMap((group) =>
      Object.keys(groupAt(group, ['keys'])).map((unit): [string, Made] => [
        unit,
        { ...madeFrom(group), source: textAt(group, ['keys', unit]) },
      ]),
    ),
  );
};
