/** What the commands about translations share: the content folder, the files named, and writing. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FileChange } from '../editing/translation/changes.ts';
import { readFolder } from '../editing/reader/content-files.ts';
import {
  languagesOf,
  originalsOf,
  type RawContent,
  sourceLanguageOf,
  type TextFile,
} from '../editing/reader/raw-content.ts';
import { contentFromFiles } from '../editing/reader/read-content.ts';
import { nearestWord } from '../domain/text/nearest-word.ts';
import { printedPath } from './surroundings.ts';

/** The folder as it is, mistakes or not; a sentence where there is none. */
export const readTranslations = (folder: string): RawContent | string => {
  const files = readFolder(folder);
  if (files === undefined || files.every(({ path }) => path !== 'locales.yml'))
    return `There is no content in "${folder}": a folder with locales.yml in it.`;
  return contentFromFiles(files, printedPath(folder)).content;
};

/** A language that is translated into, as locales.yml writes it; a sentence where there is none such. */
export const translatedLanguage = (content: RawContent, tag: string): { tag: string } | string => {
  const languages = languagesOf(content);
  const known = languages.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (known !== undefined)
    return [sourceLanguageOf(content), ...originalsOf(content)].includes(known)
      ? `"${known}" is a language that texts are written in, not translated into.`
      : { tag: known };
  const near = nearestWord(tag, languages);
  return `There is no language "${tag}" in locales.yml.${near === '' ? ` There are: ${languages.join(', ')}.` : ` Did you mean "${near}"?`}`;
};

/** The text or the strings that a path names; a sentence where it names neither. */
export const translationAt = (content: RawContent, path: string): TextFile | { strings: string } | string => {
  const isNamed = (file: string): boolean =>
    resolve(file) === resolve(path) || resolve(content.root, path) === resolve(file);
  const text = content.entries.flatMap(({ texts }) => texts).find((each) => isNamed(each.path));
  if (text) return text;
  const strings = content.files.strings?.find(({ file }) => isNamed(file.path));
  if (strings) return { strings: strings.name };
  return `"${path}" is no translation in ${content.root}: name a text such as ${content.root}/guides/way-out/text.th.mdx, or strings such as ${content.root}/i18n/th.yml.`;
};

/** Writes what changed; gives the paths. */
export const writeChanges = (changes: readonly FileChange[]): string[] => {
  for (const { path, text } of changes) {
    const file = join(path);
    if (text === undefined) rmSync(file, { force: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return changes.map(({ path }) => path);
};
