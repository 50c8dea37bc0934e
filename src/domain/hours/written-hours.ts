/** Opening hours as people write them, turned into OpenStreetMap's form. A proposal for an editor, never used by itself. */
import { outsideComments } from './osm-syntax.ts';

/**
 * Danish words and loose times in OpenStreetMap's form; what is not known stays as it is.
 *
 * @example osmFromWritten('hverdage 9-16.30') // 'Mo-Fr 09:00-16:30'
 * @example osmFromWritten('Ma-to kl. 10 til 14; fredag lukket') // 'Mo-Th 10:00-14:00; Fr off'
 */
export const osmFromWritten = (text: string): string => {
  if (/^\s*(døgnåbent?|hele døgnet|døgnet rundt)\s*$/iu.test(text)) return '24/7';
  if (/^\s*(efter|kun efter) aftale\s*$/iu.test(text)) return 'by-appointment';
  return outsideComments(text, (part) =>
    replacements.reduce((changed, [from, to]) => changed.replace(from, to), part).replace(looseRange, writtenRange),
  )
    .replace(/;\s*$/, '')
    .trim();
};

/** A word with no letter on either side: `\b` does not know ø. */
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})\\.?(?![\\p{L}])`, 'giu');

const replacements: readonly (readonly [RegExp, string])[] = [
  [/[‐-―−]/gu, '-'],
  [word('hverdage|hverdag'), 'Mo-Fr'],
  [word('alle dage|hver dag|dagligt?'), 'Mo-Su'],
  [word('weekend(?:en|er)?'), 'Sa,Su'],
  [word('helligdage|ph'), 'PH'],
  [word('mandage?|man|ma|mo'), 'Mo'],
  [word('tirsdage?|tirs|tir|ti|tu'), 'Tu'],
  [word('onsdage?|ons|on|we'), 'We'],
  [word('torsdage?|tors|tor|to|th'), 'Th'],
  [word('fredage?|fre|fr'), 'Fr'],
  [word('lørdage?|lør|lø|sa'), 'Sa'],
  [word('søndage?|søn|sø|su'), 'Su'],
  [word('lukket|closed'), 'off'],
  [word('kl|klokken'), ''],
  // Between times only: the word is also Thursday's short form.
  [/(\d)\s+til\s+(?=\d)/giu, '$1-'],
  [/([A-Z][a-z])\s*(?:-|til)\s*([A-Z][a-z])(?![a-z])/gu, '$1-$2'],
  [/([A-Z][a-z])\s+og\s+([A-Z][a-z])(?![a-z])/gu, '$1,$2'],
  [/([A-Z][a-zH]):?\s+(?=\d)/gu, '$1 '],
  [/\s{2,}/gu, ' '],
];

const looseRange = /(?<![\d:.])(\d{1,2})(?:[:.](\d\d))?\s*-\s*(\d{1,2})(?:[:.](\d\d))?(?![\d:.])/gu;

const writtenRange = (_: string, from: string, fromMinute = '00', to: string, toMinute = '00'): string =>
  `${from.padStart(2, '0')}:${fromMinute}-${to.padStart(2, '0')}:${toMinute}`;
