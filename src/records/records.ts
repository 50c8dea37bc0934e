/** The content as plain records for the domain: the only door between Astro's collections and the rest of the code. */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { EntryKind } from '../schemas/collections.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Service } from '../schemas/service.ts';
import type { Strings } from '../schemas/strings.ts';

type TextCollection = `${EntryKind}Texts`;
export type TextEntry = CollectionEntry<TextCollection>;

export interface ContentRecord<T, Text = TextEntry> {
  id: string;
  facts: T;
  /** By language tag. */
  texts: Readonly<Record<string, Text>>;
}

/** The words of a text, as a component. */
export const renderText = (entry: TextEntry): ReturnType<typeof render> => render(entry);

export type ServiceRecord = ContentRecord<Service>;
export type GuideRecord = ContentRecord<Guide, CollectionEntry<'guideTexts'>>;

const textsById = async <C extends TextCollection>(
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

/** Reads a promise once and hands out the same result to every page of the build. */
const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let result: Promise<T> | undefined;
  return () => (result ??= read());
};

/** All services, closed ones included. */
export const allServices = once(async () => records(await getCollection('services'), 'serviceTexts'));

/** The same by id, and their facts by id: every card of a build asks. */
export const servicesById = once(async () => new Map((await allServices()).map((record) => [record.id, record])));
export const serviceFacts = once(async () => new Map((await allServices()).map(({ id, facts }) => [id, facts])));

/** Services that are listed: everything but the closed ones, which stay in the data with their reason. */
export const listedServices = once(async () =>
  (await allServices()).filter((service) => service.facts.status.is !== 'closed'),
);

export const allGuides = once(async () =>
  (await records(await getCollection('guides'), 'guideTexts')).sort((a, b) => a.facts.order - b.facts.order),
);

export const guidesFor = async (audience: Guide['audience']): Promise<GuideRecord[]> =>
  (await allGuides()).filter(({ facts }) => facts.audience === audience);

export const guideById = async (id: string): Promise<GuideRecord> => {
  const guide = (await allGuides()).find((record) => record.id === id);
  if (guide === undefined) throw new Error(`There is no guide "${id}".`);
  return guide;
};

export const allPages = once(async () => records(await getCollection('pages'), 'pageTexts'));
export const allNotices = once(async () => records(await getCollection('notices'), 'noticeTexts'));

export const allOrganisations = once(
  async (): Promise<ReadonlyMap<string, Organisation>> =>
    new Map((await getCollection('organisations')).map(({ id, data }) => [id, data])),
);

export const allStrings = once(async (): Promise<Readonly<Record<string, Strings>>> =>
  Object.fromEntries((await getCollection('i18n')).map(({ id, data }) => [id, data])),
);
