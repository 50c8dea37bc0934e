/** Parts of an editor's text that stand alone (`<Sheet>`), as they are written. */

/**
 * What stands in the sheets of a text, in its order.
 *
 * @example sheetsIn('a\n<Sheet>\nb\n</Sheet>') // ['b']
 */
export const sheetsIn = (body: string): string[] =>
  [...body.matchAll(/<Sheet>([\s\S]*?)<\/Sheet>/g)].map(([, inside = '']) => inside.trim());

/**
 * The same in HTML, by the marks that components/prose/Sheet.astro puts around each.
 *
 * @example sheetsInHtml('<p>a</p><!--sheet--><p>b</p><!--/sheet-->') // ['<p>b</p>']
 */
export const sheetsInHtml = (html: string): string[] =>
  [...html.matchAll(/<!--sheet-->([\s\S]*?)<!--\/sheet-->/g)].map(([, inside = '']) => inside.trim());
