import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintFolder } from '../../src/editing/lint/content/lint-folder.ts';
import { readFolder } from '../../src/editing/reader/content-files.ts';
import { reportForTerminal } from '../../src/editing/lint/reporters/terminal.ts';
import { aboutWords } from '../../src/editing/lint/reporters/words-report.ts';

const folder = fileURLToPath(new URL('../../content/', import.meta.url));
const found = lintFolder(folder, 'content', { today: new Date().toISOString().slice(0, 10) }).problems;

describe('the real content', () => {
  it('has nothing that must be corrected', () => {
    const errors = found.filter(({ severity }) => severity === 'error');
    expect(errors.length === 0 ? '' : reportForTerminal(errors, 'en')).toBe('');
  });

  it('gives the rules about words nothing to say, not even a warning', () => {
    const words = aboutWords(found);
    expect(words.length === 0 ? '' : reportForTerminal(words, 'en')).toBe('');
  });

  it('names every section of a law in a statement with a source', () => {
    expect(found.filter(({ name }) => name === 'law-section-without-statement')).toEqual([]);
  });
});

describe('a rule cannot be switched off for a text', () => {
  it('by any field', () => {
    // What the search ignores are words somebody types, not texts.
    const sections = readFileSync(`${folder}FIELDS.md`, 'utf8').split(/^(?=## )/m);
    const ofTexts = sections.filter((section) => !section.startsWith('## synonyms/'));
    expect(ofTexts.length).toBe(sections.length - 1);
    const fields = [...ofTexts.join('').matchAll(/^\s*- `([^`]+)`/gm)].map(([, name]) => name);
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter((name) => /ignore|except|exempt|allow|disable|skip|suppress|lint/i.test(name ?? ''))).toEqual([]);
  });

  it('by any comment', () => {
    const files = (readFolder(folder) ?? []).filter(({ path }) => /\.(mdx|yml)$/.test(path));
    const texts = files.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
    const marked = texts.filter(({ text }) => /(lint|check|words?|jargon|rule)[-: ](off|ignore|disable|skip)/i.test(text));
    expect(marked.map(({ path }) => path)).toEqual([]);
  });
});
