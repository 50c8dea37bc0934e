/** The headline of a service in lists: what one gets there. No two services of a language have the same. */
import { pickText } from '../domain/text/pick.ts';
import { memoize } from '../domain/memoize.ts';
import type { Context } from './context.ts';
import { listedServices, serviceById, type ServiceRecord } from './services.ts';

export interface Headline {
  text: string;
  /** Language of the words. */
  lang: string;
  /** Made by a machine and read by nobody since. */
  isMachine: boolean;
}

const wordsOf = ({ texts }: ServiceRecord, { lang, locale }: Context): Headline | undefined => {
  const picked = pickText(texts, lang, locale.fallback);
  if (picked === undefined) return undefined;
  const { data } = picked.text;
  const gets = 'gets' in data ? data.gets : undefined;
  return { text: gets ?? data.summary, lang: picked.lang, isMachine: data.origin === 'machine' };
};

/** Texts that more than one service of a language has. */
const sharedIn = memoize((context: Context): ReadonlySet<string> => {
  const all = listedServices.flatMap((record) => wordsOf(record, context)?.text ?? []);
  return new Set(all.filter((text, at) => all.indexOf(text) !== at));
});

/** Undefined where nobody has written what one gets, or another service says the same: then its name is the headline. */
export const headlineOf = (id: string, context: Context): Headline | undefined => {
  const words = wordsOf(serviceById(id), context);
  return words === undefined || sharedIn(context).has(words.text) ? undefined : words;
};
