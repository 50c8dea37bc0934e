import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/cli/check-content.ts';
import { problems } from '../../src/lib/lint/problems.ts';
import { reportForTerminal } from '../../src/lib/lint/reporters/terminal.ts';

describe('the real content', () => {
  it('has nothing that must be corrected', () => {
    const folder = fileURLToPath(new URL('../../content/', import.meta.url));
    const found = checkFolder(folder, new Date().toISOString().slice(0, 10)).problems;
    const errors = found.filter(({ name }) => problems[name].severity === 'error');
    expect(errors.length === 0 ? '' : reportForTerminal(errors)).toBe('');
  });
});
