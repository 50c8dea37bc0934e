/** The invented country: its finished site, and what its files say, for comparison. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { memoize } from '../../src/domain/memoize.ts';
import { codeOf } from '../../src/domain/naming/code.ts';
import { blocklistSchema, type Blocklist } from '../../src/schemas/blocklist.ts';
import { localesSchema, type Locale } from '../../src/schemas/locale.ts';
import { serviceSchema, type Service } from '../../src/schemas/service.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { stringsSchema, type Strings } from '../../src/schemas/strings.ts';
import { guideTextSchema, type TextFrontMatter } from '../../src/schemas/text.ts';
import { vocabularySchema } from '../../src/schemas/vocabulary.ts';
import { buildFixtureSite, fixtureContent } from '../support/build-site.ts';
import { readSite, type BuiltSite } from './built-pages.ts';

let fixture: Promise<BuiltSite> | undefined;

/** The invented country as a finished site, built and read once a worker. Nobody may change it. */
export const builtFixture = (): Promise<BuiltSite> => (fixture ??= buildFixtureSite().then(readSite));

export const readYaml = (file: string): unknown => parse(readFileSync(join(fixtureContent, file), 'utf8'));

export const locales: readonly Locale[] = localesSchema.parse(readYaml('locales.yml'));
export const languages = locales.map(({ tag }) => tag);
export const site = siteSchema.parse(readYaml('site.yml'));
export const vocabulary = vocabularySchema.parse(readYaml('vocabulary.yml'));
export const blocklist: Blocklist = blocklistSchema.parse(readYaml('blocklist.yml'));

export const directionOf = (lang: string): string => locales.find(({ tag }) => tag === lang)?.dir ?? 'ltr';

/** Whether a page belongs to a language; the others speak the source language. @param file from the root of the site */
export const isInLanguage = ({ file }: { file: string }): boolean =>
  languages.some((tag) => file.startsWith(`${tag.toLowerCase()}/`));

/** Read once a worker: tests ask for them at every element of a page. */
export const stringsOf = memoize((lang: string): Strings =>
  stringsSchema.parse(readYaml(`i18n/${lang.toLowerCase()}.yml`)),
);

/** All services by id, closed ones included. */
export const services: ReadonlyMap<string, Service> = new Map(
  readdirSync(join(fixtureContent, 'services')).map((id) => [
    id,
    serviceSchema.parse(readYaml(`services/${id}/facts.yml`)),
  ]),
);

/** What stands on top of the texts of a folder, by language. Example: `services/nat-linjen` */
export const textsOf = (folder: string): Readonly<Record<string, TextFrontMatter>> =>
  Object.fromEntries(
    readdirSync(join(fixtureContent, folder)).flatMap((file) => {
      const lang = /^text\.(.+)\.mdx$/.exec(file)?.[1];
      if (lang === undefined) return [];
      const [, top = ''] = readFileSync(join(fixtureContent, folder, file), 'utf8').split(/^---$/m);
      return [[lang, guideTextSchema.parse(parse(top))] as const];
    }),
  );

/** Files of the finished site. */
export const placeFile = (lang: string, id: string): string => `${lang}/p/${codeOf(id)}/index.html`;
export const guideFile = (lang: string, id: string): string => `${lang}/g/${codeOf(`guide:${id}`)}/index.html`;
export const needFile = (lang: string, need: string): string => `${lang}/find/${codeOf(`need:${need}`)}/index.html`;
export const areaFile = (lang: string, area: string): string => `${lang}/find/${codeOf(`area:${area}`)}/index.html`;
