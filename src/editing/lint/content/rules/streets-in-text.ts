/** No street with a house number stands in a text: there nothing hides it when it grows old or turns out to be secret. */
import { allTexts, wordsOnTop } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report, Spot } from '../../report.ts';

export function streetsInText(content: Content, report: Report): void {
  for (const { text } of allTexts(content)) {
    const say = (spot: Spot, words: string): void => {
      for (const value of streetsIn(words)) report.add('street-in-text', spot, { value });
    };
    for (const block of text.prose.blocks) say({ file: text.path, line: block.line }, block.text);
    for (const { words, spot } of wordsOnTop(text)) say(spot, words);
  }
}

/**
 * Danish streets with a house number.
 *
 * @example streetsIn('Kom til Åboulevard 38 i aften.') // ['Åboulevard 38']
 */
export function streetsIn(text: string): string[] {
  return text.match(street) ?? [];
}

/** How Danish streets end. "Vej 1" alone is a way on a list, so a name must stand before it, joined or apart. */
const street =
  /(?:\p{Lu}[\p{L}.]*\s)*(?:\p{Lu}[\p{L}-]*(?:gade|gaden|vej|vejen|allé|alle|alléen|stræde|boulevard|plads|torv|vænge)|\p{Lu}[\p{L}-]+\s(?:Gade|Vej|Allé|Alle|Stræde|Boulevard|Plads|Torv|Vænge))\s\d+\s?[A-Z]?(?![\p{L}\d])/gu;
