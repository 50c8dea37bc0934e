/** The Danish words as a whole; those of each problem of the content are looked at where the problem is found. */
import { describe, expect, it } from 'vitest';
import { danishProblems } from '../../../../src/editing/danish/problems.ts';
import { inLanguage } from '../../../../src/editing/in-language.ts';
import { catalogue } from '../../../../src/editing/lint/catalogue.ts';
import { lintSite } from '../../../../src/editing/lint/site/run.ts';
import { expectBothLanguages } from './both-languages.ts';

const page = `<html lang="da"><head><title>Hos politi</title><script src="https://cdn.example/x.js"></script>
<meta http-equiv="content-security-policy" content="script-src 'unsafe-inline' https://cdn.example">
<link rel="preconnect" href="https://cdn.example"></head>
<body><p style="color:red" onclick="go()">33 91 48 10</p><a href="javascript:go()">x</a>
<a href="/da/find/">x</a><a href="https://example.org/?utm_source=mail">x</a><p>Eksempelgade 12</p></body></html>`;

const problems = lintSite(
  [
    { path: 'da/index.html', text: page },
    { path: 'en/index.html', text: '<html lang="en"><head></head><body></body></html>' },
  ],
  {
    blocklist: { words: { da: ['politi'] }, contacts: [{ value: '33 91 48 10' }] },
    secrets: { words: ['Eksempelgade 12'], points: [], services: [], allowed: [] },
  },
);

describe('the problems of a finished site', () => {
  it('are all found on two bad pages', () => {
    const known = [...catalogue.keys()].filter((name) => name.startsWith('dist-'));
    expect([...new Set(problems.map(({ name }) => name))].sort()).toEqual(known.sort());
  });

  it.each(problems.map((problem) => [problem.name, problem] as const))(
    '%s says the same in both languages',
    (_, problem) => expectBothLanguages(problem),
  );

  it('keep the hidden street to themselves in Danish too', () =>
    expect(JSON.stringify(problems.map((problem) => inLanguage(problem, 'da')))).not.toContain('Eksempelgade'));
});

describe('the Danish words', () => {
  it('have a title of their own for every problem', () => {
    for (const [name, { title }] of catalogue) {
      const words = danishProblems[name as keyof typeof danishProblems];
      expect(words.title, name).not.toBe(title);
      expect(words.title, name).not.toMatch(/[.!]$/);
    }
  });

  it('leave a problem that has none in English', () => {
    const [first] = problems;
    const unknown = { ...first, name: 'of-tomorrow' } as NonNullable<typeof first>;
    expect(inLanguage(unknown, 'da')).toEqual(unknown);
  });
});
