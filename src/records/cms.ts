/** What the CMS is told of this content, in the languages that editors write in. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type CmsSetup, cmsSetup, repositoryOf } from '../editing/cms/config.ts';
import { presentFingerprints } from '../editing/cms/present.ts';
import { formWords } from '../editing/cms/words.ts';
import { readFolder } from '../editing/reader/content-files.ts';
import { editorLanguages } from '../i18n/languages.ts';
import { createTranslator } from '../i18n/translator.ts';
import { type Strings, stringsSchema } from '../schemas/strings.ts';
import { contentDir } from './content-dir.ts';
import { locales, site, vocabulary } from './settings.ts';

const stringsIn = (tag: string): Strings => {
  const file = `${contentDir}/i18n/${tag}.yml`;
  return existsSync(file) ? stringsSchema.parse(parse(readFileSync(file, 'utf8'))) : {};
};

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** Reads the content folder. */
export const cmsOfContent = (): CmsSetup => {
  const strings = Object.fromEntries(editorLanguages.map((tag) => [tag, stringsIn(tag)]));
  const lists = {
    needs: idsOf(vocabulary.needs),
    kinds: idsOf(vocabulary.kinds),
    areas: idsOf(vocabulary.areas),
    lines: vocabulary.lines,
    subjects: idsOf(vocabulary.subjects),
  };
  const words = locales
    .filter(({ tag }) => editorLanguages.some((each) => each === tag))
    .map((locale) => [locale.tag, formWords(createTranslator(locale, strings), lists)] as const);
  const files =
    readFolder(contentDir, { only: /^(site|locales)\.yml$|\.mdx$|\/originals\/|^\w+\/[^/]+\/\w+\.yml$/ }) ?? [];
  return cmsSetup({
    folder: 'content',
    languages: locales.map(({ tag }) => tag),
    repository: repositoryOf(site.repository),
    words: Object.fromEntries(words),
    translations: {
      originals: locales.filter(({ role }) => role === 'original').map(({ tag }) => tag),
      present: presentFingerprints(files, site.sourceLanguage),
    },
  });
};
