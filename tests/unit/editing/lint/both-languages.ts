/** What must hold of the words of a problem in both languages. */
import { expect } from 'vitest';
import { inLanguage } from '../../../../src/editing/in-language.ts';
import type { Problem } from '../../../../src/editing/problem.ts';

/** Arguments that name something for which each language has words of its own. */
const codes = new Set([
  'expected',
  'fault',
  'form',
  'kind',
  'kinds',
  'limit',
  'per',
  'rule',
  'shape',
  'sign',
  'what',
  'why',
]);
/** Further ones of single problems. */
const codesOf: Readonly<Record<string, readonly string[]>> = {
  'component-attribute': ['example'],
  'dist-word-sensitive': ['place'],
  'locale-direction': ['value'],
  'passive-often': ['most'],
  'phone-in-text': ['instead'],
};

/** Words of English that are none of Danish, nor of the files. */
const english =
  /\b(?:and|are|because|below|but|cannot|could|did|does|here|instead|is|it|its|must|nobody|not|or|otherwise|should|somebody|that|the|there|they|this|was|where|which|with|without|would|write|you|your)\b/giu;

const sentences = ({ title, message, hint }: Problem): string => [title, message, hint].join('\n');

/**
 * Looks that a problem says in Danish what it says in English: the same values, and no English left between them.
 */
export const expectBothLanguages = (problem: Problem): void => {
  const [inEnglish, inDanish] = [problem, inLanguage(problem, 'da')].map(sentences);
  if (inEnglish === undefined || inDanish === undefined) throw new Error('There are two languages.');
  const values = Object.entries(problem.args)
    .filter(([name]) => !codes.has(name) && codesOf[problem.name]?.includes(name) !== true)
    .map(([, value]) => String(value))
    .filter((value) => value !== '');
  // Parted by commas in the arguments, and by other words in a sentence.
  for (const value of values.flatMap((list) => list.split(', ')))
    if (inEnglish.includes(value)) expect(inDanish, problem.name).toContain(value);
  expect(inDanish).not.toBe(inEnglish);
  expect(inDanish).not.toMatch(/undefined|NaN|\[object/);
  // What an editor wrote is in whatever language it was.
  const own = [...values]
    .sort((a, b) => b.length - a.length)
    .reduce((text, value) => text.replaceAll(value, '…'), inDanish);
  expect(own.replace(/`[^`]*`|"[^"]*"|<[^>]*>/g, '…').match(english) ?? [], problem.name).toEqual([]);
};
