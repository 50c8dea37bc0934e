/** The settings of the real site, without Astro: for countries that are invented but lie in Denmark. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readTowns, type TownRow } from '../../src/domain/geo/gazetteer.ts';
import { localesSchema } from '../../src/schemas/locale.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { vocabularySchema } from '../../src/schemas/vocabulary.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export const realSite = siteSchema.parse(parse(read('content/site.yml')));
export const realLocales = localesSchema.parse(parse(read('content/locales.yml')));
export const realVocabulary = vocabularySchema.parse(parse(read('content/vocabulary.yml')));
export const realTowns = readTowns(JSON.parse(read('src/domain/geo/data/towns.json')) as TownRow[]);

/** Services the settings name, which every country needs. */
export const realLines = realSite.helpLines;
