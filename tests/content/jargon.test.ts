import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withoutLawsAndCompounds } from '../../src/editing/lint/content/rules/jargon.ts';
import { foundWords } from '../../src/editing/lint/word-lists.ts';
import { blocklistSchema } from '../../src/schemas/blocklist.ts';

const { jargon } = blocklistSchema.parse(parse(readFileSync('content/blocklist.yml', 'utf8')));

const found = (text: string, language: 'da' | 'en'): string[] =>
  foundWords(
    withoutLawsAndCompounds(text),
    (jargon[language] ?? []).map(({ word }) => word),
    language,
  ).map((hit) => hit.entry);

/** Sentences with words that look like words of offices and are none. */
const ordinary = {
  da: [
    'De indsatte i fængslet, en iværksætter og din sagsbehandler.',
    'Din seksuelle orientering er din egen sag.',
    'EU-borgere kan søge arbejde.',
    'Du kan få et tilbud og et længere forløb hertil.',
    'Tag et screenshot, og tag en bror med.',
    'Bistandsadvokaten er gratis, og det er jobcentret også.',
    'Vilkår, adgang, kontakt, personale, telefonnummer og papirer står herunder.',
    'Er du mand, kvinde, ung eller gammel? Kom, og få mad.',
    'Loven om social service og barnets lov gælder, efter serviceloven.',
    'De målte, rejste, samlede og ydede hjælp, og så gik de.',
    'Det foregår inden for en uge, uden for byen og i forvejen.',
    'Vi har fundet beskeden og meldt det til de andre.',
  ],
  en: [
    'Your doctor’s assistant has the information.',
    'Ask for a residence permit if you are a resident.',
    'It was her own initiative, and initially nobody knew.',
    'Your client, your friends and your family may come.',
    'A provisional answer can take a week.',
    'The police station, the commerce school and the purse.',
    'You need not pay, and you may bring somebody.',
    'The therapist was there, and thereafter the herb tea.',
    'They see you as a person, individually or in a group.',
    'In-person talks and well-being come first.',
    'The sum is small, in any case.',
    'Take the stairs up on the left, and cross over.',
  ],
};

describe('the list of words of offices', () => {
  it.each(['da', 'en'] as const)('has at least 60 in %s, each once', (language) => {
    const words = (jargon[language] ?? []).map(({ word }) => word);
    expect(words.length).toBeGreaterThanOrEqual(60);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(['da', 'en'] as const)('offers plain words in %s that are not on the list themselves', (language) => {
    const circular = (jargon[language] ?? []).filter(({ instead }) => found(instead, language).length > 0);
    expect(circular).toEqual([]);
  });

  it.each(ordinary.da)('leaves ordinary words alone: %s', (sentence) => expect(found(sentence, 'da')).toEqual([]));
  it.each(ordinary.en)('leaves ordinary words alone: %s', (sentence) => expect(found(sentence, 'en')).toEqual([]));

  it.each([
    ['Henvendelsen foretages med henblik på visitation.', 'da', 4],
    ['Såfremt borgeren ophører, bevilges ydelsen ikke.', 'da', 5],
    ['I forbindelse med indsatsen anvendes relevante foranstaltninger.', 'da', 5],
    ['Prior to commencement, individuals are required to notify us regarding their requirements.', 'en', 6],
    ['Assistance is provided pursuant to legislation in order to ensure provision.', 'en', 6],
  ] as const)('finds them: %s', (sentence, language, count) => expect(found(sentence, language)).toHaveLength(count));
});
