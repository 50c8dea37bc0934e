import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { districtOf } from '../../../../src/domain/geo/postcodes.ts';
import { postcodes } from '../../../../src/domain/geo/data/postcodes.ts';
import { reportForTerminal } from '../../../../src/editing/lint/reporters/terminal.ts';
import { expectBothLanguages } from './both-languages.ts';
import { rowOf, sentencesOf } from './broken-content.ts';
import { type Changes, problemsWith, put } from './changed-base.ts';
import { mistakes } from './mistakes.ts';

describe.each(Object.entries(mistakes))('%s', (_, list) => {
  it.each(list.map((mistake) => [mistake.title, mistake] as const))(
    '%s',
    (_title, { changes, context, found, says }) => {
      const problems = problemsWith(changes, context);
      expect(problems.map(rowOf)).toEqual(found);
      problems.forEach(expectBothLanguages);
      if (says !== undefined) expect(problems.map(sentencesOf)[0]).toBe(says);
    },
  );
});

const night = 'services/night-line/facts.yml';
const house = 'services/harbour-house/facts.yml';
const namesOf = (changes: Changes): string[] => problemsWith(changes).map(({ name }) => name);

/** Streets as they are built in Denmark. */
const street = fc
  .tuple(
    fc.constantFrom('Nørre', 'Søster', 'Åre', 'Æble', 'Gammel Møns', 'Kloster', 'Hjerting', 'Øster', 'Ny Vester'),
    fc.constantFrom('gade', 'vej', 'vejen', 'stræde', 'allé', 'boulevarden', 'pladsen', 'torvet', 'vænget'),
    fc.constantFrom(' ', '', ' nr. ', ', '),
    fc.integer({ min: 1, max: 399 }),
    fc.constantFrom('', 'A', ' B'),
  )
  .map(([name, ending, between, number, letter]) => ({
    name: `${name}${ending}`,
    text: `${name}${ending}${between}${number}${letter}`,
  }));

/** Places in the folder of a hidden service where words can stand. */
const hiding: Record<string, (words: string) => Changes> = {
  'a source': (words) => ({ [night]: put('source: call }', `source: ${JSON.stringify(words)} }`) }),
  'further sources': (words) => ({
    [night]: put('source: call }', `source: call, evidence: [${JSON.stringify(words)}] }`),
  }),
  'a comment': (words) => ({ [night]: (text) => `${text}# ${words}\n` }),
  'the name': (words) => ({ [night]: put('name: Natlinjen', `name: ${JSON.stringify(`Huset ${words}`)}`) }),
  'the summary': (words) => ({
    'services/night-line/text.da.mdx': (text) => text.replace(/^summary:.*$/m, `summary: ${JSON.stringify(words)}`),
  }),
  'a text': (words) => ({ 'services/night-line/text.da.mdx': (text) => `${text}\nVi bor ${words}.\n` }),
  'a comment of a text': (words) => ({ 'services/night-line/text.da.mdx': (text) => `${text}\n{/* ${words} */}\n` }),
};

describe('whatever the street of a hidden place is and wherever it stands', () => {
  it('it is told, and the report does not repeat it', () => {
    fc.assert(
      fc.property(street, fc.constantFrom(...Object.keys(hiding)), ({ name, text }, where) => {
        const problems = problemsWith(hiding[where]?.(text) ?? {});
        expect(problems.map((problem) => problem.name)).toContain('secret-written');
        expect(JSON.stringify(problems)).not.toContain(text);
        expect(JSON.stringify(problems)).not.toContain(`${name} `);
        expect(reportForTerminal(problems, 'da')).not.toContain(text);
        expect(reportForTerminal(problems, 'da')).not.toContain(`${name} `);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('it may be written where a place is public', () => {
    fc.assert(
      fc.property(street, ({ text }) => {
        expect(namesOf({ [house]: put('street: Havnegade 1', `street: ${JSON.stringify(text)}`) })).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('a point of Denmark is told, however it is written', () => {
    const point = fc
      .tuple(
        fc.double({ min: 54.6, max: 57.7, noNaN: true }),
        fc.double({ min: 8.1, max: 15.1, noNaN: true }),
        fc.constantFrom(', ', ',', ' ', '; '),
        fc.integer({ min: 3, max: 6 }),
      )
      .map(([lat, lon, between, digits]) => `${lat.toFixed(digits)}${between}${lon.toFixed(digits)}`);
    fc.assert(
      fc.property(point, (words) => {
        const problems = problemsWith({ [night]: (text) => `${text}# ${words}\n` });
        expect(problems.map(({ name }) => name)).toEqual(['secret-written']);
        expect(JSON.stringify(problems)).not.toContain(words);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('whatever the name of the person is', () => {
  const person = fc.tuple(
    fc.constantFrom('Mette', 'Ole', 'Fatima', 'Anne-Marie', 'Jørgen', 'Søren', 'Pipaluk', 'Svetlana', 'Mohammed'),
    fc.constantFrom('Hansen', 'Kjærgaard', 'Bech', 'Holm', 'Østergaard-Lund', ''),
    fc.constantFrom('leder ', 'talte med ', '', 'nattevagten, ', 'privat: '),
  );
  it('who checked a fact is not named', () => {
    fc.assert(
      fc.property(person, ([first, last, before]) => {
        const source = `${before}${first} ${last}`.trim();
        const problems = problemsWith({
          [house]: put('source: call }\ncontacts', `source: ${JSON.stringify(source)} }\ncontacts`),
        });
        expect(problems.map(({ name }) => name)).toEqual(['person-named']);
        expect(JSON.stringify(problems)).not.toContain(first);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it.each([
    'the duty phone',
    'nattevagten',
    'sygeplejersken på Klinikken',
    'Reden Aarhus, en medarbejder',
    'Odense Kommune, borgerservice',
    'https://example.org/om-os',
    'politiken.dk, 12. august 2020',
  ])('a function or an organisation may be: %s', (source) =>
    expect(
      namesOf({ [house]: put('source: call }\ncontacts', `source: ${JSON.stringify(source)} }\ncontacts`) }),
    ).toEqual([]),
  );
});

describe('a blocked number', () => {
  const gaps = fc.array(fc.constantFrom('', ' ', '-', '.', '\u00A0', '\u2011', '\u200B', '\u00AD', '\u2060'), {
    minLength: 7,
    maxLength: 7,
  });
  const digits = fc.constantFrom<readonly string[]>([...'33914810'], [...'３３９１４８１０']);
  it('is found whatever stands between its digits, and whatever digits they are', () => {
    fc.assert(
      fc.property(gaps, digits, (between, number) => {
        const words = number.map((digit, index) => digit + (between[index] ?? '')).join('');
        expect(namesOf({ 'help/a.md': () => `Ring ${words}\n` })).toContain('contact-blocked');
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('a postcode', () => {
  it('that is none, or of a town far away, is told once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
        const code = String(number).padStart(4, '0');
        const district = districtOf(code, postcodes);
        const names = namesOf({ [house]: put('postcode: 5000', `postcode: "${code}"`) });
        if (district === undefined) expect(names).toEqual(['postcode-unknown']);
        else if (district.municipality === 'Odense') expect(names).toEqual([]);
        else expect(names.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
