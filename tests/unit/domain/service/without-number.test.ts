import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { keyFor } from '../../../../src/domain/service/without-number.ts';

const strings = parse(readFileSync('content/i18n/en.yml', 'utf8')) as Record<string, string>;

describe('a place without a number', () => {
  const keys = [
    'hours.unknown',
    'hours.notConfirmed',
    'where.old',
    'referral.professionals.call',
    'referral.professionals.unknown',
  ];

  it.each(keys)('does not say to call: %s', (key) => {
    expect(strings[key]).toMatch(/\bcall\b/i);
    expect(strings[keyFor(key, false)]).toBeDefined();
    expect(strings[keyFor(key, false)]).not.toMatch(/\bcall\b/i);
  });

  it('has all other words, and a place with a number has all', () => {
    expect(keyFor('where.unknown', false)).toBe('where.unknown');
    expect(keyFor('where.old', true)).toBe('where.old');
  });
});
