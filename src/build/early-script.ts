/**
 * Astro writes a script so that it runs when the whole page has come. The one in <head> is the way out and the guard
 * against frames: on a slow network it must not wait for the page, so it is marked to run as soon as it is there itself.
 */
import type { Step } from './pipeline.ts';

const script = /<script type="module" src=/;

/** Marks the script in <head>. Throws when there is none: a page without it would not hide itself on leaving. */
export const runEarly = (html: string, file: string): string => {
  const endOfHead = html.indexOf('</head>');
  const head = html.slice(0, endOfHead);
  if (!script.test(head)) throw new Error(`${file} has no script in its head.`);
  return head.replace(script, '<script type="module" async src=') + html.slice(endOfHead);
};

export const earlyScript: Step = { page: runEarly };
