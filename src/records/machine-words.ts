/** Which texts a page shows in words that a machine made: it says so once, on top of them. */
import { pickText } from '../domain/text/pick.ts';
import { type Block, chooseBlock } from '../domain/text/translated.ts';
import type { Context } from './context.ts';
import type { TextEntry } from './records.ts';
import { serviceById } from './services.ts';

type Texts = Readonly<Record<string, TextEntry>>;

/**
 * The text of a page as its reader sees it.
 *
 * @param risk `high` where a wrong sentence can harm
 */
export const blockFor = (
  texts: Texts,
  risk: 'low' | 'high',
  { lang, locale, site }: Context,
): Block<TextEntry> | undefined =>
  chooseBlock(
    texts,
    (entry) => entry.data.origin,
    { lang, chain: locale.fallback },
    site.translations.unreviewed,
    risk,
  );

/** Whether a list of these services holds words by a machine. */
export const isMachineMadeList = (ids: readonly string[], { lang, locale }: Context): boolean =>
  ids.some((id) => pickText(serviceById(id).texts, lang, locale.fallback)?.text.data.origin === 'machine');
