/** Lists in words. */
import { memoize } from '../domain/memoize.ts';
import { formatLocales } from './languages.ts';

const formatOf = memoize((lang: string) => new Intl.ListFormat(formatLocales(lang)));

/** @example listIn(['bed', 'bath', 'food'], 'en') // 'bed, bath and food' */
export const listIn = (words: readonly string[], lang: string): string => formatOf(lang).format(words);
