/** Danish words of what is wrong with files, before anybody looks at what they say. */
import { inList } from '../problem.ts';
import type { Expected } from '../reader/problems.ts';
import type { YamlFaultName } from '../reader/yaml-text.ts';
import { menteDu, type SomeWords } from './words.ts';

const expectedInWords = ({ folder, expected, names }: Expected): string => {
  switch (expected) {
    case 'files-only':
      return `Der er ingen mapper i ${folder}/.`;
    case 'folders':
      return `Mapperne er ${inList(names, 'og')}; i content/README.md står, hvad der ligger hvor.`;
    case 'single-files':
      return `I selve mappen ligger ${inList(names, 'og')}.`;
    case 'facts-and-texts':
      return `I hver mappe i ${folder}/ ligger ${names} og tekster som text.da.mdx.`;
    case 'recordings-too':
      return `I hver mappe i ${folder}/ ligger ${names}, tekster som text.da.mdx og optagelser som audio/th/whole.opus.`;
  }
};

const yamlFaults: Readonly<Record<YamlFaultName, readonly [reason: string, advice: string]>> = {
  twice: ['det samme felt står to gange i den samme gruppe', 'Slet det ene af de to.'],
  indent: [
    'mellemrummene forrest på linjen passer ikke med linjerne over den',
    'Lad linjen begynde lige under det første bogstav i sine naboer.',
  ],
  tab: ['linjen begynder med et tabulatortegn', 'Brug mellemrum i stedet for tabulator, her og længere nede.'],
  'odd-blank': [
    'linjen begynder med et tegn, der ligner et mellemrum, men er et andet',
    'Slet alt foran det første bogstav, og skriv mellemrummene igen, her og længere nede.',
  ],
  'sign-missing': [
    'der mangler et anførselstegn, en parentes, et komma eller et kolon',
    'Se på linjen her og på den før, og skriv det, der mangler.',
  ],
  'block-in-key': [
    'et kolon står, hvor det ikke passer, eller mellemrummene forrest er forkerte',
    'Sæt anførselstegn om hele teksten, hvis der er et kolon i den. Ellers lad linjen begynde lige under det første bogstav i sine naboer.',
  ],
  'colon-missing': [
    'der mangler et kolon efter feltets navn',
    'Skriv feltets navn, et kolon, et mellemrum og så det, der skal stå der.',
  ],
  alias: ['et ord, der begynder med * eller &, betyder noget særligt her', 'Sæt ordene i anførselstegn.'],
  unexpected: ['der står noget, hvor der intet skal stå', 'Sammenlign linjen med en anden fil af samme slags.'],
  backslash: [
    'en omvendt skråstreg mellem anførselstegn betyder noget særligt her',
    'Brug enkelte anførselstegn i stedet.',
  ],
  'sign-special': [
    'det, der står her, begynder med et tegn, som betyder noget særligt',
    'Sæt anførselstegn om det hele.',
  ],
  other: ['noget i opstillingen er ikke rigtigt her', 'Sammenlign linjen med en anden fil af samme slags.'],
};

