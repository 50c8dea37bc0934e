/** Danish words of what is wrong with facts: numbers, places, hours, checks, persons, lines. */
import type { PersonKind } from '../lint/persons.ts';
import type { WhereaboutsKind } from '../lint/streets.ts';
import type { HoursFaultName } from '../../domain/hours/osm-syntax.ts';
import { listInWords } from '../problem.ts';
import { because, menteDu, type SomeWords } from './words.ts';

const whereabouts: Readonly<Record<WhereaboutsKind, string>> = {
  street: 'en gade',
  postcode: 'et postnummer',
  point: 'et punkt på kortet',
};
const persons: Readonly<Record<PersonKind, string>> = {
  name: 'navn',
  phone: 'telefonnummer',
  email: 'mailadresse',
};
const addressParts: Readonly<Record<string, string>> = {
  street: 'gade',
  postcode: 'postnummer',
  position: 'punkt på kortet',
  town: 'by',
  municipality: 'kommune',
};
const days: Readonly<Record<string, string>> = {
  Mo: 'mandag',
  Tu: 'tirsdag',
  We: 'onsdag',
  Th: 'torsdag',
  Fr: 'fredag',
  Sa: 'lørdag',
  Su: 'søndag',
  PH: 'helligdage',
};
const checked = { fields: '', contact: 'kontakt med type: ', status: 'status: ' };

const hoursFaults: Readonly<Record<HoursFaultName, string>> = {
  'always-alone': '24/7 står alene, uden undtagelser.',
  capitals: 'Helligdage skrives med store bogstaver: PH.',
  colon: 'Mellem timer og minutter skal der være kolon.',
  'comma-before-off': 'Skriv semikolon og ikke komma foran en del, der slutter med off.',
  easter: 'Påsken flytter sig fra år til år og er helligdage. Skriv PH, eller skriv datoerne.',
  'empty-rule': 'Der er en tom del, måske et semikolon til sidst.',
  'holidays-alone': 'PH står alene eller efter et komma, som i Sa,Su,PH 09:00-15:00.',
  'holidays-and-dates': 'PH og datoer skal hver have deres egen del. Skriv: PH off; Dec 24 off',
  minutes: 'Der mangler minutter.',
  'no-sense': 'Herfra giver det ikke mening.',
  'no-times': 'Der er en del med dage, men uden tider.',
  'nothing-said': 'Der står ingen dage og ingen tider.',
  'o-clock': 'Udelad ordet for klokken.',
  other: 'Det er ikke skrevet helt på den måde, OpenStreetMap bruger.',
  otherwise:
    'Det, der står efter ||, kan ikke vises i en tabel. Udelad det, og skriv i ringFirst, om man skal ringe først.',
  'school-holidays': 'Skoleferier (SH) er forskellige fra kommune til kommune. Skriv datoerne i stedet.',
  sun: 'Tider, der følger solen, er forskellige fra dag til dag. Skriv klokkeslæt.',
  word: 'Et ord eller tegn er ikke det, OpenStreetMap bruger.',
};

