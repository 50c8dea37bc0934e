/** Editors may rename, add and take out what stands in the closed lists: the code knows none of it by name. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realVocabulary } from '../builders/real-settings.ts';
import { projectRoot } from '../support/build-site.ts';

const { needs, kinds, areas, lines } = realVocabulary;
const ids = [...needs, ...kinds, ...areas].map(({ id }) => id).concat(lines);

/** Words of the code that happen to be ids too, each with what it means there. */
const others: Readonly<Record<string, string>> = {
  children: 'the nodes inside an element',
  authority: 'a way of checking (check.how)',
  later: 'which of two clock times Temporal takes; a key of interface strings (open.later)',
  out: 'the folder that npm run ask writes into (--out)',
  professionals: 'a field of `referral`',
};

const withoutComments = (code: string): string => code.replace(/\/\*.*?\*\//gs, '').replace(/(?<=^|\s)\/\/.*/gm, '');

describe('the closed lists', () => {
  it('are not named in the code', () => {
    const named = globSync('src/**/*.{ts,astro}', { cwd: projectRoot }).flatMap((file) =>
      [...withoutComments(readFileSync(join(projectRoot, file), 'utf8')).matchAll(/(['"`])([\w.:-]+)\1/g)]
        .map(([, , word = '']) => word)
        // Also as part of a key or of a choice: need.sleep, area:fyn.
        .filter((word) => ids.some((id) => word === id || new RegExp(`\\b(need|needPage|kind|line|area)[.:]${id}\\b`).test(word)))
        .filter((word) => !(word in others))
        .map((word) => `${file}: ${word}`),
    );
    expect(named).toEqual([]);
  });

  it('have one need for minors, one for professionals, and one for people who seek asylum', () => {
    const audiences = needs.flatMap(({ audience }) => audience ?? []);
    expect(audiences.sort()).toEqual(['asylum-seeker', 'minor', 'professional']);
  });
});
