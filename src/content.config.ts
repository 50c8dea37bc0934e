/** Astro's collections, made from the one table of kinds of content (src/schemas/collections.ts). */
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { contentDir } from './records/content-dir.ts';
import { locales } from './records/settings.ts';
import { contentTable } from './schemas/collections.ts';

/** services/reden-aarhus/facts.yml → reden-aarhus */
const folderId = ({ entry }: { entry: string }): string => entry.split('/')[0] ?? entry;
/** A language as locales.yml writes it; files may be named in small letters (pt-br.yml). */
const tagOf = (name: string): string =>
  locales.find(({ tag }) => tag.toLowerCase() === name.toLowerCase())?.tag ?? name;
/** reden-aarhus/text.da.mdx → reden-aarhus/da */
const textId = ({ entry }: { entry: string }): string =>
  entry.replace(/\/text\.([^/]+)\.mdx$/, (_, name: string) => `/${tagOf(name)}`);
/** da.yml → da */
const fileId = ({ entry }: { entry: string }): string => tagOf(entry.replace(/\.yml$/, ''));

const load = (folder: string, pattern: string, generateId: typeof folderId): Loader =>
  glob({ base: `${contentDir}/${folder}`, pattern, generateId });

/** The texts as data only: records/text-component.ts compiles them. */
const loadTexts = (folder: string): Loader => {
  const loader = load(folder, '*/text.*.mdx', textId);
  return {
    ...loader,
    load: ({ store, ...context }) =>
      loader.load({
        ...context,
        store: { ...store, set: (entry) => store.set({ ...entry, deferredRender: false }) },
      }),
  };
};

type Entries = typeof contentTable.entries;
type Files = typeof contentTable.files;
interface Collection<S> {
  loader: Loader;
  schema: S;
}
type Collections = { [K in keyof Entries as Entries[K]['folder']]: Collection<Entries[K]['schema']> } & {
  [K in keyof Entries as `${K}Texts`]: Collection<Entries[K]['textSchema']>;
} & { [K in keyof Files as Files[K]['folder']]: Collection<Files[K]['schema']> };

const entries = Object.entries(contentTable.entries).flatMap(([kind, { folder, facts, schema, textSchema }]) => [
  [folder, defineCollection({ loader: load(folder, `*/${facts}`, folderId), schema })],
  [`${kind}Texts`, defineCollection({ loader: loadTexts(folder), schema: textSchema })],
]);
const files = Object.values(contentTable.files).map(({ folder, schema }) => [
  folder,
  defineCollection({ loader: load(folder, '*.yml', fileId), schema }),
]);

// Going through a table loses which schema belongs to which name; the type says it again.
export const collections = Object.fromEntries([...entries, ...files]) as unknown as Collections;
