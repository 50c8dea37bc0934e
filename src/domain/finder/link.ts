/** A reader's filters as the fragment of a link she may copy, and back. Nothing else ever stands in an address. */
import { criteria, type Criterion } from './answers.ts';
import type { Wishes } from './match.ts';

/** Longer fragments are not ours. */
const longest = 300;

/** Ids of what may be asked for on this site, each with its neutral code; anything else in a link is ignored. */
export interface KnownWishes {
  needs: Readonly<Record<string, string>>;
  areas: Readonly<Record<string, string>>;
  languages: readonly string[];
  /** Towns by id. */
  isTown: (id: string) => boolean;
}

/** Wishes with the id of the town a reader chose. */
export interface LinkWishes extends Wishes {
  town?: string;
}

/**
 * The fragment without `#`: short neutral keys, needs and areas by code, criteria by number.
 *
 * @example fragmentOf({ need: 'doctor', must: ['noName'] }, known) // 'n=x7k2qrt&m=7'
 */
export const fragmentOf = (wishes: LinkWishes, known: KnownWishes): string => {
  const parts = new URLSearchParams();
  const place = (key: string, value: string | undefined): void => {
    if (value !== undefined) parts.set(key, value);
  };
  place('n', wishes.need === undefined ? undefined : known.needs[wishes.need]);
  place('a', wishes.area === undefined ? undefined : known.areas[wishes.area]);
  place('l', wishes.language);
  place('t', wishes.town);
  const must = (wishes.must ?? []).map((criterion) => criteria.indexOf(criterion));
  if (must.length > 0) parts.set('m', must.join('.'));
  return parts.toString();
};

/**
 * The wishes in a fragment. Never throws: what is not known on this site, too long or broken is left out, since the
 * link may come from anybody.
 */
export const wishesOf = (fragment: string, known: KnownWishes): LinkWishes => {
  const text = fragment.replace(/^#/, '');
  if (text === '' || text.length > longest) return {};
  const parts = new URLSearchParams(text);
  const byCode = (key: string, codes: KnownWishes['needs']): string | undefined => {
    const code = parts.get(key);
    return Object.keys(codes).find((id) => codes[id] === code);
  };
  const need = byCode('n', known.needs);
  const area = byCode('a', known.areas);
  const language = parts.get('l');
  const town = parts.get('t');
  const must = (parts.get('m') ?? '').split('.').flatMap((part): Criterion[] => {
    const criterion = /^\d{1,2}$/.test(part) ? criteria[Number(part)] : undefined;
    return criterion === undefined ? [] : [criterion];
  });
  return {
    ...(need === undefined ? {} : { need }),
    ...(area === undefined ? {} : { area }),
    ...(language !== null && known.languages.includes(language) ? { language } : {}),
    ...(town !== null && known.isTown(town) ? { town } : {}),
    ...(must.length > 0 ? { must: [...new Set(must)] } : {}),
  };
};
