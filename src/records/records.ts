/**
 * The content as plain records: the only door between Astro's collections and the rest of the code. Services stand apart
 * (service-facts.ts, services.ts), since their facts pass the gate before anybody sees them.
 */
import { getCollection, type CollectionEntry } from 'astro:content';
import { memoize } from '../domain/memoize.ts';
import type { EntryKind } from '../schemas/collections.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Strings } from '../schemas/strings.ts';
import type { Synonyms } from '../schemas/synonyms.ts';

type TextCollection = `${EntryKind}Texts`;
export type TextEntry = CollectionEntry<TextCollection>;

export type ServiceTextEntry = CollectionEntry<'serviceTexts'>;

export interface ContentRecord<T, Text = TextEntry> {
  id: string;
  facts: T;
  /** By language tag. */
  texts: Readonly<Record<string, Text>>;
}

export type GuideRecord = ContentRecord<Guide, CollectionEntry<'guideTexts'>>;

/** Texts of a collection by the id of what they are about. */
export const textsById = async <C extends TextCollection>(
  collection: C,
): Promise<Map<string, Record<string, CollectionEntry<C>>>> => {
  const byId = new Map<string, Record<string, CollectionEntry<C>>>();
  for (const entry of await getCollection(collection)) {
    const [id = '', lang = ''] = entry.id.split('/');
    byId.set(id, { ...byId.get(id), [lang]: entry });
  }
  return byId;
};

const records = async <T, C extends TextCollection>(
  entries: readonly { id: string; data: T }[],
  collection: C,
): Promise<ContentRecord<T, CollectionEntry<C>>[]> => {
  const texts = await textsById(collection);
  return entries
    .map(({ id, data }) => ({ id, facts: data, texts: texts.get(id) ?? {} }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

export const allGuides = memoize(async () =>
  (await records(await getCollection('guides'), 'guideTexts')).sort((a, b) => a.facts.order - b.facts.order),
);

export const guidesFor = async (audience: Guide['audience']): Promise<GuideRecord[]> =>
  (await allGuides()).filter(({ facts }) => facts.audience === audience);

export const guideById = async (id: string): Promise<GuideRecord> => {
  const guide = (await allGuides()).find((record) => record.id === id);
  if (guide === undefined) throw new Error(`There is no guide "${id}".`);
  return guide;
};

export const allPages = memoize(async () => records(await getCollection('pages'), 'pageTexts'));
export const allNotices = memoize(async () => records(await getCollection('notices'), 'noticeTexts'));

export const allOrganisations = memoize(
  async (): Promise<ReadonlyMap<string, Organisation>> =>
    new Map((await getCollection('organisations')).map(({ id, data }) => [id, data])),
);

export const allStrings = memoize(async (): Promise<Readonly<Record<string, Strings>>> =>
  Object.fromEntries((await getCollection('i18n')).map(({ id, data }) => [id, data])),
);

/** Words people use in the search, by language tag. */
export const allSynonyms = memoize(async (): Promise<Readonly<Record<string, Synonyms>>> =>
  Object.fromEntries((await getCollection('synonyms')).map(({ id, data }) => [id, data])),
);
