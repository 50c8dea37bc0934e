/** Danish words of what is wrong with the finished site. */
import { because, type SomeWords } from './words.ts';

/** Where somebody else sees a word; a field of a preview keeps its name. */
const shownIn: Readonly<Record<string, string>> = { address: 'Adressen', title: 'Titlen', anchor: 'Ankeret' };

export const site = {
  'dist-contact-blocked': {
    title: 'På de færdige sider står et nummer eller en adresse, der aldrig må vises',
    message: ({ value, reason }) =>
      `På den færdige side står ${value === '' ? 'en adresse, der aldrig må vises' : `"${value}", som aldrig må vises`}.${because(reason)}`,
    hint: () => 'Læg ikke siderne ud. Find ud af, hvor det kommer fra i content/, og tag det ud.',
  },
  'dist-secret-address': {
    title: 'De færdige sider røber, hvor et skjult sted ligger',
    message: () => 'Den færdige side røber, hvor et sted ligger, som ingen må finde.',
    hint: () =>
      'Læg ikke siderne ud. Tag det ud af content/; har det været offentligt, så fortæl det straks til stedet.',
  },
  'dist-word-sensitive': {
    title: 'Et følsomt ord står, hvor andre kan se det',
    message: ({ value, word, place }) =>
      `${shownIn[place] ?? `Feltet ${place} med`} "${value}" har ordet "${word}" i sig, og det kan andre se i en telefons historik.`,
    hint: () => 'Brug et neutralt ord eller en kode.',
  },
  'dist-third-party': {
    title: 'En side henter noget fra et andet websted',
    message: ({ value }) => `Siden henter ${value} fra et andet websted, som så får at vide, hvem der læser siden.`,
    hint: () => 'Læg filen på vores eget websted, eller undvær den.',
  },
  'dist-early-loading': {
    title: 'En side gør andre sider klar på forhånd',
    message: ({ value }) =>
      `Siden har et link af slagsen "${value}", som får browseren til at kontakte eller huske mere, end læseren har valgt.`,
    hint: () => 'Fjern det fra sidens skabelon.',
  },
  'dist-link-absolute': {
    title: 'Et link virker kun på én adresse',
    message: ({ value }) =>
      `Linket "${value}" begynder ved roden af en webadresse, så det går i stykker, når siderne ligger i en mappe.`,
    hint: () => 'Lav links med programmets egen funktion, som gør dem relative.',
  },
  'dist-tracking': {
    title: 'Et link har et spor på sig',
    message: ({ value }) => `På adressen ${value} er der et spor, som læsere bliver talt eller fulgt med.`,
    hint: () => 'Fjern den del af adressen, der begynder med utm_ eller fbclid.',
  },
  'dist-link-referrer': {
    title: 'Et link til et andet websted siger, hvor læseren kom fra',
    message: ({ value }) => `Linket til ${value} kan fortælle det andet websted, hvor læseren kom fra.`,
    hint: () => 'Føj rel="noreferrer" til linket.',
  },
  'dist-inline-code': {
    title: 'En side har kode eller udseende inde i et element',
    message: ({ value, what, attribute }) => {
      const found = what === 'attribute' ? `attributten ${attribute}` : 'et link, der sætter et program i gang,';
      return `På siden står ${found} på <${value}>, og det forbyder sidernes sikkerhedsregler.`;
    },
    hint: () => 'Flyt det til en af programmets egne filer.',
  },
  'dist-referrer-missing': {
    title: 'En side fortæller andre websteder, hvor læseren kom fra',
    message: () => 'Siden forbyder ikke browseren at sige, hvor læseren kom fra.',
    hint: () => 'Føj <meta name="referrer" content="no-referrer"> til sidens skabelon.',
  },
  'dist-policy-missing': {
    title: 'En side har ingen sikkerhedsregler',
    message: () => 'Siden har ingen sikkerhedsregler (Content-Security-Policy).',
    hint: () => 'Byg siden med den fælles skabelon, som skriver dem.',
  },
  'dist-policy-late': {
    title: 'Sikkerhedsreglerne kommer for sent på siden',
    message: ({ value }) => `Sikkerhedsreglerne kommer efter <${value}>, som de derfor ikke gælder for.`,
    hint: () => 'Flyt dem øverst i head, lige efter tegnsættet.',
  },
  'dist-policy-weak': {
    title: 'Sikkerhedsreglerne tillader for meget',
    message: ({ fault, value, directive }) =>
      ({
        beginning: `Sikkerhedsreglerne begynder ikke med ${value}.`,
        contains: `I sikkerhedsreglerne står ${value}.`,
        reaches: `Sikkerhedsreglerne lader ${directive} nå ${value}.`,
      })[fault],
    hint: () => "Skriv default-src 'none', nævn det, der må være, og brug aldrig unsafe-inline eller unsafe-eval.",
  },
} satisfies SomeWords;
