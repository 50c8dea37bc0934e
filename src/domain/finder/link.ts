/** A reader's filters as the fragment of a link she may copy, and back. Nothing else ever stands in an address. */
import { questions, type Question } from './answers.ts';
import type { Criteria } from './match.ts';

/** Longer fragments are not ours, whatever a chat has added. */
const longest = 1000;

/** Ids of what may be asked for on this site, each with its neutral code; anything else in a link is ignored. */
export interface KnownCriteria {
  needs: Readonly<Record<string, string>>;
  areas: Readonly<Record<string, string>>;
  languages: readonly string[];
  /** Towns by id. */
  isTown: (id: string) => boolean;
}

/** Criteria with the id of the town a reader chose. */
export interface LinkCriteria extends Criteria {
  town?: string;
}

/**
 * The fragment without `#`: short neutral keys, needs and areas by code, questions by number.
 *
 * @example fragmentOf({ need: 'doctor', must: ['noName'] }, known) // 'n=x7k2qrt&m=7'
 */
export const fragmentOf = (criteria: LinkCriteria, known: KnownCriteria): string => {
  const parts = new URLSearchParams();
  const put = (key: string, value: string | undefined): void => {
    if (value !== undefined) parts.set(key, value);
  };
  put('n', criteria.need === undefined ? undefined : known.needs[criteria.need]);
  put('a', criteria.area === undefined ? undefined : known.areas[criteria.area]);
  put('l', criteria.language);
  put('t', criteria.town);
  const must = (criteria.must ?? []).map((question) => questions.indexOf(question));
  if (must.length > 0) parts.set('m', must.join('.'));
  return parts.toString();
};

/**
 * A fragment as it was before a chat, a mail or another program wrote it its own way: percent signs, `&amp;`, `=3D`.
 * What they hang on behind stays; reading stops before it.
 */
export const mendedFragment = (fragment: string): string => {
  let text = fragment.slice(0, longest);
  // Twice, since what is encoded is sometimes encoded again.
  for (let round = 0; round < 2; round += 1) {
    text = text.replace(/%([0-7][\da-f])/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
  return text.replace(/&(?:amp|#38|#x26);/gi, '&').replace(/=3D/g, '=');
};

/** Whether a fragment asks for anything, even what this site does not know. */
export const asksFor = (fragment: string): boolean =>
  keys.some((key) => valueIn(mendedFragment(fragment), key) !== undefined);

const keys = ['n', 'a', 'l', 't', 'm'] as const;

/** Ends at the first sign that no value of ours has: a bracket, a comma, a quotation mark, `?utm_source`. */
const valueIn = (text: string, key: (typeof keys)[number]): string | undefined =>
  new RegExp(`(?:^#?|&)\\s*${key}=([\\p{L}\\p{N}.-]*)`, 'u').exec(text)?.[1];

/**
 * The criteria in a fragment. Never throws: what is not known on this site, too long or broken is left out, since the
 * link may come from anybody.
 */
export const criteriaOf = (fragment: string, known: KnownCriteria): LinkCriteria => {
  if (fragment.length > longest) return {};
  const text = mendedFragment(fragment);
  // A full stop ends a sentence; only the list of questions has them inside.
  const word = (key: (typeof keys)[number]): string | undefined => valueIn(text, key)?.replace(/\..*$/, '');
  const byCode = (key: 'n' | 'a', codes: KnownCriteria['needs']): string | undefined => {
    const code = word(key);
    return Object.keys(codes).find((id) => codes[id] === code);
  };
  const need = byCode('n', known.needs);
  const area = byCode('a', known.areas);
  const language = word('l');
  const town = word('t');
  const must = (valueIn(text, 'm') ?? '').split('.').flatMap((part): Question[] => {
    const question = /^\d{1,2}$/.test(part) ? questions[Number(part)] : undefined;
    return question === undefined ? [] : [question];
  });
  return {
    ...(need === undefined ? {} : { need }),
    ...(area === undefined ? {} : { area }),
    ...(language !== undefined && known.languages.includes(language) ? { language } : {}),
    ...(town !== undefined && known.isTown(town) ? { town } : {}),
    ...(must.length > 0 ? { must: [...new Set(must)] } : {}),
  };
};
