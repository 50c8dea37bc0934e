/** How to reach whom to ask, as one line, and who that is. */
import type { Enquiry } from '../enquiries.ts';
import { type Informant, wayInWords } from '../informants.ts';
import type { Words } from '../words.ts';

/** @example 'Ring: +45 70 20 25 50' */
export const waysWords = ({ is, ways }: Informant, { t }: Words): string => {
  if (is === 'none') return t('editor.list.nowhere');
  const said = { ways: ways.map(wayInWords).join(', ') };
  if (is === 'website') return t('editor.list.website', said);
  if (is === 'office') return t('editor.list.office', said);
  return t(ways.some(({ type }) => type === 'phone') ? 'editor.list.ring' : 'editor.list.write', said);
};

/** Who runs a place; empty where nobody else does, or nobody knows. */
export const runByWords = ({ organisation, name }: Pick<Enquiry, 'organisation' | 'name'>, { t }: Words): string =>
  organisation === undefined || organisation === name ? '' : t('editor.list.runBy', { name: organisation });
