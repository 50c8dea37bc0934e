/** Danish words of what is wrong with texts: building blocks, links, words, length, sections, statements, recordings. */
import type { ProseFaultName } from '../../domain/readability/prose.ts';
import { menteDu, type SomeWords } from './words.ts';

const mdxFaults: Readonly<Record<ProseFaultName, (block: string) => readonly [reason: string, advice: string]>> = {
  address: () => [
    'en web- eller mailadresse står mellem < og >',
    'Tag den ud. Adresser hører til under contacts i facts.yml, og kilder hører til et tjek.',
  ],
  note: () => [
    'en note til andre redaktører står mellem <!-- og -->',
    'Skriv den mellem {/* og */}, eller tag den ud.',
  ],
  'not-closed': (block) => [
    `<${block}> er åbnet og aldrig lukket`,
    `Skriv <${block} … />, hvis der ikke står noget inde i den, eller </${block}> til sidst.`,
  ],
  'not-opened': (block) => [
    `</${block}> lukker noget, der ikke er åbnet`,
    `Tag det ud, eller skriv <${block} …> før det.`,
  ],
  'curly-bracket': () => ['en krøllet parentes { er ikke lukket med }', 'Brug en rund parentes, eller tag den ud.'],
  'less-than': () => [
    'tegnet < begynder en byggeklods, men der kommer ingen',
    'Skriv "mindre end" med ord, eller ret byggeklodsen.',
  ],
  incomplete: () => ['en byggeklods eller parentes er ikke hel', 'Sammenlign linjen med en anden tekst.'],
};

/** Building blocks whose example has words in it. */
const blockExamples: Readonly<Record<string, string>> = {
  Phone: '<Phone of="mappens-navn-for-stedet" />',
  Place: '<Place id="mappens-navn-for-stedet" />',
  Guide: '<Guide id="mappens-navn-for-guiden" />',
  Find: '<Find need="behovets-id" area="landsdelens-id">En bys navn</Find>',
  Section: '<Section is="navnet-i-page.yml">',
  Danish: '<Danish>Danske ord, der skal siges</Danish>',
  Sheet: '<Sheet>et stykke, der bliver printet på sin egen side</Sheet>',
};

const recordingFaults = {
  ending: 'navnet slutter hverken på .opus eller .mp3',
  name: 'i navnet må der kun være a-z, 0-9 og bindestreger',
  'not-opus': 'det, der er i den, er ikke Opus i en Ogg-fil',
  'not-mp3': 'det, der er i den, er ikke MP3',
} as const;
const per = { file: '', minute: ' i minuttet' } as const;

