/** No code or style inside elements (requirement P7): the policy would block it, or would have to be weakened. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { siteRule } from '../page.ts';

const problems = {
  'dist-inline-code': {
    title: 'A page has code or style inside an element',
    message: ({ value }: Value) => `The page contains ${value}, which the safety policy of the site forbids.`,
    hint: () => 'Move it into a script or style file of the site.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const inlineCode = siteRule(problems, (page, add) => {
  for (const element of page.html?.elements ?? []) {
    for (const [attribute, value] of Object.entries(element.attributes)) {
      const found = (what: string): void =>
        add('dist-inline-code', page.locationOf(element, attribute), { value: `${what} on <${element.name}>` });
      if (/^on[a-z]/.test(attribute) || attribute === 'style') found(`the attribute ${attribute}`);
      // Browsers ignore control characters and blanks inside the word.
      // eslint-disable-next-line no-control-regex -- these are the characters meant
      if (value.includes(':') && /^(javascript|vbscript):/i.test(value.replace(/[\u0000-\u0020]/g, '')))
        found('a link that runs a program');
    }
  }
});
