/** Danish words of what the schemas find, and of what is named and does not exist. */
import type { Shape, ValueKind, Wanted } from '../lint/content/rules/schema.ts';
import type { LabelledThing, NamedThing, NeededDetail } from '../lint/content/shared-problems.ts';
import { menteDu, type SomeWords } from './words.ts';

const wholeFile = 'hele filen';
const shapes: Readonly<Record<Shape, string>> = { value: '', list: 'en liste', group: 'en gruppe felter' };

const kindWords: Readonly<Record<ValueKind, string>> = {
  text: 'en tekst',
  date: 'en dato: år-måned-dag, som 2026-11-22',
  number: 'et tal',
  'whole-number': 'et helt tal',
  'true-or-false': 'true eller false',
  list: 'en liste med en bindestreg foran hvert punkt, eller det hele mellem [ og ]',
  group: 'en gruppe felter, hvert på sin linje og rykket ind',
  'at-least-one': 'mindst én ting',
};

const wantedInWords = ({ kind, words }: Pick<Wanted, 'kind' | 'words'>): string =>
  [kind === '' ? '' : kindWords[kind], words.replaceAll(', ', ' eller ')].filter(Boolean).join(', eller ') ||
  'noget af en anden slags';

const adviceInWords = ({ field, kind, words }: Wanted): string => {
  if (kind === 'at-least-one') return 'Skriv mindst én ting mellem [ og ].';
  if (field === '') return 'Udfyld filen; en anden fil af samme slags viser hvordan.';
  if (kind === '' && words !== '')
    return words.includes(', ') ? `Skriv ${field}: og et af de her ord: ${words}.` : `Skriv ${field}: ${words}.`;
  return `Skriv ${field}: og ${wantedInWords({ kind, words })}.`;
};

/** Forms have names in the schemas (src/schemas/shared.ts). */
const forms: Readonly<Record<string, string>> = {
  id: 'her må kun stå a-z, 0-9 og enkelte bindestreger',
  'language-tag': 'et sprog skrives som da, th eller pt-BR',
  date: 'en dato skrives år-måned-dag, som 2026-11-22',
  url: 'en webadresse begynder med https://',
  key: 'her må kun stå bogstaver, tal, punktum, bindestreg og understreg',
  fingerprint:
    'et fingeraftryk har otte tal og bogstaver og begynder med et bogstav, som d3f9a1c0; programmet skriver det',
  regex: 'skriv en fil fra roden af siderne uden skråstreg foran, som map.pmtiles',
};

const detailExamples: Readonly<Record<NeededDetail, string>> = {
  areas: '[fyn]',
  municipalities: '[Aalborg]',
  through: 'navnet på mappen for et sted',
  reviewedBy: 'hvilken slags person der har læst den igennem, aldrig et navn',
  ask: 'hvem man kan spørge, om det passer',
};

const named: Readonly<Record<NamedThing, string>> = {
  organisation: 'Der er ingen organisation',
  service: 'Der er intet sted',
  guide: 'Der er ingen guide',
  kind: 'Der er ingen slags (kind)',
  need: 'Der er intet behov (need)',
  subject: 'Der er intet emne (subject)',
  area: 'Der er ingen landsdel (area)',
  line: 'Der er ingen linje (line)',
  municipality: 'Der er ingen kommune',
  language: 'Der er intet sprog',
  emergency: 'Der er intet nødnummer',
  'card-group': 'Der er ingen gruppe af kort',
  card: 'Der er intet kort',
  situation: 'Der er ingen situation',
  criterion: 'Der er intet valg (criterion)',
};

const labelled: Readonly<Record<LabelledThing, string>> = {
  need: 'behovet',
  kind: 'slagsen',
  'title-kind': 'den neutrale titel for slagsen',
  'title-need': 'den neutrale titel for behovet',
  subject: 'emnet',
  line: 'linjen',
  area: 'landsdelen',
  situation: 'situationen',
  door: 'døren',
  emergency: 'nødnummeret',
  'after-emergency': 'det, der sker efter et opkald til nødnummeret',
  'card-group': 'gruppen',
  card: 'kortet',
};

const andMore = (more: number): string => (more === 0 ? '' : ` og ${more} til`);

