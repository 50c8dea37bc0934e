/** Lists in words. */
import { memoize } from '../domain/memoize.ts';
import { formatLocales } from './languages.ts';

const formatOf = memoize((lang: string) => new Intl.ListFormat(formatLocales(lang)));
const eitherOf = memoize((lang: string) => new Intl.ListFormat(formatLocales(lang), { type: 'disjunction' }));

/** @example listIn(['bed', 'bath', 'food'], 'en') // 'bed, bath and food' */
export const listIn = (words: readonly string[], lang: string): string => formatOf(lang).format(words);

/** @example eitherIn(['bed', 'bath', 'food'], 'en') // 'bed, bath or food' */
export const eitherIn = (words: readonly string[], lang: string): string => eitherOf(lang).format(words);
