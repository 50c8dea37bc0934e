import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { letteringRules, letteringStyles } from '../../../src/build/lettering-styles.ts';

describe('the style rules of single languages', () => {
  it('give each language its fonts and the height of its lines', () => {
    expect(letteringRules()[0]).toMatch(
      /^:lang\(th\) \{ --font: 'Noto Sans Thai'.*; --leading: 1\.75; --leading-snug: 1\.6; --leading-tight: 1\.45; --tracking: 0; \}$/,
    );
    expect(letteringRules()[1]).toMatch(/^:lang\(ar\), :lang\(fa\) \{/);
  });

  it('are a style sheet under the name that the layout imports, and under no other', () => {
    const { load, resolveId } = letteringStyles();
    expect(resolveId('virtual:lettering.css')).toBe('virtual:lettering.css');
    expect(resolveId('./main.css')).toBeUndefined();
    expect(load('./main.css')).toBeUndefined();
    const rules = postcss.parse(load('virtual:lettering.css') ?? '').nodes;
    expect(rules.map(({ type }) => type)).toEqual(letteringRules().map(() => 'rule'));
  });
});
