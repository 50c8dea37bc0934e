import { describe, expect, it } from 'vitest';
import { makePublished } from '../../../builders/published.ts';
import { makeCheck, makeContact, makeLocation } from '../../../builders/service.ts';

type Fields = NonNullable<Parameters<typeof makePublished>[0]>;

const secret = makeLocation({ visibility: 'secret', street: 'Smøgen 3', postcode: '1100', town: 'Ærøby' });
const old = makeCheck({ on: '2019', how: 'directory' });

/** The sources that stand on the page of a service, of which one is given. */
const sourceIn = (fields: Fields, source: string): string | undefined =>
  makePublished({ ...fields, needsCheck: makeCheck({ source }) }).sources.find(({ group }) => group === 'needs')
    ?.checks[0]?.source;

describe('a source that tells what is kept back', () => {
  it.each([
    ['the street as it is written', 'Besøg på Smøgen 3'],
    ['the street without its number', 'en artikel om Smøgen'],
    ['the street in capitals', 'SMØGEN 3, stuen'],
    ['the street in a web address', 'https://example.org/huse/smoegen-3/'],
    ['the street in an escaped web address', 'https://example.org/sm%C3%B8gen'],
    ['the street with a sign in it that nobody sees', 'Smø\u200Bgen'],
    ['the postcode', 'Posten, 1100'],
    ['the town of a secret place', 'Ærøby Avis'],
    ['the town without Danish letters', 'https://aeroeby.example/'],
  ])('goes out without its words: %s', (_, source) => {
    expect(sourceIn({ places: [secret] }, source)).toBeUndefined();
  });

  it.each([
    ['a number that is too old', '+4533914810', 'Ring 33 91 48 10'],
    ['with its country', '+4533914810', 'tlf. +45 3391-4810'],
    ['a short number', '1899', 'plakaten om 1899'],
  ])('goes out without its words: %s', (_, value, source) => {
    expect(sourceIn({ contacts: [makeContact({ value, check: old })] }, source)).toBeUndefined();
    expect(sourceIn({ contacts: [makeContact({ value })] }, source)).toBe(source);
  });

  it('keeps its day and its kind', () => {
    const check = makeCheck({ source: 'Smøgen 3', evidence: ['a call', 'Ærøby Avis'] });
    const { sources } = makePublished({ places: [secret], needsCheck: check });
    expect(sources.find(({ group }) => group === 'needs')?.checks).toEqual([
      { on: check.on, how: 'called', evidence: ['a call'] },
    ]);
  });
});

describe('a source that tells no more than the page does', () => {
  it.each([
    ['another word with the same letters', [secret], 'Smøgenhus og 11001'],
    ['the town that another place shows anyway', [secret, makeLocation({ town: 'Ærøby' })], 'Ærøby Avis'],
    ['a percent sign that stands for itself', [secret], '100% gratis'],
  ])('stands there whole: %s', (_, places, source) => {
    expect(sourceIn({ places }, source)).toBe(source);
  });
});
