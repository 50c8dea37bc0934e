import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkRelease } from '../../src/cli/check-release.ts';
import { editorWords } from '../../src/cli/editor-words.ts';
import { isCrisisLine } from '../../src/editing/enquiries/informants.ts';
import { openItems } from '../../src/editing/enquiries/open-items.ts';
import { firstPage } from '../../src/editing/enquiries/reporters/first-page.ts';
import { readRecords } from '../../src/editing/reader/read-records.ts';
import { guideSchema } from '../../src/schemas/guide.ts';

/** A fixed day: what is not confirmed does not depend on time. */
const today = '2026-11-22';

let output = '';
const exitCode = checkRelease(['content', '--json', '--lang', 'en'], (text) => (output += text), {}, today);

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

const read = readRecords('content', 'content', today);
if (read === undefined) throw new Error('The content cannot be read.');
const { content } = read;
const items = openItems(content, new Date(`${today}T12:00:00Z`));

describe('whom the real content asks', () => {
  const { enquiries } = items;
  const factsOf = new Map(content.services.map(({ id, facts }) => [id, facts]));
  /** Numbers that people in need ring, with the service they belong to. */
  const crisisNumbers = content.services.flatMap(({ id, facts }) =>
    isCrisisLine(facts, content.vocabulary) && Array.isArray(facts.contacts)
      ? facts.contacts.filter(({ type }) => type === 'phone').map(({ value }) => ({ id, value }))
      : [],
  );

  it('is never a line that people in need ring, but about itself', () => {
    expect(crisisNumbers.length).toBeGreaterThan(20);
    const wrong = enquiries.flatMap(({ id, informant }) =>
      informant.ways.filter(({ value }) => crisisNumbers.some((line) => line.value === value && line.id !== id)),
    );
    expect(wrong).toEqual([]);
  });

  it('is only the office or page of who runs it, or what its own file names', () => {
    for (const { id, informant } of enquiries) {
      const facts = factsOf.get(id);
      const organisation = content.organisations.get(facts?.organisation ?? '');
      const office = Array.isArray(organisation?.office) ? organisation.office.map(({ value }) => value) : [];
      const own = Array.isArray(facts?.contacts) ? facts.contacts.map(({ value }) => value) : [];
      const known = [...office, ...own, organisation?.website];
      expect(
        informant.ways.filter(({ value }) => !known.includes(value)),
        id,
      ).toEqual([]);
    }
  });

  it('is at most five questions a service before all others', () => {
    for (const { id, first } of enquiries) expect(first.length, id).toBeLessThanOrEqual(5);
  });
});

describe.each(['da', 'en'] as const)('the first page in %s', (lang) => {
  const page = firstPage(items, content, editorWords('content', lang), today);
  const lines = page.trimEnd().split('\n');

  it('fits on a sheet of paper', () => {
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(lines.length).toBeGreaterThan(40);
  });

  it('names numbers to ring, the most harmful first, and how to go on', () => {
    const calls = lines.filter((line) => /^ *\[ \]/.test(line));
    expect(calls[0]).toMatch(/^\[ \] Lev Uden Vold.*: 1888 \(!\)$/);
    expect(calls.filter((line) => /(Ring|Office|Kontor): .*\d/.test(line)).length).toBeGreaterThan(10);
    for (const command of ['npm run ask -- --letter lev-uden-vold', 'npm run answers', '--all'])
      expect(page).toContain(command);
    expect(page).not.toMatch(/undefined|NaN|editor\.|\{\{/);
  });
});
