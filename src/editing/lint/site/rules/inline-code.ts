/** No code or style inside elements (requirement P7): the policy would block it, or would have to be weakened. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { siteRule } from '../page.ts';

interface InlineCode {
  what: 'attribute' | 'program';
  attribute: string;
}

const problems = {
  'dist-inline-code': {
    title: 'A page has code or style inside an element',
    message: ({ value, what, attribute }: Value & InlineCode) => {
      const found = what === 'attribute' ? `the attribute ${attribute}` : 'a link that runs a program';
      return `The page contains ${found} on <${value}>, which the safety policy of the site forbids.`;
    },
    hint: () => 'Move it into a script or style file of the site.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const inlineCode = siteRule(problems, (page, add) => {
  for (const element of page.html?.elements ?? []) {
    for (const [attribute, value] of Object.entries(element.attributes)) {
      const found = (what: InlineCode['what']): void =>
        add('dist-inline-code', page.locationOf(element, attribute), { value: element.name, what, attribute });
      if (/^on[a-z]/.test(attribute) || attribute === 'style') found('attribute');
      // Browsers ignore control characters and blanks inside the word.
      // eslint-disable-next-line no-control-regex -- these are the characters meant
      if (value.includes(':') && /^(javascript|vbscript):/i.test(value.replace(/[\u0000-\u0020]/g, '')))
        found('program');
    }
  }
});