export const fields = {
  'field-unknown': {
    title: 'Et felt har et navn, der ikke findes',
    message: ({ value }) => `Der er ikke noget felt "${value}" her.`,
    hint: ({ nearest, allowed }) => menteDu(nearest, `Felterne er: ${allowed}.`),
  },
  'field-missing': {
    title: 'Der mangler et felt',
    message: ({ value }) => `Feltet "${value || wholeFile}" mangler.`,
    hint: adviceInWords,
  },
  'field-empty': {
    title: 'Et felt er tomt',
    message: ({ value }) => `Der står ikke noget efter "${value || wholeFile}:".`,
    hint: adviceInWords,
  },
  'value-kind': {
    title: 'I et felt står noget af en forkert slags',
    message: ({ value, shape, ...wanted }) =>
      `"${value || shapes[shape]}" passer ikke her; her skal stå ${wantedInWords(wanted)}.`,
    hint: ({ corrected, ...wanted }) => (corrected ? `Skriv ${corrected}.` : adviceInWords(wanted)),
  },
  'value-not-in-list': {
    title: 'Et ord er ikke et af dem, der kan bruges',
    message: ({ value }) => `"${value}" er ikke et af de ord, der kan bruges her.`,
    hint: ({ nearest, allowed }) => menteDu(nearest, `Du kan skrive: ${allowed}.`),
  },
  'value-form': {
    title: 'Noget er skrevet på en anden måde end ventet',
    message: ({ value, form }) =>
      `"${value || wholeFile}" er skrevet på en anden måde end ventet: ${forms[form] ?? 'se eksemplet på hjælpesiden'}.`,
    hint: ({ corrected }) => (corrected ? `Skriv ${corrected}.` : 'Se eksemplet på hjælpesiden.'),
  },
  'number-range': {
    title: 'Et tal er for lille eller for stort',
    message: ({ value, limit, number }) =>
      `${value} kan ikke passe: Det skal være ${limit === 'least' ? 'mindst' : 'højst'} ${number}.`,
    hint: () => 'Ret tallet, eller skriv unknown, hvis det kan bruges her.',
  },
  'date-invalid': {
    title: 'En dato findes ikke eller er skrevet på en anden måde',
    message: ({ value }) => `"${value}" er ikke en dato, der kan læses.`,
    hint: ({ corrected }) =>
      corrected
        ? `Skriv ${corrected}.`
        : 'Skriv år-måned-dag, som 2026-11-22, og se efter, om dagen findes i den måned.',
  },
  'dates-reversed': {
    title: 'Den sidste dag ligger før den første',
    message: ({ from, until }) => `Den sidste dag (${until}) ligger før den første dag (${from}).`,
    hint: () => 'Ret den ene af de to.',
  },
  'detail-missing': {
    title: 'Et svar skal have et andet ved siden af sig',
    message: ({ value, needs }) => `"${value}" skal have "${needs}" ved siden af sig.`,
    hint: ({ needs }) => `Tilføj ${needs}: ${detailExamples[needs]}`,
  },
  'reference-unknown': {
    title: 'Der nævnes noget, som ikke findes',
    message: ({ what, value, where }) => `${named[what]} "${value}" i ${where}.`,
    hint: ({ nearest, where }) =>
      menteDu(nearest, nearest ? 'Ellers ret ordet her.' : `Ret ordet her, eller tilføj det i ${where}.`),
  },
  'reference-closed': {
    title: 'Læserne bliver sendt til et sted, der er lukket',
    message: ({ value, list, more }) =>
      `"${value}" er lukket, men læserne bliver stadig sendt derhen: ${list}${andMore(more)}.`,
    hint: () =>
      'Skriv et sted, der er åbent, eller tag det ud. Er stedet åbnet igen, så ret dets status. I teksterne siger siden selv, at det er lukket; ret dem, når du kan.',
  },
  'text-names-closed': {
    title: 'Tekster nævner et sted, der er lukket',
    message: ({ value, list, more }) => `"${value}" er lukket, og tekster nævner det stadig: ${list}${andMore(more)}.`,
    hint: () => 'Siderne siger selv, at det er lukket. Tag det ud af teksterne, når du kan.',
  },
  'phone-target-missing': {
    title: 'En tekst viser et telefonnummer, der ikke er der',
    message: ({ value }) =>
      `Her vises nummeret til "${value}", men i content/services/${value}/facts.yml er der ikke noget telefonnummer.`,
    hint: ({ value }) =>
      `Skriv et andet sted her, eller tilføj en kontakt med type: phone i content/services/${value}/facts.yml.`,
  },
  'string-missing': {
    title: 'Der mangler et ord til siderne',
    message: ({ value, what, id }) => `Linjen "${value}" mangler; den er navnet på ${labelled[what]} "${id}".`,
    hint: ({ value }) => `Tilføj en linje ${value}: med de ord, der skal vises.`,
  },
  'duplicate-code': {
    title: 'To ting ville få den samme adresse på siderne',
    message: ({ value, other }) => `"${value}" og "${other}" ville få den samme adresse på siderne.`,
    hint: () => 'Giv den nyeste af de to mapper et andet navn.',
  },
} satisfies SomeWords;
