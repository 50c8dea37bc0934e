/** No phone number stands in a text: there it would outlive the number. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { rule } from '../rule.ts';
import { saidWords } from '../said-words.ts';

const problems = {
  'phone-in-text': {
    title: 'A phone number stands in a text',
    message: ({ value }: Value) =>
      `The text contains "${value}", which looks like a phone number. A number in a text is not corrected when the number changes.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected ? `Write ${corrected} instead.` : 'Leave the number out; the site shows it beside these words.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const phonesInText = rule(problems, (content, add) => {
  for (const { words, locationAt, from } of saidWords(content))
    for (const { value, index } of phonesIn(words))
      add('phone-in-text', locationAt(index), { value, corrected: from === 'text' ? replacementFor(value) : '' });
});

const replacementFor = (value: string): string =>
  value === '112' || value === '114'
    ? '<Emergency id="…" /> with the id from site.yml'
    : '<Phone of="…" /> with the folder name of the service';

/** Digits that look like a phone number and are something else. */
const notPhones = [
  /\d{4}-\d{2}-\d{2}/g, // 2026-11-22
  /\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}/g, // 22.11.2026
  /(?<!\d)(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}(?!\d)/g, // 2018-2023
  /(?<!\d)\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?(?![\d.:])/g, // 09.00-16.00
  /(?<!\d)\d{1,3}(?:\.\d{3})+(?!\d)/g, // 10.000.000
  /§+\s?\d+/g, // § 114
  // 112 days, 114 kr.
  /(?<!\d)\d+(?=\s?(?:dage|døgn|uger|måneder|år|timer|minutter|kr|kroner|kommuner|personer|days|weeks|months|years|hours|minutes|people|euro|%|km|meter)(?!\p{L}))/giu,
];

/**
 * Runs of digits that somebody may want to ring.
 *
 * @example phonesIn('Ring 70 20 25 50 inden 30 dage.') // [{ value: '70 20 25 50', index: 5 }]
 */
export function phonesIn(text: string): { value: string; index: number }[] {
  const cleared = notPhones.reduce((rest, pattern) => rest.replace(pattern, (match) => '·'.repeat(match.length)), text);
  const runs = cleared.matchAll(/(?:\+|(?<!\d))\d(?:[\s\u00a0.()/‐‑–-]{0,2}\d){2,}/gu);
  return [...runs].map(({ 0: run, index }) => ({ value: run.trim(), index })).filter(({ value }) => isPhone(value));
}

function isPhone(run: string): boolean {
  const digits = run.replace(/\D/g, '');
  if (/^(112|114|1813|1818|1888|116\d{3})$/.test(digits)) return true;
  return digits.length >= (run.startsWith('+') ? 6 : 7);
}
