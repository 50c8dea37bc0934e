/** Words of danger: what the build writes of them, and when they are heard. */
import { foldPhrases, type Folding } from './fold.ts';
import { bestOf, queryOf, type Lookup, type Query } from './said.ts';
import type { DangerWords, Phrases } from './search-file.ts';

/** The words of danger of one language, as its editors wrote them. */
export interface DangerList {
  folding: Folding;
  bySubject: Readonly<Record<string, readonly string[]>>;
}

/** The words of several languages, as the browser reads them: each once. */
export const dangerWordsOf = (lists: readonly DangerList[]): DangerWords => {
  const all: Record<Folding, Record<string, string[]>> = { plain: {}, cyrillic: {} };
  for (const { folding, bySubject } of lists) {
    for (const [subject, list] of Object.entries(bySubject))
      (all[folding][subject] ??= []).push(...foldPhrases(list, folding).split('|'));
  }
  const joined = (by: Record<string, string[]>): Record<string, Phrases> =>
    Object.fromEntries(Object.entries(by).map(([subject, list]) => [subject, [...new Set(list)].join('|')]));
  return { plain: joined(all.plain), cyrillic: joined(all.cyrillic) };
};

interface Asked {
  typed: string;
  /** As the language of the page reads it. */
  query: Query;
  own: Lookup;
}

/**
 * The subject of the danger that is spoken of. It is heard in every language, whatever page is open; danger to life comes before everything else. So many words of so
 * many languages are near to harmless ones that less is guessed than elsewhere.
 */
export const dangerIn = ({ typed, query: asTheyStand, own }: Asked, dangers: DangerWords): string | undefined => {
  const found = (['plain', 'cyrillic'] as const).flatMap((folding) => {
    const words =
      folding === own.words.folding ? asTheyStand : queryOf(typed, folding, { cut: own.cut, known: undefined });
    const query = {
      ...words,
      known: knownOf(words, asTheyStand),
      least: { begun: 5, begunAfter: 5, ended: 5, mistyped: 6 },
    };
    return Object.entries(dangers[folding]).flatMap(([subject, phrases]) => {
      const said = bestOf(query, phrases);
      return said === undefined ? [] : [{ subject, strength: said.strength + (more[subject] ?? 0) }];
    });
  });
  const [first] = found.sort((a, b) => b.strength - a.strength);
  return first?.subject;
};

/** Life first; and who is hit by a client needs another line than who is hit at home, though the deed has the same words. */
const more: Readonly<Record<string, number>> = { now: 1000, crime: 5 };

/** Words that the site knows, in another folding: those that stand in the same places. */
const knownOf = ({ words }: Query, { words: own, known }: Query): Lookup['known'] =>
  words.length === own.length ? new Set(words.filter((_, index) => known?.has(own[index] ?? ''))) : known;