export const texts = {
  'mdx-syntax': {
    title: 'En tekst er ikke sat rigtigt op',
    message: ({ fault, block }) => `Teksten kan ikke læses herfra: ${mdxFaults[fault](block)[0]}.`,
    hint: ({ fault, block }) => mdxFaults[fault](block)[1],
  },
  'phone-in-text': {
    title: 'Et telefonnummer står i en tekst',
    message: ({ value }) =>
      `I teksten står "${value}", som ligner et telefonnummer. Et nummer i en tekst bliver ikke rettet, når nummeret ændrer sig.`,
    hint: ({ instead }) =>
      ({
        none: 'Udelad nummeret; siden viser det ved siden af ordene.',
        emergency: 'Skriv <Emergency id="…" /> med navnet fra site.yml i stedet.',
        phone: 'Skriv <Phone of="…" /> med navnet på stedets mappe i stedet.',
      })[instead],
  },
  'street-in-text': {
    title: 'I en tekst står en gade med husnummer',
    message: ({ value }) =>
      `I teksten står adressen "${value}". I en tekst er der intet, der skjuler den, når den bliver gammel.`,
    hint: () =>
      'Tag den ud, og henvis til stedet med <Place id="…" />; gader hører til under places i facts.yml, med deres tjek.',
  },
  'word-sensitive': {
    title: 'Et følsomt ord står, hvor andre kan se det',
    message: ({ value, word }) =>
      `I "${value}" står "${word}". Titler bliver i telefonens historik, hvor en anden kan læse dem.`,
    hint: () => 'Vælg et neutralt ord for det, man får: et sted at sove, en snak, en læge.',
  },
  'promise-in-text': {
    title: 'En tekst lover det, som ingen kan holde',
    message: ({ value }) => `"${value}" er et løfte, som en webside ikke kan holde.`,
    hint: () => 'Skriv, hvad der rent faktisk sker: hvem der ser hvad, og hvem der ikke gør.',
  },
  'picture-in-text': {
    title: 'Et billede står i en tekst',
    message: ({ value }) => `Der er et billede i teksten${value ? ` (${value})` : ''}.`,
    hint: () =>
      'Tag det ud, og skriv med ord, hvad det viser. Tekster har ingen billeder: De er langsomme at hente, og et billede fra et andet websted fortæller, hvem der læser her.',
  },
  'html-in-text': {
    title: 'HTML står i en tekst',
    message: ({ value }) =>
      `I teksten står ${value || 'et tomt <>'}. Her kan kun stå almindelig tekst og sidernes egne byggeklodser.`,
    hint: () =>
      'Tag det ud. Billeder, programmer og udseende står aldrig i tekster; til fed skrift skriver du **ord**, og en liste begynder hver linje med en bindestreg.',
  },
  'code-in-text': {
    title: 'Programkode står i en tekst',
    message: ({ value }) => `I teksten står programkode: ${value}.`,
    hint: () => 'Tag den ud. Skal der stå en krøllet parentes, så brug en rund i stedet.',
  },
  'component-unknown': {
    title: 'En byggeklods findes ikke',
    message: ({ value }) => `Der er ingen byggeklods <${value}>.`,
    hint: ({ nearest, allowed }) => menteDu(nearest ? `<${nearest}>` : '', `Byggeklodserne er: ${allowed}.`),
  },
  'component-attribute': {
    title: 'En byggeklods er ikke udfyldt rigtigt',
    message: ({ value, fault, attribute }) =>
      ({
        'not-allowed': `<${value}> må ikke have "${attribute}".`,
        'no-words': `<${value}> har ingen ord i sig.`,
        'curly-brackets': `<${value}> har "${attribute}" i krøllede parenteser, hvor der skal være anførselstegn.`,
        missing: `<${value}> skal have ${attribute.replaceAll(', ', ' eller ')}.`,
      })[fault],
    hint: ({ value, example }) => `Skriv ${blockExamples[value] ?? example}.`,
  },
  'link-in-site': {
    title: 'En henvisning til en af vores egne sider er skrevet ud',
    message: ({ value }) =>
      `Linket "${value}" går til en af vores egne sider med dens adresse. Det virker ikke på andre sprog, og når adressen ændrer sig.`,
    hint: () => 'Skriv <Place id="…" /> for et sted eller <Guide id="…" /> for en guide, med navnet på dens mappe.',
  },
  'link-in-text': {
    title: 'En web- eller mailadresse står i en tekst',
    message: ({ value }) => `I teksten står adressen "${value}".`,
    hint: () => 'Tag den ud. Adresser hører til under contacts i facts.yml, og kilder hører til et tjek.',
  },
  'link-runs-code': {
    title: 'Et link sætter et program i gang',
    message: ({ value }) => `Linket "${value}" ville sætte et program i gang på læserens telefon.`,
    hint: () => 'Tag linket ud, og behold ordene. Spørg, hvor teksten kommer fra, før du lægger noget af den ud.',
  },
  'word-for-readers': {
    title: 'Et ord er et, man ikke bør kalde læseren',
    message: ({ value }) => `I teksten står "${value}".`,
    hint: ({ instead }) => `Skriv "${instead}" i stedet.`,
  },
  jargon: {
    title: 'Et ord fra kontoret',
    message: ({ value }) => `I teksten står "${value}", et ord, som kontorer bruger, og som få siger til hinanden.`,
    hint: ({ instead }) => `Skriv det med almindelige ord, for eksempel: "${instead}".`,
  },
  'word-avoided': {
    title: 'Et ord er et, som ordlisten siger, man skal undgå',
    message: ({ value }) => `I teksten står "${value}", som sprogets ordliste siger, man skal undgå.`,
    hint: ({ instead }) => `Skriv "${instead}" i stedet.`,
  },
  'section-missing': {
    title: 'Der mangler et afsnit på en side',
    message: ({ value }) => `Afsnittet "${value}", som står i page.yml, er ikke i teksten her.`,
    hint: ({ value }) => `Skriv <Section is="${value}"> før afsnittets tekst og </Section> efter den.`,
  },
  'section-unknown': {
    title: 'En tekst har et afsnit, som siden ikke kender',
    message: ({ value }) => `Afsnittet "${value}" står ikke i page.yml.`,
    hint: ({ nearest }) => menteDu(nearest, 'Ellers tag det ud her, eller føj det til sections i page.yml.'),
  },
  'section-twice': {
    title: 'Et afsnit står to gange i en tekst',
    message: ({ value }) => `Afsnittet "${value}" står mere end én gang i teksten her.`,
    hint: () => 'Saml teksten fra dem begge i det ene.',
  },
  'recording-form': {
    title: 'En optagelse er af en slags, som telefoner ikke afspiller her',
    message: ({ value, fault }) => `Optagelsen "${value}" kan ikke bruges: ${recordingFaults[fault]}.`,
    hint: ({ fault, corrected }) =>
      corrected === ''
        ? fault === 'ending'
          ? 'Gem den som Opus i en Ogg-fil, med .opus til sidst i navnet.'
          : 'Gem den igen fra lydprogrammet; en anden endelse på navnet ændrer ikke det, der er i filen.'
        : `Kald den "${corrected}".`,
  },
  'recording-big': {
    title: 'En optagelse fylder for meget til et langsomt net',
    message: ({ value, size, most, per: unit }) =>
      `Optagelsen "${value}" fylder ${size} kB${per[unit]}; højst ${most} kB${per[unit]} går an.`,
    hint: () => 'Gem den igen som Opus til tale, mono, 16 kbit/s: Så fylder et minut cirka 120 kB.',
  },
  'recording-tags': {
    title: 'I en optagelse ligger noter, der ville blive offentlige',
    message: ({ value, names }) => `Inde i "${value}" ligger der noter ved siden af lyden: ${names}.`,
    hint: () =>
      'Tøm felterne for titel, kunstner, kommentar og alle de andre i lydprogrammet, og gem den igen: De kan røbe, hvem der har læst teksten op, eller hvilken telefon hun har.',
  },
  'recording-without-text': {
    title: 'En optagelse har ingen tekst',
    message: ({ value }) => `Der er en optagelse på "${value}", men ingen tekst på det sprog.`,
    hint: ({ file }) =>
      `Skriv ${file} med de samme ord: Den, der ikke kan høre, skal kunne læse dem. Eller flyt optagelsen til mappen for dens eget sprog.`,
  },
  'recording-twice': {
    title: 'En tekst har mere end én optagelse på samme sprog',
    message: ({ value, other }) =>
      `Ud over "${other}" er der optagelsen "${value}" på samme sprog; kun den ene bliver afspillet.`,
    hint: () => 'Slet den ældste. En .opus og en .mp3 af samme optagelse har samme navn før punktummet.',
  },
  'statement-unsaid': {
    title: 'I en tekst mangler ordene til et udsagn',
    message: ({ value }) => `I guide.yml står udsagnet "${value}", men teksten her har ingen ord til det.`,
    hint: ({ value }) => `Tilføj under statements: ${value}: { claim: "Udsagnet i én sætning." }`,
  },
  'statement-unknown': {
    title: 'En tekst har ord til et udsagn, som guiden ikke kender',
    message: ({ value }) => `Udsagnet "${value}" står ikke i guide.yml.`,
    hint: ({ nearest }) =>
      menteDu(nearest, 'Ellers tag det ud her, eller føj det til statements i guide.yml med dets kilde.'),
  },
  'statement-twice': {
    title: 'To udsagn i en guide har samme navn',
    message: ({ value }) => `Der er to udsagn med navnet (id) "${value}".`,
    hint: () => 'Giv det ene et andet navn, både her og i teksterne.',
  },
  'law-section-without-statement': {
    title: 'En tekst nævner en paragraf, som intet udsagn har',
    message: ({ value }) => `Teksten nævner § ${value}, men det gør intet af guidens udsagn.`,
    hint: () => 'Føj et udsagn med sin kilde til guide.yml, skriv paragraffen i dets claim, eller tag tallet ud.',
  },
  'summary-long': {
    title: 'Et resumé er for langt',
    message: ({ count, most }) => `Resuméet (summary) har ${count} tegn; højst ${most} er der plads til.`,
    hint: () => 'Skriv kun, hvad man får.',
  },
  'text-length': {
    title: 'En tekst er for kort eller for lang',
    message: ({ count, least, most }) => `Teksten har ${count} ord; ønsket er ${least} til ${most}.`,
    hint: ({ count, least }) =>
      count < least
        ? 'Skriv, hvad der sker, når man kommer eller ringer, og hvad man kan få.'
        : 'Tag det ud, som en, der har brug for hjælp, ikke behøver vide først.',
  },
  'lix-high': {
    title: 'En tekst er sværere at læse end ønsket',
    message: ({ count, most }) => `Læsbarheden (LIX) er ${count}; ønsket er højst ${most}.`,
    hint: () => 'Del lange sætninger, og brug kortere ord.',
  },
  'lix-too-high': {
    title: 'En tekst er for svær at læse',
    message: ({ count, most }) => `Læsbarheden (LIX) er ${count}; grænsen er ${most}.`,
    hint: () => 'Del lange sætninger, og brug ord på højst seks bogstaver, hvor du kan.',
  },
  'sentence-long': {
    title: 'En sætning er for lang',
    message: ({ count, most, value }) => `Sætningen "${value}" har ${count} ord; grænsen er ${most}.`,
    hint: () => 'Lav to sætninger ud af den.',
  },
  'sentence-long-pro': {
    title: 'En sætning til fagfolk er for lang',
    message: ({ count, most, value }) => `Sætningen "${value}" har ${count} ord; ønsket er højst ${most}.`,
    hint: () => 'Lav to sætninger ud af den.',
  },
  'sentences-long': {
    title: 'De fleste sætninger er lange',
    message: ({ count, most }) => `Halvdelen af sætningerne har ${count} ord eller flere; ønsket er højst ${most}.`,
    hint: () => 'Del nogle af sætningerne.',
  },
  'paragraph-long': {
    title: 'Et stykke tekst er for langt',
    message: ({ count, most }) => `Stykket her har ${count} sætninger; ønsket er højst ${most}.`,
    hint: () => 'Sæt en tom linje ind i midten, eller lav en liste.',
  },
  'passive-often': {
    title: 'For mange sætninger siger ikke, hvem der gør det',
    message: ({ count, sentences, most }) =>
      `${count} af ${sentences} sætninger siger ikke, hvem der gør det (passiv). Ønsket er højst ${most === 'fifth' ? 'hver femte' : 'hver tredje'}.`,
    hint: ({ first, second, firstLine, secondLine }) =>
      `Skriv, hvem der gør hvad. De to første er "${first}" (linje ${firstLine}) og "${second}" (linje ${secondLine}).`,
  },
  'synonym-twice': {
    title: 'Et ord til søgningen står der to gange',
    message: ({ value, where }) => `"${value}" står to gange under ${where}.`,
    hint: () => 'Slet det ene. Store bogstaver, accenter og å eller aa gør det ikke til et andet ord.',
  },
  'synonym-empty': {
    title: 'Et ord til søgningen har ingen bogstaver',
    message: ({ value }) => `"${value}" har ingen bogstaver, som nogen kan søge efter.`,
    hint: () => 'Slet det, eller skriv ordet med bogstaver.',
  },
  'danger-word-short': {
    title: 'Et ord om fare er for kort',
    message: ({ value }) => `"${value}" ville sætte alarmnummeret øverst, når nogen søger efter meget andet.`,
    hint: () => 'Skriv mindst tre bogstaver, helst to ord, der hører sammen.',
  },
} satisfies SomeWords;
