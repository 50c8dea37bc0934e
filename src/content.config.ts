import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { contentDir } from './records/content-dir.ts';
import { guideSchema } from './schemas/guide.ts';
import { noticeSchema } from './schemas/notice.ts';
import { organisationSchema } from './schemas/organisation.ts';
import { pageSchema } from './schemas/page.ts';
import { serviceSchema } from './schemas/service.ts';
import { stringsSchema } from './schemas/strings.ts';
import { guideTextSchema, textFrontMatterSchema } from './schemas/text.ts';

/** services/reden-aarhus/facts.yml → reden-aarhus */
const folderId = ({ entry }: { entry: string }): string => entry.split('/')[0] ?? entry;
/** reden-aarhus/text.da.mdx → reden-aarhus/da */
const textId = ({ entry }: { entry: string }): string => entry.replace(/\/text\.([^/]+)\.mdx$/, '/$1');
/** da.yml → da */
const fileId = ({ entry }: { entry: string }): string => entry.replace(/\.yml$/, '');

const facts = (folder: string, file: string) =>
  glob({ base: `${contentDir}/${folder}`, pattern: `*/${file}`, generateId: folderId });
const texts = (folder: string) =>
  withoutModules(glob({ base: `${contentDir}/${folder}`, pattern: '*/text.*.mdx', generateId: textId }));
/** The texts as data only: build/text-components.ts makes components of all of them together. */
const withoutModules = (loader: Loader): Loader => ({
  ...loader,
  load: ({ store, ...context }) =>
    loader.load({
      ...context,
      store: { ...store, set: (entry) => store.set({ ...entry, deferredRender: false }) },
    }),
});
const files = (folder: string) => glob({ base: `${contentDir}/${folder}`, pattern: '*.yml', generateId: fileId });

export const collections = {
  services: defineCollection({ loader: facts('services', 'facts.yml'), schema: serviceSchema }),
  serviceTexts: defineCollection({ loader: texts('services'), schema: textFrontMatterSchema }),
  guides: defineCollection({ loader: facts('guides', 'guide.yml'), schema: guideSchema }),
  guideTexts: defineCollection({ loader: texts('guides'), schema: guideTextSchema }),
  pages: defineCollection({ loader: facts('pages', 'page.yml'), schema: pageSchema }),
  pageTexts: defineCollection({ loader: texts('pages'), schema: textFrontMatterSchema }),
  notices: defineCollection({ loader: facts('notices', 'notice.yml'), schema: noticeSchema }),
  noticeTexts: defineCollection({ loader: texts('notices'), schema: textFrontMatterSchema }),
  organisations: defineCollection({ loader: files('organisations'), schema: organisationSchema }),
  strings: defineCollection({ loader: files('i18n'), schema: stringsSchema }),
};
