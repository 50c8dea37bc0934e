/** How far the translation into each language is: one table for the command, for /status/ and for the list of languages. */
import type { EntryKind } from '../../schemas/collections.ts';
import type { Locale } from '../../schemas/locale.ts';
import { isForTranslators, partOfUnit } from './string-units.ts';
import { type Made, translationState, type TranslationState, translationStates } from './state.ts';

/** A text and what its files say of themselves. */
export interface TextUnit {
  kind: EntryKind;
  id: string;
  audience: 'reader' | 'professional';
  /** Fingerprint of the Danish text as it is. */
  original: string | undefined;
  /** By language tag. */
  made: Readonly<Record<string, Made>>;
}

/** A string of the interface, its plural forms together. */
export interface StringUnit {
  unit: string;
  original: string | undefined;
  made: Readonly<Record<string, Made>>;
}

export interface TranslationUnits {
  texts: readonly TextUnit[];
  strings: readonly StringUnit[];
}

export const progressParts = ['strings', 'cards', 'phoneScript', 'services', 'guides', 'pages', 'notices'] as const;
export type ProgressPart = (typeof progressParts)[number];

export type Counts = Record<TranslationState | 'total', number>;

export interface Progress {
  lang: string;
  parts: Record<ProgressPart, Counts>;
  all: Counts;
  /** Something that readers see is missing or outdated: the list of languages says "partly". */
  isPartial: boolean;
}

const partOfKind = {
  service: 'services',
  guide: 'guides',
  page: 'pages',
  notice: 'notices',
} as const satisfies Record<EntryKind, ProgressPart>;

/** Of one language. What is for professionals counts only in languages that texts are written in. */
export const progressOf = (units: TranslationUnits, { tag, role }: Pick<Locale, 'tag' | 'role'>): Progress => {
  const isOriginal = role === 'original';
  const counted = [
    ...units.strings
      .filter(({ unit }) => isOriginal || isForTranslators(unit))
      .map(({ unit, made, original }) => ({ part: partOfUnit(unit), made, original })),
    ...units.texts
      .filter(({ audience }) => isOriginal || audience === 'reader')
      .map(({ kind, made, original }) => ({ part: partOfKind[kind], made, original })),
  ];
  const states = counted.map(({ part, made, original }) => ({ part, state: translationState(made[tag], original) }));
  const parts = Object.fromEntries(
    progressParts.map((part) => [part, countsOf(states.filter((each) => each.part === part))]),
  ) as Progress['parts'];
  const all = countsOf(states);
  return { lang: tag, parts, all, isPartial: all.missing + all.outdated > 0 };
};

const countsOf = (states: readonly { state: TranslationState }[]): Counts => ({
  total: states.length,
  ...(Object.fromEntries(
    translationStates.map((state) => [state, states.filter((each) => each.state === state).length]),
  ) as Record<TranslationState, number>),
});
