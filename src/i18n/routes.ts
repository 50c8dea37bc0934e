/**
 * Every in-site address, from the root of the site. The build makes them relative afterwards, so that one folder
 * works anywhere. Addresses are neutral: codes, and words that say nothing about the topic (requirement Q11).
 */
import { codeOf } from '../domain/naming/code.ts';

const prefix = (lang: string): string => `/${lang.toLowerCase()}`;

export const homePath = (lang: string): string => `${prefix(lang)}/`;
export const findPath = (lang: string): string => `${prefix(lang)}/find/`;
/** The list for one need. */
export const needPath = (lang: string, need: string): string => `${prefix(lang)}/find/${codeOf(`need:${need}`)}/`;
/** The list for one part of the country. */
export const areaPath = (lang: string, area: string): string => `${prefix(lang)}/find/${codeOf(`area:${area}`)}/`;
/** What is chosen in the finder: a need, a part of the country, both or neither. */
export interface FinderChoice {
  need?: string | undefined;
  area?: string | undefined;
}

/**
 * The finder with these choices made, by ids of vocabulary.yml.
 *
 * @example choicePath('da', { need: 'sleep' }) === needPath('da', 'sleep')
 */
export const choicePath = (lang: string, { need, area }: FinderChoice): string => {
  if (need !== undefined && area !== undefined) return `${findPath(lang)}${codeOf(`need:${need} area:${area}`)}/`;
  if (need !== undefined) return needPath(lang, need);
  return area === undefined ? findPath(lang) : areaPath(lang, area);
};

export const servicePath = (lang: string, id: string): string => `${prefix(lang)}/p/${codeOf(id)}/`;
/** Guides for professionals stand apart: their titles say what they are about. */
export const guidePath = (lang: string, id: string, audience: 'reader' | 'professional'): string =>
  `${prefix(lang)}/${audience === 'reader' ? 'g' : 'pro'}/${codeOf(`guide:${id}`)}/`;
/** The page with phone numbers and what to say; with an id, its place for that number. */
export const phoneScriptPath = (lang: string, id?: string): string =>
  `${prefix(lang)}/call/${id === undefined ? '' : `#${phoneScriptAnchor(id)}`}`;
/** Where a number stands on that page: a code, since it is kept in the history with the address. */
export const phoneScriptAnchor = (id: string): string => `n-${codeOf(`call:${id}`)}`;
/** All guides for readers. */
export const guidesPath = (lang: string): string => `${prefix(lang)}/g/`;
export const proPath = (lang: string): string => `${prefix(lang)}/pro/`;
export const pagePath = (lang: string, id: string): string => `${prefix(lang)}/${id}/`;

/**
 * What sort of page an address of a language leads to, for words that all of its sort share.
 *
 * @example pageKindOf('/da/') // 'home'
 * @example pageKindOf('/da/p/x7k2qrt/') // 'p'
 */
export const pageKindOf = (path: string): string => path.split('/')[2] || 'home';

/**
 * The same page in another language.
 *
 * @example inLanguage('/da/p/x7k2qrt/', 'th') // '/th/p/x7k2qrt/'
 */
export const inLanguage = (path: string, lang: string): string => path.replace(/^\/[^/]+/, prefix(lang));
