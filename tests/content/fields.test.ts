import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsDocument } from '../../src/editing/fields-document.ts';

describe('the field reference for editors', () => {
  it('says the same as the schemas (if not, run "npm run write:fields")', () => {
    expect(readFileSync('content/FIELDS.md', 'utf8')).toBe(fieldsDocument());
  });

  it('explains every field with an example', () => {
    const unexplained = fieldsDocument()
      .split('\n')
      .filter((line) => /^\s*- `/.test(line) && !/^\s*- `[^`]+`( \*\*needed\*\*)? \S/.test(line));
    expect(unexplained).toEqual([]);
  });
});
