/**
 * The history-free mode: every page takes the place of the one before, so that the browser's list keeps only the last.
 * That the mode is on stands in the fragment of the address and nowhere else: `#-`, and after it the page before, for
 * the Back link, as its path with dots. The finder's own fragment (`#n=1&m=7`) may follow after an `&`; it never begins
 * with a dash, so the two cannot be taken for each other. Readers may have such addresses: the form stays.
 */

/** Addresses of this site, from its root: language, folder, code. Anything else in a fragment may come from anybody. */
const path = /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,2}(\/[a-z0-9]{1,20}){0,2}\/$/;

export interface HistoryFree {
  isOn: boolean;
  /** The page before, from the root of the site. Example: da/find/x7k2qrt/ */
  previous?: string;
}

/**
 * What a fragment says. Never throws; a page before that cannot be one of this site is left out.
 *
 * @example readHistoryFree('#-da.find.x7k2qrt') // { isOn: true, previous: 'da/find/x7k2qrt/' }
 */
export const readHistoryFree = (fragment: string): HistoryFree => {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith('-')) return { isOn: false };
  const previous = `${text.slice(1).replace(/&.*$/s, '').replace(/\./g, '/')}/`;
  return path.test(previous) ? { isOn: true, previous } : { isOn: true };
};

/**
 * The fragment of the next page, with its `#`. `previous` is left out where it is no page of this site.
 *
 * @param own what the link has as its own fragment, kept behind
 * @example historyFreeFragment('da/find/') // '#-da.find'
 */
export const historyFreeFragment = (previous = '', own = ''): string => {
  const name = path.test(previous) ? previous.replace(/\/$/, '').replace(/\//g, '.') : '';
  const rest = own.replace(/^#/, '');
  return `#-${name}${rest === '' ? '' : `&${rest}`}`;
};

/**
 * What of a fragment must stay when a page takes its own part away (the finder does): the mode, or nothing.
 *
 * @example withoutOwnPart('#-da.find&n=1') // '#-da.find'
 */
export const withoutOwnPart = (fragment: string): string =>
  readHistoryFree(fragment).isOn ? fragment.replace(/&.*$/s, '') : '';
