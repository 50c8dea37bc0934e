/**
 * Astro writes its CSP at the end of <head>; a policy in a meta element only counts for what follows it (HTML
 * standard, "pragma directives"), so it is moved up to directly after the character set (requirement P6).
 */
import type { Step } from './pipeline.ts';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const charset = '<meta charset="utf-8">';

/** Moves the policy. Throws when there is none: a page without it must not be published. */
export const moveCspUp = (html: string, file: string): string => {
  const found = policy.exec(html)?.[0];
  if (found === undefined || !html.includes(charset)) throw new Error(`${file} has no content security policy.`);
  return html.replace(found, '').replace(charset, charset + found);
};

export const cspFirst: Step = { page: moveCspUp };
