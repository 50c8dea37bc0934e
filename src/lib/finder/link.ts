/** A reader's filters as the fragment of a link she may copy, and back. Nothing else ever stands in an address. */
import { criteria, type Criterion } from './answers.ts';
import type { Wishes } from './match.ts';

/** Longer fragments are not ours. */
const longest = 300;

/** What may be asked for on this site; anything else in a link is ignored. */
export interface KnownWishes {
  needs: readonly string[];
  areas: readonly string[];
  languages: readonly string[];
  /** Towns by name. */
  isTown: (name: string) => boolean;
}

/** Wishes with the town a reader chose. */
export interface LinkWishes extends Wishes {
  town?: string;
}

/**
 * The fragment without `#`: short neutral keys, criteria by number.
 *
 * @example fragmentOf({ need: 'doctor', must: ['noName'] }) // 'n=1&m=7' with needs ['sleep', 'doctor']
 */
export const fragmentOf = (wishes: LinkWishes, known: KnownWishes): string => {
  const parts = new URLSearchParams();
  const place = (key: string, list: readonly string[], value: string | undefined): void => {
    const index = value === undefined ? -1 : list.indexOf(value);
    if (index >= 0) parts.set(key, String(index));
  };
  place('n', known.needs, wishes.need);
  place('a', known.areas, wishes.area);
  if (wishes.language !== undefined) parts.set('l', wishes.language);
  if (wishes.town !== undefined) parts.set('t', wishes.town);
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
  const pick = (key: string, list: readonly string[]): string | undefined => {
    const value = parts.get(key);
    return value !== null && /^\d{1,3}$/.test(value) ? list[Number(value)] : undefined;
  };
  const need = pick('n', known.needs);
  const area = pick('a', known.areas);
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
