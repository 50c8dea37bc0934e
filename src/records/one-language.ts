/** Words that belong together come out in one language. */
import { contextOf, type Context } from './context.ts';

/** The reader's language if it has all the words, else the next of her chain that has: nothing mixes two (M5). */
export const contextWithAll = (keys: readonly string[], context: Context): Context => {
  for (const tag of [context.lang, ...context.locale.fallback]) {
    const candidate = contextOf(tag);
    if (keys.every((key) => candidate.translate(key).lang === tag)) return candidate;
  }
  return contextOf(context.site.sourceLanguage);
};
