/**
 * How far the translation into each language is, for pages: the list of languages ("partly"), `hreflang`, notes above a
 * text, and /status/. All of it is derived from fingerprints (domain/translation); nothing is set by hand.
 */
import { getCollection } from 'astro:content';
import { memoize } from '../domain/memoize.ts';
import { fingerprintOf } from '../domain/translation/fingerprint.ts';
import { type Progress, progressOf, type StringUnit, type TextUnit } from '../domain/translation/progress.ts';
import { sourceText } from '../domain/translation/source-text.ts';
import { type Made, translationState, type TranslationState } from '../domain/translation/state.ts';
import { originalsOfStrings, unitOf } from '../domain/translation/string-units.ts';
import { textKindOf } from '../editing/reader/text-kind.ts';
import { isoDay } from '../i18n/dates.ts';
import type { EntryKind } from '../schemas/collections.ts';
import { contextOf } from './context.ts';
import { allGuides, allNotices, allPages, allStrings, type TextEntry } from './records.ts';
import { serviceFacts } from './service-facts.ts';
import { listedServices } from './services.ts';
import { buildDay, locales, site } from './settings.ts';

interface WithTexts {
  id: string;
  facts: unknown;
  texts: Readonly<Record<string, TextEntry>>;
}

/** Fingerprint of the Danish of a text; undefined where there is no Danish. */
export const originalOf = (texts: WithTexts['texts']): string | undefined => {
  const source = texts[site.sourceLanguage];
  return source && fingerprintOf(sourceText(source.data, source.body ?? ''));
};

const textUnits = (kind: EntryKind, records: readonly WithTexts[]): TextUnit[] =>
  records.flatMap(({ id, facts, texts }): TextUnit[] => {
    const found = textKindOf(kind, facts, isoDay(buildDay));
    if (found === undefined) return [];
    const made = Object.fromEntries(Object.entries(texts).map(([lang, { data }]) => [lang, data]));
    return [{ kind, id, audience: found.audience, original: originalOf(texts), made }];
  });

const allTextUnits = memoize(async (): Promise<TextUnit[]> => [
  ...textUnits(
    'service',
    listedServices.map(({ id, texts }) => ({ id, facts: serviceFacts.get(id), texts })),
  ),
  ...textUnits('guide', await allGuides()),
  ...textUnits('page', await allPages()),
  ...textUnits('notice', await allNotices()),
]);

const allStringUnits = memoize(async (): Promise<StringUnit[]> => {
  const strings = await allStrings();
  const source = strings[site.sourceLanguage] ?? {};
  const original = originalsOfStrings(source);
  const marks = new Map(
    (await getCollection('i18n-sources')).map(({ id, data }) => [id.toLowerCase(), marksIn(data.made ?? [])] as const),
  );
  const madeIn = new Map(
    locales.map(({ tag, role }) => {
      const own = marks.get(tag.toLowerCase());
      const without: Made = { origin: role === 'original' ? 'original' : 'machine' };
      const units = Object.keys(strings[tag] ?? {}).map(unitOf);
      return [tag, new Map(units.map((unit) => [unit, own?.get(unit) ?? without]))] as const;
    }),
  );
  return [...new Set(Object.keys(source).map(unitOf))].map((unit) => ({
    unit,
    original: original(unit)?.fingerprint,
    made: Object.fromEntries(
      [...madeIn].flatMap(([tag, units]) => {
        const made = units.get(unit);
        return made === undefined ? [] : [[tag, made] as const];
      }),
    ),
  }));
});

interface MarkGroup {
  origin: Made['origin'];
  reviewedBy?: string | undefined;
  keys: Readonly<Record<string, string>>;
}

const marksIn = (groups: readonly MarkGroup[]): ReadonlyMap<string, Made> =>
  new Map(
    groups.flatMap(({ keys, origin, reviewedBy }) =>
      Object.entries(keys).map(([unit, source]): [string, Made] => [unit, { origin, reviewedBy, source }]),
    ),
  );

/** By kind and id. */
const textUnitsByName = memoize(
  async (): Promise<ReadonlyMap<string, TextUnit>> =>
    new Map((await allTextUnits()).map((unit) => [`${unit.kind} ${unit.id}`, unit])),
);

/** How far one language is: counts by part and state, and each text by itself. */
export interface LanguageState extends Progress {
  /**
   * How one text stands in the language. `missing`: another language is shown, with a note, and `hreflang` may not claim
   * the page (requirement M6). `outdated` and `machine` each want a note above the text. Texts of closed places and
   * messages that are over are `missing`.
   */
  stateOfText: (kind: EntryKind, id: string) => TranslationState;
}

/**
 * What a page needs to know of the translation into a language. `isPartial` = something that readers see is missing or
 * outdated: the list of languages says "partly".
 *
 * @param lang a tag of locales.yml
 */
export const translationStateOf = memoize(async (lang: string): Promise<LanguageState> => {
  const locale = locales.find(({ tag }) => tag === lang);
  if (locale === undefined) throw new Error(`The language "${lang}" is not in locales.yml.`);
  const byName = await textUnitsByName();
  return {
    ...progressOf({ texts: await allTextUnits(), strings: await allStringUnits() }, locale),
    stateOfText: (kind, id) => {
      const unit = byName.get(`${kind} ${id}`);
      return translationState(unit?.made[lang], unit?.original);
    },
  };
});

/** Whether the Danish of a text has changed since the one in a language was made from it. */
export const isOutdated = (texts: WithTexts['texts'], lang: string): boolean =>
  translationState(texts[lang]?.data, originalOf(texts)) === 'outdated';

/** A text that a page is made of. */
export interface PageText {
  kind: EntryKind;
  id: string;
}

/**
 * Whether a page may be told as one in a language (`hreflang`): its text is translated, or, where it has none of its own,
 * the words of the site are (requirement M6).
 */
export const isTranslated = async (lang: string, text?: PageText): Promise<boolean> =>
  text === undefined
    ? contextOf(lang).translate('home.heading').lang === lang
    : (await translationStateOf(lang)).stateOfText(text.kind, text.id) !== 'missing';
