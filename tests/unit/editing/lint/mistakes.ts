/** Mistakes that editors make, each with the one message they get. */
import { fingerprintOf } from '../../../../src/domain/translation/fingerprint.ts';
import type { RuleContext } from '../../../../src/editing/lint/content/rule.ts';
import { baseText, type Changes, put } from './changed-base.ts';

export interface Mistake {
  title: string;
  changes: Changes;
  context?: Partial<RuleContext>;
  /** File, line and name of all that is found. */
  found: readonly (readonly [file: string, line: number, name: string])[];
  /** What the first message says, from its beginning or in full. */
  says?: string;
}

const house = 'services/harbour-house/facts.yml';
const houseText = 'services/harbour-house/text.da.mdx';
const line = 'services/night-line/facts.yml';
const guideText = 'guides/first-steps/text.da.mdx';

const inHouse = (old: string, now: string): Changes => ({ [house]: put(old, now) });

/** Each mistake of the list in the issue, then others of its kind. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  'marks of two versions': [
    {
      title: 'in facts',
      changes: { [house]: (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n` },
      found: [['services/harbour-house/facts.yml', 1, 'merge-marks']],
      says: 'Lines like <<<<<<< and >>>>>>> stand here: two versions of this file were put together. Keep the right one of the two pieces and delete the other, and the lines with <<<<<<<, ======= and >>>>>>>.',
    },
    {
      title: 'in a text',
      changes: { [houseText]: (text) => `${text}<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n` },
      found: [['services/harbour-house/text.da.mdx', 9, 'merge-marks']],
    },
    {
      title: 'in a list of words',
      changes: { 'i18n/en.yml': put('page.home', '<<<<<<< a\npage.home') },
      found: [['i18n/en.yml', 1, 'merge-marks']],
    },
    {
      title: 'in the list of languages',
      changes: { 'locales.yml': (text) => `${text}>>>>>>> b\n` },
      found: [['locales.yml', 4, 'merge-marks']],
    },
  ],
  'blanks in front': [
    {
      title: 'a tab',
      changes: inHouse('    street: Havnegade 1', '\tstreet: Havnegade 1'),
      found: [['services/harbour-house/facts.yml', 7, 'yaml-syntax']],
      says: 'The lines here cannot be read: the line begins with a tab. Use spaces instead of the tab, here and further down.',
    },
    {
      title: 'tabs on many lines',
      changes: inHouse('    street: Havnegade 1\n    postcode', '\t\tstreet: Havnegade 1\n\t\tpostcode'),
      found: [['services/harbour-house/facts.yml', 7, 'yaml-syntax']],
    },
    {
      title: 'a tab at the top of a text',
      changes: { [houseText]: put('summary:', '\tsummary:') },
      found: [['services/harbour-house/text.da.mdx', 2, 'yaml-syntax']],
    },
    {
      title: 'no-break spaces',
      changes: inHouse('    street: Havnegade 1', '\u00A0\u00A0\u00A0\u00A0street: Havnegade 1'),
      found: [['services/harbour-house/facts.yml', 7, 'yaml-syntax']],
    },
    {
      title: 'a space and a no-break space',
      changes: inHouse('    town: Odense', '  \u00A0 town: Odense'),
      found: [['services/harbour-house/facts.yml', 9, 'yaml-syntax']],
    },
    {
      title: 'wide spaces',
      changes: { 'vocabulary.yml': put('  - { id: sleep', '\u3000- { id: sleep') },
      found: [['vocabulary.yml', 2, 'yaml-syntax']],
    },
  ],
  'quotation marks': [
    {
      title: 'English ones around a number',
      changes: inHouse('"+4570202550"', '“+4570202550”'),
      found: [['services/harbour-house/facts.yml', 14, 'quotes-typographic']],
      says: 'The quotation marks of “+4570202550” are those of a text program; here they count as letters. Write "+4570202550"',
    },
    {
      title: 'Danish ones around a name',
      changes: inHouse('name: Havnehuset', 'name: »Havnehuset«'),
      found: [['services/harbour-house/facts.yml', 1, 'quotes-typographic']],
    },
    {
      title: 'German ones around an id',
      changes: inHouse('kind: drop-in', 'kind: „drop-in“'),
      found: [['services/harbour-house/facts.yml', 2, 'quotes-typographic']],
    },
    {
      title: 'around a summary with a colon',
      changes: { [houseText]: (text) => text.replace(/^summary:.*$/m, 'summary: “Kom: spis her.”') },
      found: [['services/harbour-house/text.da.mdx', 2, 'quotes-typographic']],
    },
    {
      title: 'single ones around words',
      changes: { 'i18n/en.yml': put('page.home: Find a place near you', 'page.home: ‘Find a place near you’') },
      found: [['i18n/en.yml', 1, 'quotes-typographic']],
    },
  ],
  'settings at the top': [
    {
      title: 'not closed',
      changes: { [houseText]: put('origin: original\n---', 'origin: original\n') },
      found: [['services/harbour-house/text.da.mdx', 1, 'front-matter-open']],
      says: 'The block of settings at the top begins with a line of --- and never ends. Put a second line of --- behind the last setting, before the text.',
    },
    {
      title: 'not closed, in a guide',
      changes: { [guideText]: (text) => text.replace(/\n---\n/, '\n') },
      found: [['guides/first-steps/text.da.mdx', 1, 'front-matter-open']],
    },
    {
      title: 'closed with two hyphens',
      changes: { [houseText]: put('origin: original\n---', 'origin: original\n--') },
      found: [['services/harbour-house/text.da.mdx', 1, 'front-matter-open']],
    },
    {
      title: 'closed with a long dash',
      changes: { [houseText]: put('origin: original\n---', 'origin: original\n—') },
      found: [['services/harbour-house/text.da.mdx', 1, 'front-matter-open']],
    },
  ],
  'words for words': [
    {
      title: 'type: telefon',
      changes: inHouse('type: phone', 'type: telefon'),
      found: [['services/harbour-house/facts.yml', 13, 'value-not-in-list']],
      says: '"telefon" is not one of the words allowed here. Did you mean "phone"? Allowed: phone, sms, whatsapp, email, website, chat.',
    },
    {
      title: 'type: mail',
      changes: inHouse('type: website', 'type: mail'),
      found: [['services/harbour-house/facts.yml', 16, 'value-not-in-list']],
    },
    {
      title: 'type: hjemmeside',
      changes: inHouse('type: website', 'type: hjemmeside'),
      found: [['services/harbour-house/facts.yml', 16, 'value-not-in-list']],
    },
    {
      title: 'is: lukket',
      changes: inHouse('is: open', 'is: lukket'),
      found: [['services/harbour-house/facts.yml', 30, 'value-not-in-list']],
    },
    {
      title: 'visibility: hemmelig',
      changes: inHouse('visibility: public', 'visibility: hemmelig'),
      found: [['services/harbour-house/facts.yml', 6, 'value-not-in-list']],
    },
    ...['on', 'true', 'ja', 'off', 'nej'].map((word): Mistake => ({
      title: `women: ${word}`,
      changes: inHouse(
        'audience: unknown',
        `audience:\n  women: ${word}\n  men: unknown\n  trans: unknown\n  ageFrom: unknown\n  ageTo: unknown\n  stay: unknown\n  trafficked: unknown\n  check: { on: 2026-01-10, how: called, source: call }`,
      ),
      found: [['services/harbour-house/facts.yml', 24, 'value-not-in-list']],
    })),
  ],
  dates: [
    {
      title: '2026-11-31',
      changes: inHouse('on: 2026-01-10', 'on: 2026-11-31'),
      found: [['services/harbour-house/facts.yml', 11, 'date-invalid']],
      says: '"2026-11-31" is not a date that can be read. Write year-month-day, like 2026-11-22, and check that the day exists in that month.',
    },
    {
      title: '2025-02-29',
      changes: inHouse('on: 2026-01-10', 'on: 2025-02-29'),
      found: [['services/harbour-house/facts.yml', 11, 'date-invalid']],
    },
    {
      title: 'a notice until 2026-02-30',
      changes: { 'notices/closed/notice.yml': put('until: 2026-02-10', 'until: 2026-02-30') },
      found: [['notices/closed/notice.yml', 2, 'date-invalid']],
    },
    {
      title: '31.11.2026',
      changes: inHouse('on: 2026-01-10', 'on: 31.11.2026'),
      found: [['services/harbour-house/facts.yml', 11, 'date-invalid']],
    },
    {
      title: 'before there was a site',
      changes: inHouse('on: 2026-01-10', 'on: 1926-01-10'),
      found: [['services/harbour-house/facts.yml', 11, 'check-too-old']],
      says: 'The date of this check, 1926-01-10, lies before 1990. Look whether the year is mistyped; write the day on which the source said so.',
    },
    {
      title: 'the year 202',
      changes: inHouse('on: 2026-01-10', 'on: 1989'),
      found: [['services/harbour-house/facts.yml', 11, 'check-too-old']],
    },
    {
      title: 'a year of three digits',
      changes: inHouse('on: 2026-01-10', 'on: 226'),
      found: [['services/harbour-house/facts.yml', 11, 'date-invalid']],
    },
  ],
  degrees: [
    {
      title: 'commas in one line',
      changes: inHouse('    town: Odense', '    town: Odense\n    position: { lat: 55,4038, lon: 10,4024 }'),
      found: [['services/harbour-house/facts.yml', 10, 'decimal-comma']],
      says: '"55,4038 10,4024" has a comma where a point is read. Write 55.4038 and 10.4024.',
    },
    {
      title: 'commas in two lines',
      changes: inHouse('    town: Odense', '    town: Odense\n    position:\n      lat: 55,4038\n      lon: 10,4024'),
      found: [['services/harbour-house/facts.yml', 11, 'decimal-comma']],
    },
    {
      title: 'one comma',
      changes: inHouse('    town: Odense', '    town: Odense\n    position: { lat: 55.4038, lon: 10,4024 }'),
      found: [['services/harbour-house/facts.yml', 10, 'decimal-comma']],
    },
    {
      title: 'commas in quotation marks',
      changes: inHouse('    town: Odense', '    town: Odense\n    position: { lat: "55,4038", lon: "10,4024" }'),
      found: [['services/harbour-house/facts.yml', 10, 'decimal-comma']],
    },
    {
      title: 'the wrong way round',
      changes: inHouse('    town: Odense', '    town: Odense\n    position: { lat: 10.4024, lon: 55.4038 }'),
      found: [['services/harbour-house/facts.yml', 10, 'position-swapped']],
      says: 'lat and lon have changed places. Write position: { lat: 55.4038, lon: 10.4024 }',
    },
    {
      title: 'Bornholm for Odense',
      changes: inHouse('    town: Odense', '    town: Odense\n    position: { lat: 55.10, lon: 14.70 }'),
      found: [['services/harbour-house/facts.yml', 10, 'position-far']],
      says: 'This point lies 275 km from Odense. Look the point up again; the first number (lat) is between 54 and 58, the second (lon) between 8 and 15.',
    },
    {
      title: 'forty kilometres off',
      changes: inHouse('    town: Odense', '    town: Odense\n    position: { lat: 55.06, lon: 10.60 }'),
      found: [['services/harbour-house/facts.yml', 10, 'position-far']],
    },
    {
      title: 'far from the municipality, where the town is not known',
      changes: inHouse('    town: Odense', '    town: unknown\n    position: { lat: 57.05, lon: 9.92 }'),
      found: [['services/harbour-house/facts.yml', 10, 'position-far']],
    },
    {
      title: 'a village nearby',
      changes: inHouse('    town: Odense', '    town: Odense\n    position: { lat: 55.33, lon: 10.32 }'),
      found: [],
    },
  ],
  towns: [
    {
      title: 'Vjele',
      changes: inHouse('    town: Odense\n    municipality: Odense', '    town: Vjele'),
      found: [['services/harbour-house/facts.yml', 9, 'town-unknown']],
      says: 'There is no town "Vjele" in the list of Danish towns. Did you mean "Vejle"? Write it as it stands on a letter.',
    },
    {
      title: 'Oedense',
      changes: inHouse('    town: Odense', '    town: Odnese'),
      found: [['services/harbour-house/facts.yml', 9, 'town-unknown']],
    },
    {
      title: 'Copenhagen',
      changes: inHouse(
        '    postcode: 5000\n    town: Odense\n    municipality: Odense',
        '    postcode: 2100\n    town: Copenhagen',
      ),
      found: [['services/harbour-house/facts.yml', 9, 'town-unknown']],
    },
    {
      title: 'Svendbrog in the municipality',
      changes: inHouse(
        '    postcode: 5000\n    town: Odense\n    municipality: Odense',
        '    postcode: 5700\n    town: Svendbrog\n    municipality: Svendborg',
      ),
      found: [['services/harbour-house/facts.yml', 9, 'town-unknown']],
    },
    {
      title: 'a village nobody listed',
      changes: inHouse('    town: Odense', '    town: Klitgårdslejet'),
      found: [['services/harbour-house/facts.yml', 9, 'town-unlisted']],
      says: '"Klitgårdslejet" is not in the list of Danish towns, so the site cannot say how far it is. If it is written right, name the municipality, and the position if the place is public.',
    },
    {
      title: 'a town in another municipality',
      changes: inHouse('    postcode: 5000\n    town: Odense', '    postcode: 5700\n    town: Svendborg'),
      found: [['services/harbour-house/facts.yml', 9, 'town-elsewhere']],
      says: 'Svendborg does not lie in the municipality Odense. Correct one of the two; Svendborg has a town of this name.',
    },
    {
      title: 'a district of a town',
      changes: inHouse('    postcode: 5000\n    town: Odense', '    postcode: 5240\n    town: Odense NØ'),
      found: [],
    },
    {
      title: 'a postal town the gazetteer does not have',
      changes: inHouse('    postcode: 5000\n    town: Odense', '    postcode: 5320\n    town: Agedrup'),
      found: [],
    },
  ],
  postcodes: [
    {
      title: '0800',
      changes: inHouse('postcode: 5000', 'postcode: 0800'),
      found: [['services/harbour-house/facts.yml', 8, 'postcode-unknown']],
      says: 'No place in Denmark has the postcode 0800. In this town it is one of these: 5000, 5200, 5210, 5220.',
    },
    {
      title: 'of three digits',
      changes: inHouse('postcode: 5000', 'postcode: 500'),
      found: [['services/harbour-house/facts.yml', 8, 'postcode-form']],
      says: '"500" is no Danish postcode: it has four digits. In this town it is one of these: 5000, 5200, 5210, 5220.',
    },
    {
      title: 'with a letter',
      changes: inHouse('postcode: 5000', 'postcode: 5000 C'),
      found: [['services/harbour-house/facts.yml', 8, 'postcode-form']],
    },
    {
      title: 'of Aarhus',
      changes: inHouse('postcode: 5000', 'postcode: 8000'),
      found: [['services/harbour-house/facts.yml', 8, 'postcode-elsewhere']],
      says: '8000 is Aarhus C, not Odense. Correct one of the two. The postcodes of Odense are 5000, 5200, 5210, 5220.',
    },
    {
      title: 'that nobody has',
      changes: inHouse('postcode: 5000', 'postcode: 5001'),
      found: [['services/harbour-house/facts.yml', 8, 'postcode-unknown']],
    },
    {
      title: 'of a Swede',
      changes: inHouse('postcode: 5000', 'postcode: 21119'),
      found: [['services/harbour-house/facts.yml', 8, 'postcode-form']],
    },
    { title: 'of a district nearby', changes: inHouse('postcode: 5000', 'postcode: 5330'), found: [] },
  ],
  'names with a #': [
    {
      title: 'a number',
      changes: inHouse('name: Havnehuset', 'name: Havnehuset #4'),
      found: [['services/harbour-house/facts.yml', 1, 'value-cut']],
      says: 'Only "Havnehuset" is read here: what stands behind a space and # is a note for editors. Put the whole value in quotation marks: "Havnehuset #4"',
    },
    {
      title: 'a source',
      changes: { 'organisations/harbour.yml': put('name: Havnens Offer og Venner', 'name: Havnens Venner # 2') },
      found: [['organisations/harbour.yml', 1, 'value-cut']],
    },
    {
      title: 'a summary',
      changes: { [houseText]: (text) => text.replace(/^summary:.*$/m, 'summary: Kom og spis #1 i byen.') },
      found: [['services/harbour-house/text.da.mdx', 2, 'value-cut']],
    },
    {
      title: 'words of the interface',
      changes: { 'i18n/en.yml': put('page.home: Find a place near you', 'page.home: Find a place #near you') },
      found: [['i18n/en.yml', 1, 'value-cut']],
    },
    {
      title: 'a note behind a number is a note',
      changes: inHouse('everyDays: 90 }', 'everyDays: 90 } # ring in the morning'),
      found: [],
    },
  ],
  'copied folders': [
    {
      title: 'with name and number',
      changes: {
        'services/harbour-two/facts.yml': () => baseText(house),
        'services/harbour-two/text.da.mdx': () => baseText(houseText),
      },
      found: [['services/harbour-two/facts.yml', 1, 'service-twice']],
      says: '"harbour-two" has the name and the phone number of "harbour-house": a folder was copied and not changed. Change the name and the number of the newer one, or delete its folder.',
    },
    {
      title: 'with the number written otherwise',
      changes: {
        'services/harbour-two/facts.yml': () => baseText(house).replace('name: Havnehuset', 'name: havnehuset'),
        'services/harbour-two/text.da.mdx': () => baseText(houseText),
      },
      found: [['services/harbour-two/facts.yml', 1, 'service-twice']],
    },
    {
      title: 'with an invisible sign in the name',
      changes: {
        'services/harbour-two/facts.yml': () => baseText(house).replace('name: Havnehuset', 'name: "Havne\u00ADhuset"'),
        'services/harbour-two/text.da.mdx': () => baseText(houseText),
      },
      found: [
        ['services/harbour-two/facts.yml', 1, 'service-twice'],
        ['services/harbour-two/facts.yml', 1, 'sign-invisible'],
      ],
    },
    {
      title: 'with a number of its own',
      changes: {
        'services/harbour-two/facts.yml': () => baseText(house).replace('+4570202550', '+4535354848'),
        'services/harbour-two/text.da.mdx': () => baseText(houseText),
      },
      found: [],
    },
  ],
  'closed places': [
    {
      title: 'that facts still name',
      changes: { [line]: put('is: unconfirmed', 'is: closed\n  check: { on: 2026-01-10, how: called, source: call }') },
      found: [['services/night-line/facts.yml', 22, 'reference-closed']],
      says: '"night-line" is closed, but readers are still sent there: content/guides/first-steps/guide.yml:6, content/site.yml:6, content/phone-script.yml:4. Name a place that is open there, or take it out. If this one has opened again, correct its status. In texts the page says that it is closed; mend them when you can.',
    },
    {
      title: 'that only a text still names',
      changes: {
        'services/third/facts.yml': () =>
          baseText(house)
            .replace('+4570202550', '+4535354848')
            .replace('is: open', 'is: closed')
            .replace('name: Havnehuset', 'name: Tredje'),
        'services/third/text.da.mdx': () => baseText(houseText),
        [guideText]: (text) => `${text}\n<Place id="third" />\n`,
      },
      found: [['services/third/facts.yml', 30, 'text-names-closed']],
      says: '"third" is closed, and texts still name it: content/guides/first-steps/text.da.mdx:50. The pages say by themselves that it is closed. Take it out of the texts when you can.',
    },
  ],
  'words of the search': [
    {
      title: 'for a need that does not exist',
      changes: { 'synonyms/da.yml': () => 'needs:\n  slep: [seng]\n' },
      found: [['synonyms/da.yml', 2, 'reference-unknown']],
      says: 'There is no need "slep" in content/vocabulary.yml. Did you mean "sleep"? Otherwise correct the word here.',
    },
    {
      title: 'for a condition, a guide and a danger that do not exist',
      changes: {
        'synonyms/da.yml': () =>
          'guides:\n  first-step: [start]\ncriteria:\n  noPaper: [uden papirer]\ndanger:\n  bedd: [fare nu]\n',
      },
      found: [
        ['synonyms/da.yml', 2, 'reference-unknown'],
        ['synonyms/da.yml', 4, 'reference-unknown'],
        ['synonyms/da.yml', 6, 'reference-unknown'],
      ],
    },
    {
      title: 'twice, but for capitals and the Danish letters',
      changes: { 'synonyms/da.yml': () => 'needs:\n  sleep:\n    - på gaden\n    - PAA gaden\n' },
      found: [['synonyms/da.yml', 4, 'synonym-twice']],
      says: '"PAA gaden" stands twice under needs sleep. Delete one. Capitals, accents and å or aa make no other word.',
    },
    {
      title: 'without letters, and of danger with too few',
      changes: { 'synonyms/da.yml': () => 'ignore: ["?!"]\ndanger:\n  now: [dø, kniv]\n' },
      found: [
        ['synonyms/da.yml', 1, 'synonym-empty'],
        ['synonyms/da.yml', 3, 'danger-word-short'],
      ],
    },
    {
      title: 'of a language that is not in the list, and for nothing',
      changes: {
        'synonyms/xx.yml': () => 'needs:\n  sleep: [seng]\n',
        'synonyms/da.yml': () => 'needs:\n  sleep: []\n',
      },
      found: [
        ['synonyms/da.yml', 2, 'field-empty'],
        ['synonyms/xx.yml', 1, 'language-unlisted'],
      ],
    },
  ],
  icons: [
    {
      title: 'of a card',
      changes: { 'phrase-cards.yml': put('icon: hourglass', 'icon: hourglas') },
      found: [['phrase-cards.yml', 3, 'icon-unknown']],
      says: 'There is no icon "hourglas". Did you mean "hourglass"? The names are those of lucide.dev/icons.',
    },
    {
      title: 'of a guide',
      changes: { 'guides/first-steps/guide.yml': put('icon: door-open', 'icon: door-opened') },
      found: [['guides/first-steps/guide.yml', 4, 'icon-unknown']],
    },
    {
      title: 'of a need',
      changes: { 'vocabulary.yml': put('icon: bed', 'icon: beds') },
      found: [['vocabulary.yml', 2, 'icon-unknown']],
    },
    {
      title: 'of a kind',
      changes: { 'vocabulary.yml': put('icon: house', 'icon: xyzzy') },
      found: [['vocabulary.yml', 4, 'icon-unknown']],
    },
  ],
  'words the site fills in': [
    {
      title: 'renamed in the source language',
      changes: {
        'i18n/da.yml': (text) => `${text}foot.built: Lavet {{dato}}\nfoot.old: Fra {{date}}\n`,
        'i18n/en.yml': (text) => `${text}foot.built: Made on {{date}}\nfoot.old: From {{date}}\n`,
      },
      found: [['i18n/da.yml', 21, 'string-placeholder']],
      says: 'The site does not know {{dato}} here, so a reader would see it as it stands. Did you mean "{{date}}"? Other languages say {{date}} here.',
    },
    {
      title: 'renamed in a translation',
      changes: {
        'i18n/da.yml': (text) => `${text}foot.built: Lavet {{date}}\nfoot.old: Fra {{date}}\n`,
        'i18n/en.yml': (text) => `${text}foot.built: Made on {{day}}\nfoot.old: From {{date}}\n`,
      },
      found: [['i18n/en.yml', 12, 'string-placeholder']],
    },
    {
      title: 'left out in a translation',
      changes: {
        'i18n/da.yml': (text) => `${text}foot.built: Lavet {{date}}\n`,
        'i18n/en.yml': (text) => `${text}foot.built: Made some day\n`,
      },
      found: [['i18n/en.yml', 12, 'string-placeholder-missing']],
      says: '{{date}} is not in these words, so a reader would not see it. Write {{date}} where it belongs in the sentence, with both braces.',
    },
    {
      title: 'misspelt, with three languages',
      changes: {
        'i18n/da.yml': (text) => `${text}foot.built: Lavet {{date}}\n`,
        'i18n/en.yml': (text) => `${text}foot.built: Made {{date}}\n`,
        'i18n/th.yml': () => 'foot.built: "{{dat}} ทำ"\n',
        'i18n-sources/th.yml': () =>
          `made: [{ origin: human, keys: { foot.built: ${fingerprintOf('Lavet {{date}}')} } }]\n`,
      },
      found: [['i18n/th.yml', 1, 'string-placeholder']],
    },
    {
      title: 'left out in the form for one',
      changes: {
        'i18n/da.yml': (text) => `${text}days_one: En dag\ndays_other: "{{count}} dage"\n`,
        'i18n/en.yml': (text) => `${text}days_one: One day\ndays_other: "{{count}} days"\n`,
      },
      found: [],
    },
  ],
  messages: [
    {
      title: 'with a sensitive word in the title',
      changes: { 'notices/closed/text.da.mdx': put('title: Lukket', 'title: Politiet lukker') },
      found: [['notices/closed/text.da.mdx', 2, 'word-sensitive']],
      says: '"Politiet lukker" contains "Politiet". Titles stay in the history of a phone, where somebody else may read them. Choose a neutral word that says what one gets: a place to sleep, a talk, a doctor.',
    },
    {
      title: 'with a sensitive word hidden by a soft hyphen',
      changes: { 'notices/closed/text.da.mdx': put('title: Lukket', 'title: "Poli\u00ADtiet lukker"') },
      found: [
        ['notices/closed/text.da.mdx', 2, 'sign-invisible'],
        ['notices/closed/text.da.mdx', 2, 'word-sensitive'],
      ],
    },
    {
      title: 'missing in a language that is written',
      changes: {
        'notices/closed/text.en.mdx': () => '',
        'notices/new/notice.yml': () => baseText('notices/closed/notice.yml'),
        'notices/new/text.da.mdx': () => baseText('notices/closed/text.da.mdx'),
      },
      found: [
        ['notices/closed/text.en.mdx', 1, 'file-empty'],
        ['notices/new/notice.yml', 1, 'original-missing'],
      ],
      says: 'This file is empty. Fill it in, or delete it.',
    },
  ],
  'cards to show': [
    {
      title: 'of fifteen words',
      changes: {
        'i18n/da.yml': put(
          'phraseCard.wait: Må jeg vente her?',
          'phraseCard.wait: Må jeg vente her hos jer i dag, til min ven kommer og henter mig?',
        ),
      },
      found: [['i18n/da.yml', 13, 'card-long']],
      says: 'The sentence on this card has 15 words; 12 is the most. Say only the request. Whoever is shown the card reads it at arm’s length.',
    },
    {
      title: 'of thirteen words in English',
      changes: {
        'i18n/en.yml': put(
          'phraseCard.wait: May I wait here?',
          'phraseCard.wait: May I wait here today until my friend comes and picks me up?',
        ),
      },
      found: [['i18n/en.yml', 3, 'card-long']],
    },
    {
      title: 'of twelve words',
      changes: {
        'i18n/en.yml': put(
          'phraseCard.wait: May I wait here?',
          'phraseCard.wait: May I wait here until my friend comes and picks me up?',
        ),
      },
      found: [],
    },
  ],
  'files of the site': [
    {
      title: 'a map that is not there',
      changes: { 'site.yml': (text) => `${text}map: { pmtiles: map.pmtiles }\n` },
      context: { isPublished: () => false },
      found: [['site.yml', 25, 'map-file-missing']],
      says: 'There is no file public/map.pmtiles, so the map would draw no streets. Put the file into the folder public/, or take pmtiles out.',
    },
    {
      title: 'a map in a folder that is not there',
      changes: { 'site.yml': (text) => `${text}map:\n  pmtiles: tiles/dk.pmtiles\n` },
      context: { isPublished: () => false },
      found: [['site.yml', 26, 'map-file-missing']],
    },
    {
      title: 'a map that is there',
      changes: { 'site.yml': (text) => `${text}map: { pmtiles: map.pmtiles }\n` },
      context: { isPublished: (path) => path === 'map.pmtiles' },
      found: [],
    },
  ],
  languages: [
    {
      title: 'Arabic from left to right',
      changes: {
        'locales.yml': (text) =>
          `${text}- { tag: ar, name: العربية, dir: ltr, fallback: [en, da], role: translation, recordings: not-needed }\n`,
      },
      found: [['locales.yml', 4, 'locale-direction']],
      says: 'Arabic is written from right to left, but dir says otherwise. Write dir: rtl.',
    },
    {
      title: 'Danish from right to left',
      changes: { 'locales.yml': put('name: Dansk, dir: ltr', 'name: Dansk, dir: rtl') },
      found: [['locales.yml', 1, 'locale-direction']],
    },
    {
      title: 'Kurdish from left to right',
      changes: {
        'locales.yml': (text) =>
          `${text}- { tag: ckb, name: کوردی, dir: ltr, fallback: [da], role: translation, recordings: not-needed }\n`,
      },
      found: [['locales.yml', 4, 'locale-direction']],
    },
    {
      title: 'xx',
      changes: {
        'locales.yml': (text) =>
          `${text}- { tag: xx, name: Xx, dir: ltr, fallback: [da], role: translation, recordings: not-needed }\n`,
      },
      found: [['locales.yml', 4, 'locale-unknown']],
      says: 'There is no language "xx". Look its code up: two letters (ISO 639-1), or three where there are no two.',
    },
    {
      title: 'qq',
      changes: {
        'locales.yml': (text) =>
          `${text}- { tag: qq, name: Qq, dir: ltr, fallback: [da], role: translation, recordings: not-needed }\n`,
      },
      found: [['locales.yml', 4, 'locale-unknown']],
    },
    {
      title: 'three letters for two',
      changes: {
        'locales.yml': (text) =>
          `${text}- { tag: hun, name: Magyar, dir: ltr, fallback: [da], role: translation, recordings: not-needed }\n`,
      },
      found: [['locales.yml', 4, 'locale-unknown']],
    },
    {
      title: 'a small language of three letters',
      changes: {
        'locales.yml': (text) =>
          `${text}- { tag: rmn, name: Romani, dir: ltr, fallback: [da], role: translation, recordings: not-needed }\n`,
      },
      found: [],
    },
  ],
  hours: [
    {
      title: 'of schools',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 09:00-16:00; SH off'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "Mo-Fr 09:00-16:00; SH off" cannot be read. School holidays (SH) differ between municipalities. Write the dates instead. Write days in English with two letters and times with a colon, like Mo-Fr 09:00-16:00, or by-appointment, or unknown.',
    },
    {
      title: 'of holidays in small letters',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 09:00-16:00; ph off'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "Mo-Fr 09:00-16:00; ph off" cannot be read. Public holidays are written with capital letters: PH. If this is what you mean, write "Mo-Fr 09:00-16:00; PH off".',
    },
    {
      title: 'with a word for otherwise',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 09:00-16:00 || "by appointment"'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "Mo-Fr 09:00-16:00 || "by appointment"" cannot be read. What follows || cannot be shown in a table. Leave it out, and say in `ringFirst` if one should ring. If this is what you mean, write "Mo-Fr 09:00-16:00".',
    },
    {
      title: 'of a weekday that is a holiday',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 09:00-16:00; PH Mo off'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "Mo-Fr 09:00-16:00; PH Mo off" cannot be read. PH stands alone or after a comma, as in Sa,Su,PH 09:00-15:00. Write days in English with two letters and times with a colon, like Mo-Fr 09:00-16:00, or by-appointment, or unknown.',
    },
    {
      title: 'of the day before a holiday',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 09:00-16:00; PH -1 day off'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "Mo-Fr 09:00-16:00; PH -1 day off" cannot be read. PH stands alone or after a comma, as in Sa,Su,PH 09:00-15:00. Write days in English with two letters and times with a colon, like Mo-Fr 09:00-16:00, or by-appointment, or unknown.',
    },
    {
      title: 'of the sun',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr sunrise-sunset'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "Mo-Fr sunrise-sunset" cannot be read. Times that follow the sun differ from day to day. Write clock times. Write days in English with two letters and times with a colon, like Mo-Fr 09:00-16:00, or by-appointment, or unknown.',
    },
    {
      title: 'without minutes',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 9-16'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "Mo-Fr 9-16" cannot be read. Times need minutes. If this is what you mean, write "Mo-Fr 09:00-16:00".',
    },
    {
      title: 'in Danish',
      changes: inHouse('Mo-Fr 09:00-16:00', 'ma-fr 09:00-16:00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "ma-fr 09:00-16:00" cannot be read. It says no days and no times. If this is what you mean, write "Mo-Fr 09:00-16:00".',
    },
    {
      title: 'of a day that is a word in both languages',
      changes: inHouse('Mo-Fr 09:00-16:00', 'On 10:00-14:00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "On 10:00-14:00" cannot be read. A word or sign is not the one OpenStreetMap uses. If this is what you mean, write "We 10:00-14:00".',
    },
    {
      title: 'round the clock with an exception',
      changes: inHouse('Mo-Fr 09:00-16:00', '24/7; PH off'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "24/7; PH off" cannot be read. 24/7 stands alone, without exceptions. If this is what you mean, write "Mo-Su 00:00-24:00; PH off".',
    },
    {
      title: 'with a closing semicolon',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 09:00-16:00;'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "Mo-Fr 09:00-16:00;" cannot be read. There is an empty rule, perhaps a semicolon at the end. If this is what you mean, write "Mo-Fr 09:00-16:00".',
    },
    {
      title: 'with points',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 09.00-16.00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "Mo-Fr 09.00-16.00" cannot be read. Hours and minutes are separated by a colon. If this is what you mean, write "Mo-Fr 09:00-16:00".',
    },
    {
      title: 'in whole words',
      changes: inHouse('Mo-Fr 09:00-16:00', 'mandag og onsdag kl. 10 til 14'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-unreadable']],
      says: 'The opening hours "mandag og onsdag kl. 10 til 14" cannot be read. It makes no sense after "mandag og". If this is what you mean, write "Mo,We 10:00-14:00".',
    },
    {
      title: 'with a later part that takes times away',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 08:00-12:00; Mo 14:00-18:00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-overwritten']],
      says: 'In "Mo-Fr 08:00-12:00; Mo 14:00-18:00" the last times for Mo replace the ones before: what stands behind a semicolon does not add to them. Write "Mo 08:00-12:00,14:00-18:00; Tu-Fr 08:00-12:00" if both hold, "Mo 14:00-18:00; Tu-Fr 08:00-12:00" if only the last do.',
    },
    {
      title: 'with two parts that overlap',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 08:00-15:00; Tu 14:00-18:00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-overwritten']],
      says: 'In "Mo-Fr 08:00-15:00; Tu 14:00-18:00" the last times for Tu replace the ones before: what stands behind a semicolon does not add to them. Write "Mo 08:00-15:00; Tu 14:00-18:00; We-Fr 08:00-15:00" if only the last hold.',
    },
    {
      title: 'with three parts',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Th 09:00-12:00; Th 13:00-15:00; Fr 10:00-12:00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-overwritten']],
      says: 'In "Mo-Th 09:00-12:00; Th 13:00-15:00; Fr 10:00-12:00" the last times for Th replace the ones before: what stands behind a semicolon does not add to them. Write "Mo-We 09:00-12:00; Th 09:00-12:00,13:00-15:00; Fr 10:00-12:00" if both hold, "Mo-We 09:00-12:00; Th 13:00-15:00; Fr 10:00-12:00" if only the last do.',
    },
    {
      title: 'with the same day twice',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo,Mo,We 09:00-12:00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-day-twice']],
      says: 'In "Mo,Mo,We 09:00-12:00" Mo stands twice in one row of days. Another day may be meant. Otherwise write "Mo 09:00-12:00; We 09:00-12:00".',
    },
    {
      title: 'with a day in a range of days',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-We,Tu 09:00-12:00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-day-twice']],
      says: 'In "Mo-We,Tu 09:00-12:00" Tu stands twice in one row of days. Another day may be meant. Otherwise write "Mo-We 09:00-12:00".',
    },
    {
      title: 'past midnight',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Fr 20:00-26:00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-past-midnight']],
      says: 'There is no time "20:00-26:00" on a clock. If it goes on after midnight, write "20:00-02:00". Otherwise correct the hour.',
    },
    {
      title: 'past midnight by one',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 09:00-25:00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-past-midnight']],
      says: 'There is no time "09:00-25:00" on a clock. If it goes on after midnight, write "09:00-01:00". Otherwise correct the hour.',
    },
    {
      title: 'whose times have changed places',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 16:00-09:00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-swapped']],
      says: '"16:00-09:00" goes on until the next morning, but nobody sleeps at a place of this kind. If the two times have changed places, write "09:00-16:00".',
    },
    {
      title: 'whose times have changed places on one day',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo 09:00-12:00; Tu 17:00-10:00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-swapped']],
      says: '"17:00-10:00" goes on until the next morning, but nobody sleeps at a place of this kind. If the two times have changed places, write "10:00-17:00".',
    },
    { title: 'of an evening', changes: inHouse('Mo-Fr 09:00-16:00', 'Fr 20:00-02:00'), found: [] },
    { title: 'that close on one day', changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 09:00-16:00; We off'), found: [] },
    {
      title: 'of two stretches a day',
      changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 09:00-12:00,13:00-16:00; PH off'),
      found: [],
    },
    { title: 'of every night', changes: inHouse('Mo-Fr 09:00-16:00', 'Mo-Su 18:00-07:00'), found: [] },
    {
      title: 'of a night without days',
      changes: inHouse('Mo-Fr 09:00-16:00', '16:00-09:00'),
      found: [['services/harbour-house/facts.yml', 20, 'hours-swapped']],
    },
    {
      title: 'of a night where people sleep',
      changes: {
        'vocabulary.yml': put('freshness: other', 'freshness: hotline'),
        ...inHouse('Mo-Fr 09:00-16:00', 'Mo-Fr 17:00-10:00'),
      },
      found: [],
    },
  ],
  'hidden places': [
    {
      title: 'a street in a source',
      changes: { [line]: put('source: call }', 'source: "besøg i huset, Nørregade 12, 5000 Odense C" }') },
      found: [['services/night-line/facts.yml', 8, 'secret-written']],
      says: 'Nobody may learn where this place is, but here everybody can read it: a street and a postcode. Take it out, in comments and sources too, and do not repeat it in an issue or a commit. If it has been published, tell the place at once.',
    },
    {
      title: 'a street in further sources',
      changes: { [line]: put('source: call }', 'source: call, evidence: ["brev fra Nørregade nr. 12"] }') },
      found: [['services/night-line/facts.yml', 8, 'secret-written']],
    },
    {
      title: 'a street in the name',
      changes: { [line]: put('name: Natlinjen', 'name: Huset i Vesterbrogade12') },
      found: [['services/night-line/facts.yml', 1, 'secret-written']],
    },
    {
      title: 'a street in the reason',
      changes: { [line]: put('is: unconfirmed', 'is: unconfirmed\n  reason: flyttet til Åboulevarden 12') },
      found: [['services/night-line/facts.yml', 23, 'secret-written']],
    },
    {
      title: 'a street in a comment',
      changes: { [line]: (text) => `# Rådhuspladsen 1\n${text}` },
      found: [['services/night-line/facts.yml', 1, 'secret-written']],
    },
    {
      title: 'a corner',
      changes: { [line]: (text) => `${text}# på hjørnet af Nørregade og Søndergade\n` },
      found: [['services/night-line/facts.yml', 25, 'secret-written']],
    },
    {
      title: 'a point on the map',
      changes: { [line]: (text) => `${text}# 55.4038, 10.4024\n` },
      found: [['services/night-line/facts.yml', 25, 'secret-written']],
    },
    {
      title: 'a street in front matter',
      changes: {
        'services/night-line/text.da.mdx': (text) =>
          text.replace('origin: original', 'origin: original\nreviewedBy: "nattevagten, Nørregade 12"'),
      },
      found: [['services/night-line/text.da.mdx', 4, 'secret-written']],
    },
    {
      title: 'a street in a comment of a text',
      changes: { 'services/night-line/text.da.mdx': (text) => `${text}\n{/* Nørregade 12 */}\n` },
      found: [['services/night-line/text.da.mdx', 10, 'secret-written']],
    },
    {
      title: 'a street in a text',
      changes: { 'services/night-line/text.da.mdx': (text) => `${text}\nDu finder os i Nørregade 12.\n` },
      found: [['services/night-line/text.da.mdx', 10, 'secret-written']],
    },
    {
      title: 'a street in small letters',
      changes: { [line]: put('source: call }', 'source: "nørregade 12, kld." }') },
      found: [['services/night-line/facts.yml', 8, 'secret-written']],
    },
    {
      title: 'a street in an address on the web',
      changes: { [line]: put('source: call }', 'source: https://example.org/noerregade-12/huset }') },
      found: [['services/night-line/facts.yml', 8, 'secret-written']],
    },
    {
      title: 'a street with a ring written apart',
      changes: { [line]: put('source: call }', 'source: "Bla\u030Abærvej 3" }') },
      found: [['services/night-line/facts.yml', 8, 'secret-written']],
    },
    {
      title: 'a street cut by a sign nobody sees',
      changes: { [line]: put('source: call }', 'source: "Nørre\u00ADgade 12" }') },
      found: [
        ['services/night-line/facts.yml', 8, 'secret-written'],
        ['services/night-line/facts.yml', 8, 'sign-invisible'],
      ],
    },
    {
      title: 'a plus code',
      changes: { [line]: (text) => `${text}# 9F7JCC33+4X\n` },
      found: [['services/night-line/facts.yml', 25, 'secret-written']],
    },
    {
      title: 'degrees and minutes',
      changes: { [line]: (text) => `${text}# 55°24'13"N 10°24'08"E\n` },
      found: [['services/night-line/facts.yml', 25, 'secret-written']],
    },
    {
      title: 'a link to a map',
      changes: { [line]: put('source: call }', 'source: "https://maps.example/@55.4038,10.4024,17z" }') },
      found: [['services/night-line/facts.yml', 8, 'secret-written']],
    },
    {
      title: 'a street in a field that does not exist',
      changes: { [line]: put('hours: unknown', 'hours: unknown\nadresse: Nørregade 12') },
      found: [
        ['services/night-line/facts.yml', 14, 'field-unknown'],
        ['services/night-line/facts.yml', 14, 'secret-written'],
      ],
      says: 'There is no field "adresse" here. The fields are: name, kind, organisation, audienceIs, places, placesCheck, contacts, contactsCheck, hours, area, audience, needs, needsCheck, conditions, languages, referral, status, recheck, instead, standsInFor.',
    },
    {
      title: 'a street where another value belongs',
      changes: { [line]: put('kind: drop-in', 'kind: Nørregade 12') },
      found: [
        ['services/night-line/facts.yml', 2, 'secret-written'],
        ['services/night-line/facts.yml', 2, 'value-form'],
      ],
    },
    {
      title: 'of which only the town may be known',
      changes: {
        [line]: (text) =>
          put(
            'visibility: secret',
            'visibility: town',
          )(text).replace('source: call }', 'source: "huset i Nørregade 12" }'),
      },
      found: [['services/night-line/facts.yml', 8, 'secret-written']],
    },
    {
      title: 'whose street stands in its own field',
      changes: {
        [line]: put(
          '    town: Odense',
          '    town: Odense\n    street: Nørregade 12\n    postcode: 5000\n    position: { lat: 55.4, lon: 10.4 }',
        ),
      },
      found: [
        ['services/night-line/facts.yml', 8, 'place-secret-shown'],
        ['services/night-line/facts.yml', 9, 'place-secret-shown'],
        ['services/night-line/facts.yml', 10, 'place-secret-shown'],
      ],
      says: 'This place is secret, but its street is written here, where everybody can read it. Delete the line street. If it has been published, tell the shelter at once.',
    },
    {
      title: 'beside a public one, whose street may be known',
      changes: {
        [line]: put(
          'source: call }\ncontacts',
          'source: call }\n  - visibility: public\n    street: Nørregade 12\n    postcode: 5000\n    town: Odense\n    municipality: Odense\n    check: { on: 2026-01-10, how: called, source: call }\ncontacts',
        ),
      },
      found: [],
    },
  ],
  persons: [
    {
      title: 'the leader with her number',
      changes: inHouse('source: call }\ncontacts', 'source: "leder Mette Hansen, privat 20 30 40 50" }\ncontacts'),
      found: [['services/harbour-house/facts.yml', 11, 'person-named']],
      says: 'Here, where everybody can read it, seems to stand a name and a phone number of a person. Name the organisation and the function instead, like "the duty phone of the house"; numbers and addresses belong to the contacts.',
    },
    {
      title: 'a name in further sources',
      changes: inHouse('source: call }\ncontacts', 'source: call, evidence: ["talte med Jonas"] }\ncontacts'),
      found: [['services/harbour-house/facts.yml', 11, 'person-named']],
    },
    {
      title: 'an address',
      changes: inHouse('source: call }\ncontacts', 'source: "mette@example.org" }\ncontacts'),
      found: [['services/harbour-house/facts.yml', 11, 'person-named']],
    },
    {
      title: 'an address in words',
      changes: inHouse('source: call }\ncontacts', 'source: "mette (at) example.org" }\ncontacts'),
      found: [['services/harbour-house/facts.yml', 11, 'person-named']],
    },
    {
      title: 'initials',
      changes: inHouse('source: call }\ncontacts', 'source: "M. Holm på kontoret" }\ncontacts'),
      found: [['services/harbour-house/facts.yml', 11, 'person-named']],
    },
    {
      title: 'a title',
      changes: inHouse('source: call }\ncontacts', 'source: "fru Jensen" }\ncontacts'),
      found: [['services/harbour-house/facts.yml', 11, 'person-named']],
    },
    {
      title: 'who read a text through',
      changes: { [houseText]: put('origin: original', 'origin: original\nreviewedBy: Lone, sygeplejerske') },
      found: [['services/harbour-house/text.da.mdx', 4, 'person-named']],
    },
    {
      title: 'why a place is closed',
      changes: inHouse('is: open', 'is: open\n  reason: Kirsten Lund er holdt op'),
      found: [['services/harbour-house/facts.yml', 31, 'person-named']],
    },
    {
      title: 'a function',
      changes: inHouse('source: call }\ncontacts', 'source: "sygeplejersken på vagt, Odense" }\ncontacts'),
      found: [],
    },
    {
      title: 'a contact with a name',
      changes: inHouse(
        'type: website\n    value: https://example.org',
        'type: email\n    value: mette.hansen@example.org',
      ),
      found: [['services/harbour-house/facts.yml', 17, 'email-personal']],
      says: 'The address @example.org is that of one person: her name stands before the @, and mail to her is lost when she leaves. Ask for the address of the office, like kontakt@example.org. Until then leave this contact out.',
    },
    {
      title: 'a contact with a first name',
      changes: inHouse('type: website\n    value: https://example.org', 'type: email\n    value: lars@example.org'),
      found: [['services/harbour-house/facts.yml', 17, 'email-personal']],
    },
    {
      title: 'a contact of an office',
      changes: inHouse('type: website\n    value: https://example.org', 'type: email\n    value: kontakt@example.org'),
      found: [],
    },
  ],
  'what was asked in a call': [
    {
      title: 'a field that the group does not have',
      changes: inHouse(
        'open: Mo-Fr 09:00-16:00\n  check: { on: 2026-01-10, how: called, source: call }',
        'open: Mo-Fr 09:00-16:00\n  check: { on: 2026-01-10, how: called, source: call, asked: [open, opne] }',
      ),
      found: [['services/harbour-house/facts.yml', 21, 'check-field-unknown']],
    },
    {
      title: 'a field that is known and was not asked about',
      changes: inHouse(
        'open: Mo-Fr 09:00-16:00\n  check: { on: 2026-01-10, how: called, source: call }',
        'open: Mo-Fr 09:00-16:00\n  ringFirst: yes\n  check: { on: 2026-01-10, how: called, source: call, asked: [open] }',
      ),
      found: [['services/harbour-house/facts.yml', 19, 'check-missing']],
    },
    {
      title: 'all that was asked about, where nobody could tell',
      changes: inHouse(
        'area: unknown',
        'area: { covers: unknown, check: { on: 2026-01-10, how: called, source: call } }',
      ),
      found: [],
    },
    {
      title: 'the number of an office in a form nobody can ring',
      changes: {
        'organisations/harbour.yml': (text) =>
          `${text}office:\n  - type: phone\n    value: 70 20 25 50\n    check: { on: 2026-01-10, how: called, source: call }\n`,
      },
      found: [['organisations/harbour.yml', 7, 'phone-format']],
    },
    {
      title: 'the address of one person as that of an office',
      changes: {
        'organisations/harbour.yml': (text) =>
          `${text}office:\n  - type: email\n    value: mette.hansen@example.org\n    check: { on: 2026-01-10, how: called, source: call }\n`,
      },
      found: [['organisations/harbour.yml', 7, 'email-personal']],
    },
  ],
  'what looks the same': [
    {
      title: 'a soft hyphen in a word',
      changes: { [houseText]: (text) => `${text}\nDu er of\u00ADfer.\n` },
      found: [
        ['services/harbour-house/text.da.mdx', 10, 'sign-invisible'],
        ['services/harbour-house/text.da.mdx', 10, 'word-for-readers'],
      ],
    },
    {
      title: 'a street with a + ring',
      changes: { [houseText]: (text) => `${text}\nKom til Bla\u030Abærvej 3.\n` },
      found: [['services/harbour-house/text.da.mdx', 10, 'street-in-text']],
      says: 'The text contains the address "Blåbærvej 3". In a text nothing hides it when it grows old. Take it out, and link to the place with <Place id="…" />; streets belong to the places in facts.yml, with their check.',
    },
    {
      title: 'a number with a zero width space',
      changes: { [houseText]: (text) => `${text}\nRing 3139\u200B 0601.\n` },
      found: [
        ['services/harbour-house/text.da.mdx', 10, 'phone-in-text'],
        ['services/harbour-house/text.da.mdx', 10, 'sign-invisible'],
      ],
      says: 'The text contains "3139 0601", which looks like a phone number. A number in a text is not corrected when the number changes. Write <Phone of="…" /> with the folder name of the service instead.',
    },
    {
      title: 'a number in wide digits',
      changes: { [houseText]: (text) => `${text}\nRing ５３７５３０３３.\n` },
      found: [['services/harbour-house/text.da.mdx', 10, 'phone-in-text']],
    },
    {
      title: 'a number with full stops',
      changes: { [houseText]: (text) => `${text}\nRing 53.75.30.33.\n` },
      found: [['services/harbour-house/text.da.mdx', 10, 'phone-in-text']],
    },
    {
      title: 'a number in the headline of a service',
      changes: { [houseText]: put('summary:', 'gets: Ring 53 75 30 33 om natten\nsummary:') },
      found: [['services/harbour-house/text.da.mdx', 2, 'phone-in-text']],
    },
    {
      title: 'a number in what the name of a service means',
      changes: { [houseText]: put('summary:', 'gloss: Huset med 53 75 30 33\nsummary:') },
      found: [['services/harbour-house/text.da.mdx', 2, 'phone-in-text']],
    },
    {
      title: 'an address in words',
      changes: { [houseText]: (text) => `${text}\nSkriv til mette (at) reden.dk.\n` },
      found: [['services/harbour-house/text.da.mdx', 10, 'link-in-text']],
      says: 'The text contains the address "mette (at) reden.dk". Take it out. Addresses belong to the contacts in facts.yml, and sources to a check.',
    },
    {
      title: 'a blocked number in wide digits',
      changes: { 'phrase-cards.yml': (text) => `# ３３ ９１ ４８ １０\n${text}` },
      found: [['phrase-cards.yml', 1, 'contact-blocked']],
      says: '"33 91 48 10" may not stand anywhere on the site: old number. Write +4570202550 instead.',
    },
    {
      title: 'a blocked number with a word joiner',
      changes: { [house]: (text) => `# 33 91\u2060 48 10\n${text}` },
      found: [
        ['services/harbour-house/facts.yml', 1, 'contact-blocked'],
        ['services/harbour-house/facts.yml', 1, 'sign-invisible'],
      ],
    },
    {
      title: 'a blocked street with a number of its own',
      changes: { 'help/a.md': () => 'Hemmelig Vej nr. 6\n' },
      found: [['help/a.md', 1, 'contact-blocked']],
    },
    {
      title: 'a blocked number on two lines',
      changes: { [houseText]: (text) => `${text}\nRing 33 91\n48 10.\n` },
      found: [
        ['services/harbour-house/text.da.mdx', 10, 'contact-blocked'],
        ['services/harbour-house/text.da.mdx', 10, 'phone-in-text'],
      ],
    },
    {
      title: 'a mail with a snail',
      changes: { [houseText]: (text) => `${text}\nSkriv til mette snabel-a reden.dk.\n` },
      found: [['services/harbour-house/text.da.mdx', 10, 'link-in-text']],
    },
    {
      title: 'a sensitive title with a zero width joiner',
      changes: { 'i18n/da.yml': put('title.kind.drop-in: Værested', 'title.kind.drop-in: Poli\u200Dti') },
      found: [
        ['i18n/da.yml', 3, 'sign-invisible'],
        ['i18n/da.yml', 3, 'word-sensitive'],
      ],
    },
    {
      title: 'a sensitive word in a description, which a chat shows',
      changes: { 'i18n/da.yml': put('title.kind.drop-in: Værested', 'description.home: Hos politi') },
      found: [
        ['i18n/da.yml', 1, 'string-missing'],
        ['i18n/da.yml', 3, 'word-sensitive'],
      ],
    },
    {
      title: 'letters turned round',
      changes: { [house]: put('name: Havnehuset', 'name: "Havne\u202Ehuset"') },
      found: [['services/harbour-house/facts.yml', 1, 'sign-invisible']],
    },
    {
      title: 'a mark of direction in Arabic',
      changes: {
        'locales.yml': (text) =>
          `${text}- { tag: ar, name: العربية, dir: rtl, fallback: [en, da], role: translation, recordings: not-needed }\n`,
        'i18n/ar.yml': () => 'page.home: "مكان\u200F قريب"\n',
        'i18n-sources/ar.yml': () =>
          `made: [{ origin: human, keys: { page.home: ${fingerprintOf('Find et sted i nærheden')} } }]\n`,
      },
      found: [],
    },
  ],
  'what a new editor slips on': [
    {
      title: 'a date in Danish words',
      changes: inHouse('on: 2026-01-10', 'on: 10. januar 2026'),
      found: [[house, 11, 'date-invalid']],
      says: '"10. januar 2026" is not a date that can be read. Write 2026-01-10.',
    },
    {
      title: 'no date yet',
      changes: { 'notices/closed/notice.yml': (text) => text.replace(/^until: .*$/m, 'until:') },
      found: [['notices/closed/notice.yml', 2, 'field-empty']],
      says: 'Nothing stands after "until:". Write until: and a date, year-month-day, like 2026-11-22.',
    },
    {
      title: 'words where a list belongs',
      changes: inHouse('needs: [sleep]', 'needs: sleep, food'),
      found: [[house, 24, 'value-kind']],
      says: '"sleep, food" does not fit here; a list, each item after a hyphen or all between [ and ] is expected. Write needs: [sleep, food].',
    },
    {
      title: 'a title that is still blank',
      changes: { 'notices/closed/text.da.mdx': (text) => text.replace(/^title: .*$/m, 'title:') },
      found: [['notices/closed/text.da.mdx', 2, 'field-empty']],
    },
    {
      title: 'a colon in a title',
      changes: { 'notices/closed/text.da.mdx': (text) => text.replace(/^title: .*$/m, 'title: Storm: pas på') },
      found: [['notices/closed/text.da.mdx', 2, 'yaml-syntax']],
    },
    {
      title: 'a missing quotation mark in the words of buttons, which all languages have',
      changes: { 'i18n/da.yml': put('title.kind.drop-in: Værested', 'title.kind.drop-in: "Værested') },
      found: [['i18n/da.yml', 3, 'yaml-syntax']],
    },
    {
      title: 'a last day that is no date, beside a first day',
      changes: {
        'notices/closed/notice.yml': (text) => text.replace(/^until: .*$/m, 'until: 1.1.2020'),
      },
      found: [['notices/closed/notice.yml', 2, 'date-invalid']],
    },
    {
      title: 'a new file whose name was typed while the folder with the blank files was open',
      changes: { 'templates/service/services/quay/facts.yml': () => 'name: Quay\n' },
      found: [['templates/service/services/quay/facts.yml', 1, 'file-unexpected']],
      says: 'Nothing on the site reads the file "facts.yml" here. Move it to content/services/quay/facts.yml.',
    },
    {
      title: 'a new file whose name was typed with the name of the folder that was open',
      changes: { 'content/notices/storm/notice.yml': () => 'from: 2026-12-01\n' },
      found: [['content/notices/storm/notice.yml', 1, 'file-unexpected']],
      says: 'Nothing on the site reads the file "notice.yml" here. Move it to content/notices/storm/notice.yml.',
    },
  ],
};
