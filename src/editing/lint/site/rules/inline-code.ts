/** No code or style inside elements (requirement P7): the policy would block it, or would have to be weakened. */
import type { DistPage } from '../run.ts';
import type { Html } from '../html.ts';

export function checkInlineCode(page: DistPage, { elements }: Html): void {
  for (const { name, attributes } of elements) {
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^on[a-z]/.test(attribute))
        page.add('dist-inline-code', page.spot(value), { value: `the attribute ${attribute} on <${name}>` });
      if (attribute === 'style')
        page.add('dist-inline-code', page.spot(value), { value: `the attribute style on <${name}>` });
      // Browsers ignore control characters and blanks inside the word.
      // eslint-disable-next-line no-control-regex -- these are the characters meant
      if (/^(javascript|vbscript):/i.test(value.replace(/[\u0000-\u0020]/g, '')))
        page.add('dist-inline-code', page.spot(value), { value: `a link that runs a program on <${name}>` });
    }
  }
}
