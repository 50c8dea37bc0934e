/** Which texts of a block are shown when some are made by a machine (site.yml, `translations.unreviewed`). */
import type { Site } from '../../schemas/site.ts';
import type { TextFrontMatter } from '../../schemas/text.ts';
import { pickText, type Picked } from './pick.ts';

export interface Block<T> {
  /** What the reader sees first. */
  shown: Picked<T>;
  /** true: a machine made it and nobody has read it through; the page says so. */
  isMachineMade: boolean;
  /** The original below it, where a mistake could harm (rights, police, medical matters, safety). */
  original?: Picked<T>;
}

export type Policy = Site['translations']['unreviewed'];

const withOrigin = <T>(
  texts: Readonly<Record<string, T | undefined>>,
  originOf: (text: T) => TextFrontMatter['origin'],
  isWanted: (origin: TextFrontMatter['origin']) => boolean,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([lang, text]) =>
      text !== undefined && isWanted(originOf(text)) ? [[lang, text] as const] : [],
    ),
  );

/**
 * The texts of one block for a reader.
 *
 * @param texts by language tag
 * @param chain languages to try after `lang`, in order
 * @param risk `high` where a wrong sentence can harm
 */
export const chooseBlock = <T>(
  texts: Readonly<Record<string, T | undefined>>,
  originOf: (text: T) => TextFrontMatter['origin'],
  reader: { lang: string; chain: readonly string[] },
  policy: Policy,
  risk: 'low' | 'high',
): Block<T> | undefined => {
  const mayShowMachine = policy[risk] !== 'hide';
  const allowed = withOrigin(texts, originOf, (origin) => mayShowMachine || origin !== 'machine');
  const shown = pickText(allowed, reader.lang, reader.chain);
  if (shown === undefined) return undefined;
  const isMachineMade = originOf(shown.text) === 'machine';
  if (!isMachineMade || risk === 'low') return { shown, isMachineMade };
  const originals = withOrigin(texts, originOf, (origin) => origin === 'original');
  const original = pickText(originals, reader.lang, reader.chain);
  return { shown, isMachineMade, ...(original === undefined ? {} : { original }) };
};
