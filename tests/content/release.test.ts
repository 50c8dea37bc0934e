import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkRelease } from '../../src/cli/check-release.ts';
import { guideSchema } from '../../src/schemas/guide.ts';

/** A fixed day: what is not confirmed does not depend on time. */
const today = '2026-11-22';

let output = '';
const exitCode = checkRelease(['content', '--json'], (text) => (output += text), {}, today);

interface Row {
  part: string;
  whom: string;
  question: string;
  why: string;
  file: string;
  line: number;
}

describe('the call list for the real content', () => {
  it('can be made', () => expect([exitCode, output.startsWith('{')]).toEqual([1, true]));

  it('has every statement that is not confirmed, with its words, whom to ask, file and line', () => {
    const { rows } = JSON.parse(output) as { rows: Row[] };
    const listed = new Map(
      rows.filter(({ part }) => part.startsWith('Statements')).map((row) => [`${row.file}:${row.line}`, row]),
    );
    const unconfirmed = readdirSync('content/guides').flatMap((guide) => {
      const file = `content/guides/${guide}/guide.yml`;
      const text = readFileSync(file, 'utf8');
      const { statements } = guideSchema.parse(parse(text));
      return statements
        .filter(({ confirmed }) => confirmed === 'no')
        .map(({ id }) => ({ id, at: `${file}:${text.split('\n').findIndex((line) => line.trim() === `- id: ${id}`) + 1}` }));
    });
    expect(unconfirmed.length).toBeGreaterThan(10);
    for (const { id, at } of unconfirmed) {
      const row = listed.get(at);
      expect({ id, at, why: row?.why }).toEqual({ id, at, why: 'Not confirmed' });
      expect(row?.whom.trim(), `${at}: whom to ask about ${id}`).toBeTruthy();
      expect(row?.question.trim(), `${at}: the words of ${id}`).not.toBe(id);
    }
  });

  it('asks for every number that nobody has rung', () => {
    const { rows } = JSON.parse(output) as { rows: Row[] };
    const files = readdirSync('content/services').map((id) => `content/services/${id}/facts.yml`);
    const open = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return /^ {2}- type: phone/m.test(text) && !/how: called/.test(text) && !/is: closed/.test(text);
    });
    const asked = new Set(rows.filter(({ question }) => question.includes('right number')).map(({ file }) => file));
    expect(open.filter((file) => !asked.has(file))).toEqual([]);
  });
});