export const files = {
  'content-folder-missing': {
    title: 'Mappen med indholdet findes ikke',
    message: ({ value }) => `Der er ingen mappe "${value}".`,
    hint: () => 'Skriv stien til en mappe, hvor site.yml ligger.',
  },
  'file-missing': {
    title: 'Der mangler en fil',
    message: ({ value }) => `Filen ${value} mangler.`,
    hint: ({ why }) =>
      why === 'needed'
        ? 'Opret den; uden den kan siderne ikke bygges.'
        : 'Opret den: Kopiér den fra en anden mappe, og ret det, der står i den.',
  },
  'file-unexpected': {
    title: 'En fil ligger et sted, hvor ingen læser den',
    message: ({ value }) => `Filen "${value}" bliver ikke læst her.`,
    hint: ({ right, ...expected }) =>
      right
        ? `Flyt den til ${right}.`
        : `Giv den et andet navn, flyt den, eller slet den. ${expectedInWords(expected)}`,
  },
  'file-unreadable': {
    title: 'En fil kan ikke åbnes',
    message: () => 'Filen her kan ikke åbnes.',
    hint: () => 'Slet den, og gem den igen; en genvej til en anden fil virker ikke her.',
  },
  'file-not-text': {
    title: 'En fil er ikke ren tekst',
    message: () => 'Filen her er ikke ren tekst i UTF-8.',
    hint: () =>
      'Åbn den i et program til ren tekst, vælg tegnsættet UTF-8, og gem; indholdet af en Word- eller PDF-fil skal kopieres ind som tekst.',
  },
  'file-empty': {
    title: 'En fil er tom',
    message: () => 'Filen her er tom.',
    hint: () => 'Skriv noget i den, eller slet den.',
  },
  'folder-name': {
    title: 'En mappe eller fil har andre tegn i navnet end a-z, 0-9 og bindestreg',
    message: ({ value }) => `I navnet "${value}" er der tegn, som ikke virker i en webadresse.`,
    hint: ({ corrected }) => `Kald den "${corrected}".`,
  },
  'language-unlisted': {
    title: 'En tekst er på et sprog, der ikke står på listen',
    message: ({ value }) => `Sproget "${value}" i filens navn står ikke i locales.yml.`,
    hint: ({ nearest }) => menteDu(nearest, 'Ret filens navn, eller skriv sproget ind i locales.yml.'),
  },
  'yaml-syntax': {
    title: 'En YAML-fil er ikke sat rigtigt op',
    message: ({ fault }) => `Linjerne her kan ikke læses: ${yamlFaults[fault][0]}.`,
    hint: ({ fault }) => yamlFaults[fault][1],
  },
  'merge-marks': {
    title: 'To udgaver af en fil er lagt sammen, og ingen har valgt',
    message: () => 'Her står linjer som <<<<<<< og >>>>>>>: To udgaver af filen er lagt sammen.',
    hint: () => 'Behold det rigtige af de to stykker, og slet det andet og linjerne med <<<<<<<, ======= og >>>>>>>.',
  },
  'value-cut': {
    title: 'Noget bliver skåret af ved et #',
    message: ({ value }) =>
      `Kun "${value}" bliver læst her: Det, der står efter et mellemrum og #, er en note til redaktører.`,
    hint: ({ corrected }) => `Sæt anførselstegn om det hele: ${corrected}`,
  },
  'quotes-typographic': {
    title: 'Anførselstegnene er ikke dem på tastaturet',
    message: ({ value }) => `Anførselstegnene i ${value} kommer fra et tekstprogram; her tæller de som bogstaver.`,
    hint: ({ corrected }) => `Skriv ${corrected}`,
  },
  'decimal-comma': {
    title: 'Grader er skrevet med komma',
    message: ({ value }) => `I "${value}" er der komma, hvor der skal være punktum.`,
    hint: ({ corrected }) => `Skriv ${inList(corrected, 'og')}.`,
  },
  'front-matter-open': {
    title: 'Linjerne øverst i en tekst er ikke lukket',
    message: () => 'Linjerne øverst begynder med --- og slutter aldrig.',
    hint: () => 'Skriv endnu en linje med --- efter den sidste af dem, før selve teksten.',
  },
  'front-matter-missing': {
    title: 'En tekst mangler linjerne øverst',
    message: () => 'Teksten begynder ikke med nogle felter mellem to linjer med ---.',
    hint: () => 'Skriv allerøverst: en linje med ---, så summary: og origin:, og så en linje med ---.',
  },
  'rule-failed': {
    title: 'En af kontrollerne gik selv i stykker',
    message: ({ value }) => `Kontrollen "${value}" kunne ikke gøres færdig og kan have overset noget.`,
    hint: ({ reason }) => `Det er en fejl i programmet, ikke i din tekst. Meld den gerne med de her ord: ${reason}.`,
  },
  'icon-unknown': {
    title: 'Et ikon har et navn, der ikke findes',
    message: ({ value }) => `Der er ikke noget ikon "${value}".`,
    hint: ({ nearest }) => menteDu(nearest, 'Navnene er dem på lucide.dev/icons.'),
  },
  'map-file-missing': {
    title: 'Filen med kortets gader er der ikke',
    message: ({ value }) => `Filen public/${value} findes ikke, så kortet ville ikke tegne nogen gader.`,
    hint: () => 'Læg filen i mappen public/, eller tag pmtiles ud.',
  },
  'sign-invisible': {
    title: 'Et tegn, som ingen kan se, står i en fil',
    message: ({ value, sign }) =>
      `Et tegn, som ingen kan se, står på linjen her: ${value}${sign === '' ? '' : `, ${signs[sign] ?? sign}`}.`,
    hint: () => 'Det følger tit med, når man kopierer fra en webside. Slet ordene omkring det, og skriv dem igen.',
  },
} satisfies SomeWords;

/** Only those that come along when words are copied; the others keep the name that Unicode gives them. */
const signs: Readonly<Record<string, string>> = {
  'soft hyphen': 'blød bindestreg',
  'zero width space': 'mellemrum uden bredde',
  'zero width non-joiner': 'skilletegn uden bredde',
  'zero width joiner': 'samletegn uden bredde',
  'zero width no-break space': 'fast mellemrum uden bredde',
  'left-to-right mark': 'mærke for skrift mod højre',
  'right-to-left mark': 'mærke for skrift mod venstre',
  'left-to-right embedding': 'begyndelsen på et stykke mod højre',
  'right-to-left embedding': 'begyndelsen på et stykke mod venstre',
  'end of a change of direction': 'slutningen på et stykke i en anden retning',
  'left-to-right override': 'vender bogstaverne mod højre',
  'right-to-left override': 'vender bogstaverne mod venstre',
  'left-to-right isolate': 'begyndelsen på et stykke mod højre',
  'right-to-left isolate': 'begyndelsen på et stykke mod venstre',
  'first strong isolate': 'begyndelsen på et stykke med egen retning',
  'end of an isolate': 'slutningen på et stykke med egen retning',
  'word joiner': 'binder ord sammen',
  'variation selector': 'vælger en anden form af et tegn',
  'Arabic letter mark': 'arabisk mærke for retning',
};
