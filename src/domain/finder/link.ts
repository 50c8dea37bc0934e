/** A reader's filters as the fragment of a link she may copy, and back. Nothing else ever stands in an address. */
import { questions, type Question } from './answers.ts';
import type { Criteria } from './match.ts';

/** Longer fragments are not ours. */
const longest = 300;

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
 * The criteria in a fragment. Never throws: what is not known on this site, too long or broken is left out, since the
 * link may come from anybody.
 */
export const criteriaOf = (fragment: string, known: KnownCriteria): LinkCriteria => {
  const text = fragment.replace(/^#/, '');
  if (text === '' || text.length > longest) return {};
  const parts = new URLSearchParams(text);
  const byCode = (key: string, codes: KnownCriteria['needs']): string | undefined => {
    const code = parts.get(key);
    return Object.keys(codes).find((id) => codes[id] === code);
  };
  const need = byCode('n', known.needs);
  const area = byCode('a', known.areas);
  const language = parts.get('l');
  const town = parts.get('t');
  const must = (parts.get('m') ?? '').split('.').flatMap((part): Question[] => {
    const question = /^\d{1,2}$/.test(part) ? questions[Number(part)] : undefined;
    return question === undefined ? [] : [question];
  });
  return {
    ...(need === undefined ? {} : { need }),
    ...(area === undefined ? {} : { area }),
    ...(language !== null && known.languages.includes(language) ? { language } : {}),
    ...(town !== null && known.isTown(town) ? { town } : {}),
    ...(must.length > 0 ? { must: [...new Set(must)] } : {}),
  };
};