export const facts = {
  'contact-blocked': {
    title: 'Et nummer eller en adresse, der aldrig må vises, er brugt',
    message: ({ value, reason }) =>
      `${value === '' ? 'Her står en adresse, der' : `"${value}"`} ikke må stå nogen steder på siderne (blocklist.yml).${because(reason)}`,
    hint: ({ instead }) => (instead ? `Skriv ${instead} i stedet.` : 'Slet det.'),
  },
  'secret-written': {
    title: 'Noget røber, hvor et skjult sted ligger',
    message: ({ kinds }) =>
      `Ingen må få at vide, hvor stedet her ligger, men her kan alle læse det: ${listInWords(kinds, whereabouts, 'og')}.`,
    hint: () =>
      'Tag det ud, også af noter og kilder, og gentag det ikke, når du beskriver din rettelse eller melder en fejl. Har det været offentligt, så fortæl det straks til stedet.',
  },
  'person-named': {
    title: 'En person er nævnt',
    message: ({ kinds }) =>
      `Her, hvor alle kan læse det, ser der ud til at stå en persons ${listInWords(kinds, persons, 'og')}.`,
    hint: () =>
      'Skriv organisationen og funktionen i stedet, som "husets vagttelefon"; numre og adresser hører til under contacts.',
  },
  'email-personal': {
    title: 'En kontakt er en enkelt persons mailadresse',
    message: ({ value }) =>
      `Adressen @${value} er en enkelt persons: Hendes navn står før @, og mails til hende går tabt, når hun holder op.`,
    hint: () => 'Spørg efter kontorets adresse, som kontakt@example.org. Udelad kontakten indtil da.',
  },
  'place-secret-shown': {
    title: 'Et hemmeligt sted har en adresse',
    message: ({ value }) =>
      `Stedet her er hemmeligt, men her står ${addressParts[value] ?? value} (${value}), hvor alle kan læse det.`,
    hint: ({ value }) => `Slet linjen ${value}. Har den været offentlig, så fortæl det straks til krisecentret.`,
  },
  'place-town-shown': {
    title: 'Et sted, hvor kun byen er offentlig, har en adresse',
    message: ({ value }) =>
      `Man må kun kende byen, hvor stedet ligger, men her står ${addressParts[value] ?? value} (${value}).`,
    hint: ({ value }) => `Slet linjen ${value}. Har den været offentlig, så fortæl det straks til stedet.`,
  },
  'place-town-missing': {
    title: 'Et offentligt sted har ingen by',
    message: () => 'Stedet her er offentligt, men der står ikke, hvilken by det ligger i.',
    hint: () => 'Tilføj town: og byens navn, som man skriver det på et brev, eller unknown.',
  },
  'town-unknown': {
    title: 'En by står ikke på listen over danske byer',
    message: ({ value }) => `Der er ingen by "${value}" på listen over danske byer.`,
    hint: ({ nearest }) => menteDu(nearest, 'Skriv den, som man skriver den på et brev.'),
  },
  'town-unlisted': {
    title: 'En by er for lille til listen over byer',
    message: ({ value }) =>
      `"${value}" står ikke på listen over danske byer, så siderne kan ikke sige, hvor langt der er.`,
    hint: () => 'Er navnet rigtigt, så skriv også kommunen, og punktet på kortet, hvis stedet er offentligt.',
  },
  'town-elsewhere': {
    title: 'En by ligger i en anden kommune',
    message: ({ value, other }) => `${value} ligger ikke i ${other} Kommune.`,
    hint: ({ municipality }) => `Ret den ene af de to; i ${municipality} er der en by med det navn.`,
  },
  'postcode-form': {
    title: 'Et postnummer har ikke fire cifre',
    message: ({ value }) => `"${value}" er ikke et dansk postnummer: Det har fire cifre.`,
    hint: ({ example }) => (example ? `I den by er det et af de her: ${example}.` : 'Slå det op.'),
  },
  'postcode-unknown': {
    title: 'Postnummeret findes ikke',
    message: ({ value }) => `Intet sted i Danmark har postnummeret ${value}.`,
    hint: ({ example }) => (example ? `I den by er det et af de her: ${example}.` : 'Slå det op.'),
  },
  'postcode-elsewhere': {
    title: 'Et postnummer hører til en anden by',
    message: ({ value, of, town }) => `${value} er ${of}, ikke ${town}.`,
    hint: ({ example, town }) =>
      example ? `Ret det ene af de to. Postnumre i ${town} er ${example}.` : 'Ret det ene af de to.',
  },
  'position-swapped': {
    title: 'De to tal for et punkt har byttet plads',
    message: () => 'lat og lon har byttet plads.',
    hint: ({ corrected }) => `Skriv position: ${corrected}`,
  },
  'position-far': {
    title: 'Et punkt ligger langt fra sin by',
    message: ({ km, town }) => `Punktet her ligger ${km} km fra ${town}.`,
    hint: () => 'Slå punktet op igen; det første tal (lat) ligger mellem 54 og 58, det andet (lon) mellem 8 og 15.',
  },
  'quotes-missing': {
    title: 'Et nummer skal have anførselstegn',
    message: ({ value }) =>
      `Uden anførselstegn bliver ${value} læst som et regnestykke, og så forsvinder plus og nuller foran.`,
    hint: ({ corrected }) => `Skriv "${corrected}" med anførselstegnene.`,
  },
  'phone-format': {
    title: 'Et telefonnummer er skrevet på en anden måde, end siderne kan bruge',
    message: ({ value }) => `Telefonnummeret "${value}" er ikke skrevet med landekode og uden mellemrum.`,
    hint: ({ corrected }) => `Skriv "${corrected}".`,
  },
  'phone-invalid': {
    title: 'Et telefonnummer kan ikke ringes op',
    message: ({ value }) => `"${value}" er ikke et telefonnummer, man kan ringe til fra Danmark.`,
    hint: () =>
      'Slå nummeret op igen. Et dansk nummer har +45 og otte cifre; korte numre er 112, 114, 116 med tre cifre mere og 18 med to cifre mere.',
  },
  'email-format': {
    title: 'En mailadresse er ikke hel',
    message: ({ value }) => `"${value}" er ikke en mailadresse.`,
    hint: () => 'Skriv den som kontakt@example.org, uden mellemrum og uden mailto.',
  },
  'website-format': {
    title: 'En webadresse er ikke hel',
    message: ({ value }) => `"${value}" er ikke en webadresse.`,
    hint: ({ corrected }) => (corrected ? `Skriv ${corrected}.` : 'Skriv den som https://example.org.'),
  },
  'website-http': {
    title: 'En webadresse er ikke krypteret',
    message: ({ value }) => `Webadressen ${value} begynder med http://, så andre på samme net kan læse med.`,
    hint: ({ corrected }) => `Prøv ${corrected} i en browser, og skriv den.`,
  },
  'check-missing': {
    title: 'Der står ikke, hvem der har tjekket en oplysning',
    message: ({ value, what }) => `Der står ikke, hvem der har tjekket det her: ${checked[what]}${value}.`,
    hint: () => 'Tilføj check: med on, how og source. Har ingen tjekket det, så skriv unknown i stedet.',
  },
  'check-too-old': {
    title: 'Et tjek har en dato fra længe før siderne',
    message: ({ value }) => `Datoen for tjekket, ${value}, ligger før 1990.`,
    hint: () => 'Se efter, om årstallet er en slåfejl; skriv den dag, kilden sagde det.',
  },
  'check-in-future': {
    title: 'Et tjek har en dato, der ikke er kommet endnu',
    message: ({ value }) => `Datoen for tjekket, ${value}, er ikke kommet endnu.`,
    hint: () => 'Skriv den dag, nogen rent faktisk så efter.',
  },
  'check-source-empty': {
    title: 'Et tjek siger ikke, hvor oplysningen kommer fra',
    message: () => 'Kilden (source) i tjekket her er tom.',
    hint: () => 'Skriv webadressen eller navnet på siden, papiret eller en persons funktion.',
  },
  'check-field-unknown': {
    title: 'Et tjek hører til et felt, der ikke er der',
    message: ({ value }) => `Der er et tjek af feltet "${value}", men gruppen her har ikke det felt.`,
    hint: ({ nearest, allowed }) => menteDu(nearest, `Felterne her er: ${allowed}.`),
  },
  'check-stayed': {
    title: 'En oplysning er ændret, men dens tjek er det samme',
    message: ({ value, on }) => `${value} er ændret, men tjekket er stadig det fra ${on}.`,
    hint: () => 'Skriv, hvem der sagde det nye, og hvornår. Rettede du kun en slåfejl, så lad det stå.',
  },
  'evidence-stayed': {
    title: 'En oplysning er ændret, men en kilde til den gamle står der stadig',
    message: ({ value }) => `${value} er ændret, men de øvrige kilder (evidence) er stadig dem til den gamle.`,
    hint: () => 'Behold kun de kilder, der siger det nye.',
  },
  'hours-unreadable': {
    title: 'Åbningstider kan ikke læses',
    message: ({ value, fault, after }) =>
      `Åbningstiderne "${value}" kan ikke læses. ${after ? `Det giver ikke mening efter "${after}".` : hoursFaults[fault]}`,
    hint: ({ write }) =>
      write
        ? `Hvis det er det, du mener, så skriv "${write}".`
        : 'Skriv dage på engelsk med to bogstaver og tider med kolon, som Mo-Fr 09:00-16:00, eller by-appointment, eller unknown.',
  },
  'hours-overwritten': {
    title: 'En senere del af åbningstiderne tager en dags tider væk',
    message: ({ value, day }) =>
      `I "${value}" gælder kun de sidste tider for ${days[day] ?? day} (${day}): Det, der står efter et semikolon, lægges ikke til.`,
    hint: ({ both, last }) =>
      both
        ? `Skriv "${both}", hvis begge gælder, og "${last}", hvis kun de sidste gør.`
        : `Skriv "${last}", hvis kun de sidste gælder.`,
  },
  'hours-day-twice': {
    title: 'En dag står to gange i åbningstider',
    message: ({ value, day }) => `I "${value}" står ${days[day] ?? day} (${day}) to gange i den samme række af dage.`,
    hint: ({ write }) => `Måske mente du en anden dag. Ellers skriv "${write}".`,
  },
  'hours-past-midnight': {
    title: 'Åbningstider går over 24:00',
    message: ({ value }) => `Der er ikke noget klokkeslæt "${value}".`,
    hint: ({ write }) => `Er der åbent efter midnat, så skriv "${write}". Ellers ret timen.`,
  },
  'hours-swapped': {
    title: 'Der er åbent natten igennem et sted, hvor ingen sover',
    message: ({ value }) => `"${value}" går til næste morgen, men ingen sover på et sted af den slags.`,
    hint: ({ write }) => `Har de to tider byttet plads, så skriv "${write}".`,
  },
  'service-twice': {
    title: 'To mapper har det samme navn og det samme nummer',
    message: ({ value, other }) =>
      `"${value}" har samme navn og telefonnummer som "${other}": En mappe er kopieret og ikke rettet.`,
    hint: () => 'Ret navn og nummer i den nyeste, eller slet mappen.',
  },
  'line-without-number': {
    title: 'En linje, der træder i stedet for andre, har intet nummer',
    message: ({ value }) =>
      `Læserne får "${value}" som en linje, de kan ringe til, men den har ikke selv et telefonnummer.`,
    hint: ({ value }) =>
      `Tilføj en kontakt med type: phone i content/services/${value}/facts.yml, eller skriv en anden linje her.`,
  },
  'line-off-subject': {
    title: 'En linje står på en liste, den ikke er til for',
    message: ({ value, subject }) =>
      `Linjen her er for hele landet og til én ting, "${subject}", og den dækker ikke behovet "${value}". En person med det behov ville ringe det forkerte sted hen.`,
    hint: ({ value, subject }) =>
      `Tag "${value}" ud af needs. Er linjen rigtig for folk med det behov, så føj det til covers for "${subject}" i content/vocabulary.yml.`,
  },
  'instead-off-subject': {
    title: 'Den linje, der nævnes i stedet, er til noget andet',
    message: ({ subject }) => `Her nævnes en linje om "${subject}", men den dækker ingen af behovene her.`,
    hint: ({ subject }) =>
      `Skriv et emne, der passer, eller none: Så siger siden, at der ikke er noget nummer. Eller føj et behov til covers for "${subject}" i content/vocabulary.yml.`,
  },
} satisfies SomeWords;
