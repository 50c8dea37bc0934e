/** Finds phone numbers in words. */
import { searchText } from '../../domain/text/search-text.ts';

/** Digits that look like a phone number and are something else. */
const notPhones = [
  /\d{4}-\d{2}-\d{2}/g, // 2026-11-22
  /\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}/g, // 22.11.2026
  /(?<!\d)(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}(?!\d)/g, // 2018-2023
  /(?<![\d.:])\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?(?![\d.:])/g, // 09.00-16.00
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
export const phonesIn = (text: string): { value: string; index: number }[] => {
  const { text: plain, offsetOf } = searchText(text);
  // Most texts have no digit, and to look for one is quicker than to clear what is no number.
  if (!/\d/.test(plain)) return [];
  const cleared = notPhones.reduce(
    (rest, pattern) => rest.replace(pattern, (match) => '¤'.repeat(match.length)),
    plain,
  );
  const runs = [...cleared.matchAll(/(?:\+|(?<!\d))\d(?:[\s.()/·\u2010-\u2015\u2212-]{0,3}\d){2,}/gu)];
  return runs
    .map(({ 0: run, index }) => ({ value: run.trim(), index: offsetOf(index) }))
    .filter(({ value }) => isPhone(value));
};

const isPhone = (run: string): boolean => {
  const digits = run.replace(/\D/g, '');
  if (/^(112|114|1813|1818|1888|116\d{3})$/.test(digits)) return true;
  return digits.length >= (run.startsWith('+') ? 6 : 7);
};
