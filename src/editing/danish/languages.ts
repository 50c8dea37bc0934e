/** Danish words of what is wrong with languages: translations, words of the pages, cards and sentences to say. */
import type { Differs } from '../lint/content/rules/translation-differences.ts';
import { inList } from '../problem.ts';
import { menteDu, type SomeWords } from './words.ts';

const parts: Readonly<Record<Differs['what'], string>> = {
  headings: 'Overskrifterne',
  'building blocks': 'Byggeklodserne',
  links: 'Henvisningerne',
  statements: 'Udsagnene',
  numbers: 'Tallene',
};

const differs = ({ what, missing, extra }: Differs): string => {
  const found = [...(missing === '' ? [] : [`${missing} mangler`]), ...(extra === '' ? [] : [`${extra} er for meget`])];
  return `${parts[what]} er ikke dem i den danske tekst: ${found.join(', ')}.`;
};

const languageNames = new Intl.DisplayNames(['da'], { type: 'language', fallback: 'none' });
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const languages = {
  'original-missing': {
    title: 'En tekst findes ikke på det sprog, alle tekster skal findes på',
    message: ({ value, source }) => `Teksten til "${value}" på "${source}" mangler.`,
    hint: ({ file }) => `Opret ${file}.`,
  },
  'title-missing': {
    title: 'En guide, side eller besked har ingen titel',
    message: () => 'Teksten har ingen titel.',
    hint: () => 'Skriv title: og nogle få almindelige ord øverst, mellem linjerne med ---.',
  },
  'translation-source-missing': {
    title: 'En oversættelse siger ikke, hvad den er lavet af',
    message: () =>
      'Teksten her er en oversættelse, men der står ikke, hvilken udgave af den danske tekst den er lavet af.',
    hint: ({ file }) =>
      `Sammenlign de to, og kør så: npm run translate:mark -- ${file}. Er den ikke en oversættelse, så skriv origin: original.`,
  },
  'translation-source-unknown': {
    title: 'En oversættelse er lavet af ord, som ingen kender',
    message: ({ value }) =>
      `Fingeraftrykket "${value}" passer ikke til nogen udgave af de danske ord: hverken den nuværende eller en, der er gemt.`,
    hint: ({ command }) =>
      `Det kan ikke skrives i hånden. Sammenlign oversættelsen med det danske, og kør så: npm run translate:mark -- ${command}.`,
  },
  'string-source-missing': {
    title: 'Ingen har sagt, hvad nogle af sidernes ord er lavet af',
    message: ({ count, value }) =>
      `Der står ikke, hvordan nogle af ordene her (${count}) er lavet, og hvad de er lavet af; det første er "${value}". De tæller som maskinlavede og forældede.`,
    hint: ({ language }) =>
      `Sammenlign dem med det danske, og kør så: npm run translate:mark -- --lang ${language} --strings.`,
  },
  'translation-machine-refused': {
    title: 'En maskine har lavet ord på et sprog, hvor kun mennesker må oversætte',
    message: ({ value }) =>
      `I locales.yml står policy: human-only for "${value}", men ordene her er lavet af en maskine.`,
    hint: () => 'Slet dem: Så ser læserne et andet sprog med en bemærkning. Kun mennesker må oversætte til det sprog.',
  },
  'translation-differs': {
    title: 'En oversættelse har ikke de samme dele som den danske tekst',
    message: differs,
    hint: () =>
      'Sammenlign de to, og oversæt det, der mangler; navne på byggeklodser, henvisninger og tal bliver, som de er.',
  },
  'original-differs': {
    title: 'To originaler af en tekst har ikke de samme dele',
    message: differs,
    hint: () => 'Sammenlign de to: Den ene er forkert eller er ikke blevet rettet sammen med den anden.',
  },
  'translation-negation': {
    title: 'En oversættelse har måske mistet et "ikke"',
    message: ({ value }) =>
      `På dansk står der "${value}" her; i oversættelsen er der ingen af de ord, som nægter noget på det sprog.`,
    hint: () => 'Sammenlign de to. Er det sagt på en anden måde, så lad det stå: Det her er kun et vink.',
  },
  'translation-script': {
    title: 'Ord med et andet sprogs bogstaver står i en oversættelse',
    message: ({ value, language }) => `"${value}" er ikke skrevet med de bogstaver, sproget "${language}" bruger.`,
    hint: () => 'Oversæt det. Navne bliver, som de er; danske ord, man skal sige, står i <Danish>…</Danish>.',
  },
  'string-unknown': {
    title: 'Et oversat ord hører ikke til noget',
    message: ({ value, source }) => `Linjen "${value}" findes ikke i ${source}, så ingen vil se ordene her.`,
    hint: ({ nearest }) => menteDu(nearest, 'Ellers slet linjen.'),
  },
  'string-untranslated': {
    title: 'Nogle ord er de samme på to sprog',
    message: ({ value, source }) => `Ordene "${value}" er de samme som på "${source}".`,
    hint: () =>
      'Oversæt dem, eller slet linjen: Så vises et andet sprog, og siden siger det. Er et ord med rette det samme, skal det stå under `same` i sprogets ordliste.',
  },
  'label-long': {
    title: 'Nogle ord er for lange til det sted, de står',
    message: ({ value, count, most }) => `"${value}" har ${count} tegn; der er plads til ${most}.`,
    hint: () => 'Find kortere ord for det, man får. Det, der følger efter dem, kan sige mere.',
  },
  'string-placeholder': {
    title: 'Noget, som siden selv udfylder, har et navn, den ikke kender',
    message: ({ value }) => `Siden kender ikke {{${value}}} her, så læseren ville se det, som det står.`,
    hint: ({ nearest, others }) =>
      menteDu(
        nearest === '' ? '' : `{{${nearest}}}`,
        `På andre sprog står der ${inList(others, 'og') || 'intet mellem dobbelte krøllede parenteser'} her.`,
      ),
  },
  'string-placeholder-missing': {
    title: 'Noget, som siden selv udfylder, er udeladt',
    message: ({ value }) => `{{${value}}} er ikke med i ordene her, så læseren ville ikke se det.`,
    hint: ({ value }) => `Skriv {{${value}}}, hvor det hører til i sætningen, med begge par krøllede parenteser.`,
  },
  'card-long': {
    title: 'Et kort er for langt til at læse med et blik',
    message: ({ count, most }) => `Sætningen på kortet har ${count} ord; højst ${most} går an.`,
    hint: () => 'Skriv kun det, man beder om. Den, der får kortet vist, læser det på en arms afstand.',
  },
  'card-sensitive': {
    title: 'Et kort røber sit emne, før det er valgt',
    message: ({ value, word }) =>
      `I "${value}" står "${word}", og det vises på listen over kort, hvor en anden kan læse det.`,
    hint: ({ label }) => `Skriv neutrale ord til listen: ${label}.`,
  },
  'call-sentence-missing': {
    title: 'Der mangler en sætning til at sige i telefonen',
    message: ({ value }) => `phone-script.yml tæller sætningen "${value}" med, men den har ingen ord på det her sprog.`,
    hint: ({ value }) => `Tilføj en linje ${value}: med sætningen, eller tæl én færre i phone-script.yml.`,
  },
  'call-pronunciation-missing': {
    title: 'Der står ikke, hvordan en sætning lyder i telefonen',
    message: ({ value }) =>
      `Her står, hvad sætningen "${value}" betyder, men ikke, hvordan den lyder, så læseren kan ikke sige den.`,
    hint: ({ key }) => `Tilføj en linje ${key}: med lydene, som en, der læser det her sprog, ville skrive dem.`,
  },
  'call-sentence-unknown': {
    title: 'En sætning til at sige i telefonen hører ikke til noget nummer',
    message: ({ value }) => `Ordene "${value}" er ikke talt med i phone-script.yml, så ingen vil se dem.`,
    hint: ({ nearest }) => menteDu(nearest, 'Ellers tæl én mere i phone-script.yml, eller slet linjen.'),
  },
  'locale-unknown': {
    title: 'Et sprog findes ikke',
    message: ({ value }) => `Der er ikke noget sprog "${value}".`,
    hint: ({ corrected }) =>
      corrected
        ? `Skriv ${corrected}.`
        : 'Slå koden op: to bogstaver (ISO 639-1), eller tre, hvor der ikke findes en på to.',
  },
  'locale-direction': {
    title: 'Et sprog står med forkert skriveretning',
    message: ({ value, dir }) =>
      `${capital(languageNames.of(value) ?? value)} skrives ${dir === 'rtl' ? 'fra højre mod venstre' : 'fra venstre mod højre'}, men i dir står noget andet.`,
    hint: ({ dir }) => `Skriv dir: ${dir}.`,
  },
  'locale-twice': {
    title: 'Et sprog står to gange på listen',
    message: ({ value }) => `Sproget "${value}" står mere end én gang i locales.yml.`,
    hint: () => 'Slet det ene af de to.',
  },
  'locale-fallback-self': {
    title: 'Et sprog står i stedet for sig selv',
    message: ({ value }) => `Sproget "${value}" står på sin egen liste over sprog, der kan vises i stedet.`,
    hint: ({ value }) => `Tag "${value}" ud af listen efter fallback.`,
  },
  'locale-no-way-to-source': {
    title: 'Fra et sprog er der ingen vej til en tekst, der findes',
    message: ({ value, source }) =>
      `Hvor en tekst på "${value}" mangler, fører sprogene efter fallback aldrig til "${source}", det sprog, alle tekster findes på.`,
    hint: ({ source }) => `Skriv ${source} sidst på listen efter fallback.`,
  },
  'locale-minimum-missing': {
    title: 'Et sprog mangler det mindste, en side skal kunne sige',
    message: ({ value, keys }) =>
      `En side på "${value}" kunne ikke på sit eget sprog sige det, der står på de her linjer: ${keys}.`,
    hint: ({ file }) =>
      `Skriv dem i ${file}. Uden dem ville en side have sprogets navn på, men intet af sproget i sig.`,
  },
} satisfies SomeWords;
