import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fieldsDocument } from '../../../src/editing/fields-document.ts';
import { lintContent } from '../../../src/editing/lint/content/run.ts';
import { contentFromFiles } from '../../../src/editing/reader/read-content.ts';
import { contentTable, type ContentTable } from '../../../src/schemas/collections.ts';
import { textFrontMatterSchema } from '../../../src/schemas/text.ts';
import { filesOfCase, today } from '../editing/lint/broken-content.ts';

describe('a kind of content that somebody adds to the table', () => {
  const table: ContentTable = {
    ...contentTable,
    entries: {
      ...contentTable.entries,
      course: {
        folder: 'courses',
        facts: 'course.yml',
        schema: z.strictObject({ price: z.string().describe('What it costs. Example: free') }),
        textSchema: textFrontMatterSchema.extend({ teacher: z.string().optional().describe('Who. Example: a nurse') }),
        hasTitle: true,
        hasRecordings: true,
        risk: 'low',
      },
    },
  };
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const course = (path: string, text: string) => ({ path: `courses/first-aid/${path}`, bytes: bytes(text) });
  const problemsWith = (...files: ReturnType<typeof course>[]): [file: string, line: number, name: string][] => {
    const { content, problems } = contentFromFiles([...filesOfCase('base'), ...files], 'content', table);
    return lintContent(content, { today }, problems).map(({ file, line, name }) => [file, line, name]);
  };
  const facts = course('course.yml', 'price: free\n');
  const text = course('text.da.mdx', '---\ntitle: Kurset\nsummary: Et kursus.\norigin: original\n---\n\nKom.\n');

  it('is read', () => {
    const { content } = contentFromFiles([facts, text], 'content', table);
    expect(content.entries.map(({ kind, id, facts: read }) => [kind, id, read?.parsed])).toEqual([
      ['course', 'first-aid', { price: 'free' }],
    ]);
    expect(problemsWith(facts, text)).toEqual([]);
  });

  it('is checked as all others: unknown fields, missing facts, missing texts and titles, files nobody reads', () => {
    expect(problemsWith(course('course.yml', 'price: free\nprise: no\n'), text)).toEqual([
      ['content/courses/first-aid/course.yml', 2, 'field-unknown'],
    ]);
    expect(problemsWith(text)).toEqual([['content/courses/first-aid/course.yml', 1, 'file-missing']]);
    expect(problemsWith(facts)).toEqual([['content/courses/first-aid/course.yml', 1, 'original-missing']]);
    expect(
      problemsWith(facts, course('text.da.mdx', '---\nsummary: Et kursus.\norigin: original\n---\n\nKom.\n')),
    ).toEqual([['content/courses/first-aid/text.da.mdx', 2, 'title-missing']]);
    expect(problemsWith(facts, text, course('notes.txt', 'x'))).toEqual([
      ['content/courses/first-aid/notes.txt', 1, 'file-unexpected'],
    ]);
    expect(problemsWith(facts, text, course('audio/th/whole.opus', 'x')).map(([, , name]) => name)).toContain(
      'recording-form',
    );
  });

  it('is explained to editors', () => {
    const document = fieldsDocument(table);
    expect(document).toContain('## courses/<id>/course.yml\n\n- `price` **needed** What it costs. Example: free\n');
    expect(document).toMatch(/## courses\/<id>\/text\.<language>\.mdx, besides those of all texts\n\n- `teacher` Who/);
  });
});

describe('the table of kinds of content', () => {
  it('is told to editors whole', () => {
    const readme = readFileSync('content/README.md', 'utf8');
    const { entries, files, singles, notes } = contentTable;
    const names = [
      ...[...Object.values(entries), ...Object.values(files)].map(({ folder }) => `${folder}/`),
      ...Object.keys(singles).map((name) => `${name}.yml`),
      ...notes.map((folder) => `${folder}/`),
    ];
    expect(names.filter((name) => !readme.includes(name))).toEqual([]);
  });
});
