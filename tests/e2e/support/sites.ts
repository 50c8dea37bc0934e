/** The two sites under test: where they stand, their languages, and what their content says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** `real`: built from content/. `fixture`: an invented country with every field filled and every state present. */
export type SiteName = 'real' | 'fixture';

export interface Site {
  name: SiteName;
  /** The built pages. */
  folder: string;
  /** The content they were built from. */
  content: string;
  /** Where they are served; ends with a slash. */
  url: string;
}

export interface Language {
  tag: string;
  name: string;
  dir: 'ltr' | 'rtl';
  /** Whose words stand in where one is missing, in this order. */
  fallback: string[];
}

/** Whether the sites are served with the headers that the build writes for hosts (E2E_HEADERS=1) or without any. */
export const withHeaders = process.env['E2E_HEADERS'] === '1';

/** The test processes learn through it what global-setup.ts has built and serves. */
const variable = 'E2E_SITES';

export const announceSites = (sites: Record<SiteName, Site>): void => {
  process.env[variable] = JSON.stringify(sites);
};

export const siteNamed = (name: SiteName): Site => {
  const sites = JSON.parse(process.env[variable] ?? '{}') as Partial<Record<SiteName, Site>>;
  const site = sites[name];
  if (site === undefined) throw new Error(`The site "${name}" is not served. Start the tests with "npm run test:e2e".`);
  return site;
};

const read = (site: Site, file: string): unknown => parse(readFileSync(join(site.content, file), 'utf8'));

export const languagesOf = (site: Site): Language[] => read(site, 'locales.yml') as Language[];

export const languageOf = (site: Site, tag: string): Language => {
  const found = languagesOf(site).find((language) => language.tag === tag);
  if (found === undefined) throw new Error(`The site "${site.name}" has no language "${tag}".`);
  return found;
};

/** An interface string as it stands in i18n/<lang>.yml, or in that of the language that stands in for it. */
export const wordsOf = (site: Site, lang: string, key: string): string => {
  for (const tag of [lang, ...languageOf(site, lang).fallback]) {
    const file = `i18n/${tag.toLowerCase()}.yml`;
    // A language that waits for people has no words yet.
    const found = existsSync(join(site.content, file)) ? (read(site, file) as Record<string, string>)[key] : undefined;
    if (found !== undefined) return found;
  }
  throw new Error(`i18n/${lang}.yml has no "${key}".`);
};

export interface Settings {
  name: string;
  exit: Record<string, string> & { default: string };
  emergency: { id: string; number: string }[];
}

export const settingsOf = (site: Site): Settings => read(site, 'site.yml') as Settings;

/** Days after which the site says that it is old. */
export const staleBuildDaysOf = (site: Site): number =>
  (read(site, 'site.yml') as { staleBuildDays: number }).staleBuildDays;

interface Vocabulary {
  needs: { id: string }[];
  areas: { id: string }[];
}

export const vocabularyOf = (site: Site): Vocabulary => read(site, 'vocabulary.yml') as Vocabulary;
