/** A part of an editor's text that is folded away under its heading. */

export interface Fold {
  /** Words of the heading, as HTML. */
  heading: string;
  /** What stands under it, as HTML. */
  body: string;
}

/**
 * Takes the heading off a part that begins with one, for the line one taps.
 *
 * @throws where it does not begin with a heading: there would be nothing to tap
 * @example foldInHtml('<h2>Other traces</h2><p>New tabs …</p>') // { heading: 'Other traces', body: '<p>New tabs …</p>' }
 */
export const foldInHtml = (html: string): Fold => {
  const [all, heading] = /^\s*<h2[^>]*>(.*?)<\/h2>/s.exec(html) ?? [];
  if (all === undefined || heading === undefined) throw new Error('A <Fold> begins with a heading ("## …").');
  return { heading, body: html.slice(all.length).trim() };
};
