/**
 * Puts the guard of the exit into each page as its first script, with its fingerprint in the page's policy. As a file it
 * would come after the page has been drawn, and a page that was left would be seen for a moment.
 */
import { createHash } from 'node:crypto';
import { bundled } from './bundle.ts';
import type { Step } from './pipeline.ts';

/** After the policy has been moved to the top: it counts for what follows it. */
export const exitGuard = (): Step => {
  const code = bundled(new URL('../features/exit/guard.ts', import.meta.url), 'es2019').trim();
  const print = createHash('sha256').update(code).digest('base64');
  const policy = /(<meta http-equiv="content-security-policy" content="[^"]*script-src 'self')([^>]*>)/;
  return {
    page: (html, file) => {
      if (!policy.test(html)) throw new Error(`${file} has no policy for scripts.`);
      return html.replace(policy, (_, start, end) => `${start} 'sha256-${print}'${end}<script>${code}</script>`);
    },
  };
};
