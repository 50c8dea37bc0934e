/**
 * Every in-site address, from the root of the site. The build makes them relative afterwards, so that one folder
 * works anywhere. Addresses are neutral: codes, and words that say nothing about the topic (requirement Q11).
 */
import { codeOf } from '../domain/naming/code.ts';

const prefix = (lang: string): string => `/${lang.toLowerCase()}`;

export const homePath = (lang: string): string => `${prefix(lang)}/`;
export const findPath = (lang: string): string => `${prefix(lang)}/find/`;
export const needCode = (need: string): string => codeOf(`need:${need}`);
export const areaCode = (area: string): string => codeOf(`area:${area}`);
export const needAreaCode = (need: string, area: string): string => codeOf(`need:${need} area:${area}`);
/** The list for one need. */
export const needPath = (lang: string, need: string): string => `${prefix(lang)}/find/${needCode(need)}/`;
/** The list for one part of the country. */
export const areaPath = (lang: string, area: string): string => `${prefix(lang)}/find/${areaCode(area)}/`;
/** The list for one need in one part of the country. */
export const needAreaPath = (lang: string, need: string, area: string): string =>
  `${prefix(lang)}/find/${needAreaCode(need, area)}/`;
/** The list for what was chosen. */
export const listPath = (
  lang: string,
  { need, area }: { need?: string | undefined; area?: string | undefined },
): string => {
  if (need === undefined) return area === undefined ? findPath(lang) : areaPath(lang, area);
  return area === undefined ? needPath(lang, need) : needAreaPath(lang, need, area);
};
export const servicePath = (lang: string, id: string): string => `${prefix(lang)}/p/${codeOf(id)}/`;
/** Guides for professionals stand apart: their titles say what they are about. */
export const guidePath = (lang: string, id: string, audience: 'reader' | 'professional'): string =>
  `${prefix(lang)}/${audience === 'reader' ? 'g' : 'pro'}/${codeOf(`guide:${id}`)}/`;
/** What prints alone of a guide for professionals; its words for a program of theirs lie there as `text.md`. */
export const sheetOfGuidePath = (lang: string, id: string): string => `${guidePath(lang, id, 'professional')}sheet/`;
/** The page with phone numbers and what to say; with an id, its place for that number. */
export const phoneScriptPath = (lang: string, id?: string): string =>
  `${prefix(lang)}/call/${id === undefined ? '' : `#${phoneScriptAnchor(id)}`}`;
/** Where a number stands on that page: a code, since it is kept in the history with the address. */
export const phoneScriptAnchor = (id: string): string => `n-${codeOf(`call:${id}`)}`;
/** All guides for readers. */
export const guidesPath = (lang: string): string => `${prefix(lang)}/g/`;
/** Open data, in no language's folder: its files are the same for all. */
export const dataPath = '/data/';
/** The whole language in one file. */
export const bookletPath = (lang: string): string => pagePath(lang, 'all');
export const proPath = (lang: string): string => `${prefix(lang)}/pro/`;
/** Where a situation stands on the page for professionals; a code, since it is kept in the history with the address. */
export const situationAnchor = (id: string): string => `r-${codeOf(`ring:${id}`)}`;
/** How professionals refer somebody, place by place; with an id, its place there. */
export const referralsPath = (lang: string, id?: string): string =>
  `${proPath(lang)}places/${id === undefined ? '' : `#${referralAnchor(id)}`}`;
/** Where a service stands on that page. */
export const referralAnchor = (id: string): string => `s-${codeOf(id)}`;
/** The sheet a professional hands over. */
export const sheetPath = (lang: string): string => `${proPath(lang)}sheet/`;
/** The call list of an organisation, for editors: a code, since who is rung is nobody's business. */
export const callSheetPath = (id: string): string => `/status/calls/${callSheetCode(id)}/`;
export const callSheetCode = (id: string): string => codeOf(`ask:${id}`);
/** The form of an entry in the CMS, for editors. @example '/admin/#/collections/service/entries/natcafeen/facts' */
export const cmsFactsPath = (kind: string, id: string): string => `/admin/#/collections/${kind}/entries/${id}/facts`;
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
