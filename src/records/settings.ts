/** The single files at the top of the content folder, parsed once. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { dayIn } from '../i18n/dates.ts';
import { phraseCardsSchema } from '../schemas/phrase-cards.ts';
import { phoneScriptSchema } from '../schemas/phone-script.ts';
import { localesSchema } from '../schemas/locale.ts';
import { siteSchema } from '../schemas/site.ts';
import { stringsSchema } from '../schemas/strings.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';
import { contentDir } from './content-dir.ts';

/** `check:content` has already said in plain words what is wrong; here a broken file only stops the build. */
const read = <T extends z.ZodType>(file: string, schema: T): z.infer<T> =>
  schema.parse(parse(readFileSync(`${contentDir}/${file}`, 'utf8')));

export const site = read('site.yml', siteSchema);
export const locales = read('locales.yml', localesSchema);
/** What a language calls itself; its tag where it is none of the site's. */
export const languageName = (tag: string): string => locales.find((one) => one.tag === tag)?.name ?? tag;
/** A number for danger of site.yml as it is dialled; throws for an id that is not there. */
export const emergencyNumber = (id: string): string => {
  const found = site.emergency.find((one) => one.id === id);
  if (found === undefined) throw new Error(`site.yml has no emergency number "${id}".`);
  return found.number;
};
export const vocabulary = read('vocabulary.yml', vocabularySchema);
export const phraseCards = read('phrase-cards.yml', phraseCardsSchema);
export const phoneScript = read('phone-script.yml', phoneScriptSchema);

/** What editors read before they sign in to the CMS, by language: strings `editor.cmsBefore.…`. */
export const cmsBefore = (): Record<string, { heading: string; words: string }> =>
  Object.fromEntries(
    locales.flatMap(({ tag }) => {
      const file = `i18n/${tag.toLowerCase()}.yml`;
      const strings = existsSync(`${contentDir}/${file}`) ? read(file, stringsSchema) : {};
      const [heading, words] = ['heading', 'words'].map((part) => strings[`editor.cmsBefore.${part}`]);
      return heading === undefined || words === undefined
        ? []
        : [[tag, { heading, words: words.replaceAll('{{site}}', site.name) }]];
    }),
  );

/** Where the places are: their clocks, whatever the clock of the phone says. */
export const timeZone = 'Europe/Copenhagen';

/**
 * Noon (UTC) of the day the site was built, which decides how old every fact is and which messages run.
 * SOURCE_DATE_EPOCH (seconds) fixes it, so that the same commit can give the same bytes and tests can travel in time.
 * Only the day counts, and it is the day in Denmark: a build at half past eleven at night in UTC is tomorrow's.
 */
const epoch = process.env['SOURCE_DATE_EPOCH'];
const moment = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
export const buildDay = new Date(`${dayIn(moment, timeZone)}T12:00:00Z`);
