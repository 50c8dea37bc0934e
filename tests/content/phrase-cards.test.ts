/** The cards of the real content: enough of them, short enough to be read at arm's length. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordsOfText } from '../../src/domain/readability/lix.ts';
import { phraseCardsSchema } from '../../src/schemas/phrase-cards.ts';
import { stringsSchema } from '../../src/schemas/strings.ts';

const read = (file: string): unknown => parse(readFileSync(`content/${file}`, 'utf8'));
const { cards, groups } = phraseCardsSchema.parse(read('phrase-cards.yml'));
const ids = cards.map(({ id }) => id);

describe('the phrase cards', () => {
  it('are at least 26, each there once, and no group is empty', () => {
    expect(ids.length).toBeGreaterThanOrEqual(26);
    expect(new Set(ids).size).toBe(ids.length);
    expect(groups.filter((group) => !cards.some((card) => card.group === group))).toEqual([]);
  });

  it('have icons that exist', () => {
    const missing = cards.filter(({ icon }) => !existsSync(`node_modules/lucide-static/icons/${icon}.svg`));
    expect(missing).toEqual([]);
  });

  it.each(['da', 'en'])('say it in at most twelve words (%s)', (lang) => {
    const strings = stringsSchema.parse(read(`i18n/${lang}.yml`));
    const long = ids.filter((id) => wordsOfText(strings[`phraseCard.${id}`] ?? '', lang).length > 12);
    expect(long).toEqual([]);
  });

  it.each(['da', 'en'])('that no card is left of have no sentence any more (%s)', (lang) => {
    const strings = stringsSchema.parse(read(`i18n/${lang}.yml`));
    const known = new Set(ids.flatMap((id) => [`phraseCard.${id}`, `phraseCard.${id}.label`]));
    expect(Object.keys(strings).filter((key) => key.startsWith('card.') && !known.has(key))).toEqual([]);
  });
});
