/** The sources of a guide for paper: each once and short. */
import type { Guide } from '../../schemas/guide.ts';

export interface ShortSource {
  /** Of an address where it lies, of anything else all; with the year in which it was checked. */
  source: string;
  /** Nothing that it carries is confirmed. */
  isUnconfirmed: boolean;
}

/** @example shortSources(statements) // [{ source: 'sm.dk 2022', isUnconfirmed: false }] */
export const shortSources = (statements: Guide['statements']): ShortSource[] => {
  const found = new Map<string, boolean>();
  for (const { check, confirmed } of statements) {
    const plain = check.source.replace(/https?:\/\/(?:www\.)?([^/\s"]+)[^\s"]*/g, '$1');
    const year = String(check.on).slice(0, 4);
    const source = plain.includes(year) ? plain : `${plain} ${year}`;
    found.set(source, (found.get(source) ?? true) && confirmed === 'no');
  }
  return [...found].map(([source, isUnconfirmed]) => ({ source, isUnconfirmed }));
};
