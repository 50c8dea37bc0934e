/** No phone number stands in a text: there it would outlive the number. */
import { allTexts, groupAt, spotOf, textAt, wordsOnTop } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report, Spot } from '../../report.ts';

export function phonesInText(content: Content, report: Report): void {
  for (const { text } of allTexts(content)) {
    const say = (spot: Spot, words: string): void => {
      for (const value of phonesIn(words))
        report.add('phone-in-text', spot, { value, corrected: replacementFor(value) });
    };
    for (const block of text.prose.blocks) say({ file: text.path, line: block.line }, block.text);
    for (const { words, spot } of wordsOnTop(text)) say(spot, words);
  }
  for (const { file } of content.strings) {
    for (const key of Object.keys(groupAt(file.data, []))) {
      for (const value of phonesIn(textAt(file.data, [key]) ?? '')) {
        report.add('phone-in-text', spotOf(file, [key]), { value, corrected: '' });
      }
    }
  }
}

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
 * @example phonesIn('Ring 70 20 25 50 inden 30 dage.') // ['70 20 25 50']
 */
export function phonesIn(text: string): string[] {
  const cleared = notPhones.reduce((rest, pattern) => rest.replace(pattern, (match) => '·'.repeat(match.length)), text);
  const runs = cleared.match(/(?:\+|(?<!\d))\d(?:[\s\u00a0.()/‐‑–-]{0,2}\d){2,}/gu) ?? [];
  return runs.map((run) => run.trim()).filter(isPhone);
}

function isPhone(run: string): boolean {
  const digits = run.replace(/\D/g, '');
  if (/^(112|114|1813|1818|1888|116\d{3})$/.test(digits)) return true;
  return digits.length >= (run.startsWith('+') ? 6 : 7);
}
