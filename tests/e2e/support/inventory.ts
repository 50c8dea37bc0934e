/** Every page of a built site by its kind, and a small sample in which every part of a page occurs. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaPath, needAreaPath, needPath } from '../../../src/i18n/routes.ts';
import { coverParts } from '../../support/cover-parts.ts';
import { languagesOf, vocabularyOf, type Site } from './sites.ts';

export const pageKinds = [
  'picker',
  'not-found',
  'status',
  'data',
  'call-sheet',
  'home',
  'find',
  'need',
  'area',
  'place',
  'guide',
  'guides',
  'pro',
  'pro-guide',
  'referrals',
  'sheet',
  'guide-sheet',
  'cards',
  'phone',
  'call',
  'about',
  'search',
  'az',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** Pages that belong to no language and speak the source language. */
export const isOutsideLanguages = (kind: PageKind): boolean =>
  ['picker', 'not-found', 'status', 'call-sheet', 'data'].includes(kind);

export interface SitePage {
  kind: PageKind;
  /** Address within the site, without a slash in front; '' is the picker. */
  path: string;
  url: string;
  html: string;
}

/** Read once a worker: a site does not change while it is tested. */
const known = new Map<string, SitePage[]>();

/** All pages of a language. Those outside the languages go with the first one. */
export const pagesOf = (site: Site, lang: string): SitePage[] => {
  const key = `${site.url} ${lang}`;
  const pages = known.get(key) ?? readPages(site, lang);
  known.set(key, pages);
  return pages;
};

const readPages = (site: Site, lang: string): SitePage[] => {
  const prefix = lang.toLowerCase();
  const prefixes = languagesOf(site).map(({ tag }) => `${tag.toLowerCase()}/`);
  const isFirst = prefixes[0] === `${prefix}/`;
  const isOutside = (file: string): boolean => !prefixes.some((each) => file.startsWith(each));
  const files = globSync('**/*.html', { cwd: site.folder })
    .map((file) => file.replaceAll('\\', '/'))
    // The booklet has no frame and no scripts: tests/build/booklet.test.ts and tests/e2e/booklet.spec.ts.
    .filter((file) => !file.endsWith('/all/index.html'))
    // Nor has the editors' own program: tests/e2e/cms.spec.ts.
    .filter((file) => file !== 'admin/index.html');
  const own = files.filter((file) => file.startsWith(`${prefix}/`) || (isFirst && isOutside(file)));
  // A test that walks over no page would pass.
  if (own.length === 0) throw new Error(`${site.folder} has no pages in the language "${lang}".`);
  const lists = listKinds(site, lang);
  return own.sort().map((file) => {
    const path = file.replace(/index\.html$/, '');
    const html = readFileSync(join(site.folder, file), 'utf8');
    return { kind: kindOf(path, prefix, lists), path, url: `${site.url}${path}`, html };
  });
};

/** Kinds that are laid out as another one is: lists as lists, guides as guides, texts as texts. */
const likeOthers: readonly PageKind[] = [
  'area',
  'guides',
  'pro',
  'pro-guide',
  'referrals',
  'sheet',
  'guide-sheet',
  'about',
  'status',
  'call-sheet',
  'data',
];

/** One page of every kind; in the further languages of a site one of every layout, since only the words differ there. */
export const onePageOfEachKind = (site: Site, lang: string): SitePage[] => {
  const pages = pagesOf(site, lang);
  const isFirst = languagesOf(site)[0]?.tag === lang;
  const kinds = pageKinds.filter((kind) => isFirst || !likeOthers.includes(kind));
  return kinds.flatMap((kind) => pages.find((page) => page.kind === kind) ?? []);
};

/** One page of every layout. */
export const onePageOfEachLayout = (site: Site, lang: string): SitePage[] =>
  onePageOfEachKind(site, lang).filter(({ kind }) => !likeOthers.includes(kind));

/** As few pages as show every part that occurs in this language, and at least one of every kind. */
export const samplePages = (site: Site, lang: string): SitePage[] => {
  const pages = pagesOf(site, lang);
  return pageKinds.flatMap((kind) => coverParts(pages.filter((page) => page.kind === kind)));
};

const kindOf = (path: string, prefix: string, lists: ReadonlyMap<string, PageKind>): PageKind => {
  if (path === '') return 'picker';
  if (path === '404.html') return 'not-found';
  if (path === 'status/') return 'status';
  if (path === 'data/') return 'data';
  if (path.startsWith('status/calls/')) return 'call-sheet';
  const rest = path.slice(prefix.length + 1);
  if (rest === '') return 'home';
  if (rest === 'find/') return 'find';
  if (rest === 'cards/') return 'cards';
  if (rest === 'phone/') return 'phone';
  if (rest === 'call/') return 'call';
  if (rest === 'about/') return 'about';
  if (rest === 'search/') return 'search';
  if (rest === 'az/') return 'az';
  if (rest.startsWith('p/')) return 'place';
  if (rest === 'g/') return 'guides';
  if (rest.startsWith('g/')) return 'guide';
  if (rest === 'pro/') return 'pro';
  if (rest === 'pro/places/') return 'referrals';
  if (rest === 'pro/sheet/') return 'sheet';
  if (rest.startsWith('pro/')) return rest.endsWith('/sheet/') ? 'guide-sheet' : 'pro-guide';
  const list = lists.get(path);
  if (list === undefined) throw new Error(`The tests do not know what kind of page ${path} is: see tests/e2e/support.`);
  return list;
};

const listKinds = (site: Site, lang: string): Map<string, PageKind> => {
  const { needs, areas } = vocabularyOf(site);
  const within = (path: string): string => path.slice(1);
  return new Map<string, PageKind>([
    ...needs.map(({ id }) => [within(needPath(lang, id)), 'need'] as const),
    ...areas.map(({ id }) => [within(areaPath(lang, id)), 'area'] as const),
    ...needs.flatMap((need) => areas.map((area) => [within(needAreaPath(lang, need.id, area.id)), 'need'] as const)),
  ]);
};
