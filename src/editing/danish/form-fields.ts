/**
 * Danish words of the fields, for the forms of the CMS. In English a field is called by its own name and explained by its schema.
 *
 * Each stands under its path in the file; a path is found by its end, so `check.on` is the `on` of every check, and a longer one
 * says otherwise for one place. What is asked of a service in a call (strings `editor.question.…`, `editor.answer.…`) is called here as
 * it is asked there, and needs no line.
 */

/** What a field is called, what it is for, and its answers in words. */
export interface FieldWords {
  /** Left out where it is a question that is asked in a call. */
  label?: string;
  /** Of a list: one of its items, as on the button that adds one. */
  one?: string;
  hint?: string;
  options?: Readonly<Record<string, string>>;
}

const yesNo = { yes: 'Ja', no: 'Nej', unknown: 'Ved ikke' };
const audiences = { reader: 'Læsere', professional: 'Fagfolk' };
const ring = { emergency: 'Et nødnummer', service: 'Et sted eller en linje' };
const folder = 'Navnet på mappen, som det står i adressen, når du åbner stedet: reden-aarhus.';
const icon: FieldWords = { label: 'Ikon', hint: 'Navnet på et ikon fra Lucide, for eksempel bed.' };

const checks = {
  check: { label: 'Tjek', hint: 'Hvem har set efter? Skriv det om, hver gang du retter noget i den samme ramme.' },
  'check.on': {
    label: 'Hvornår',
    hint: 'Dagen, det var sandt efter kilden: 2026-11-22. Ved du kun måneden eller året, så skriv 2026-11 eller 2026.',
  },
  'check.how': {
    label: 'Hvordan',
    options: {
      called: 'Ringet og spurgt',
      organisation: 'Stedets egen side eller brev',
      authority: 'En myndighed',
      article: 'En artikel',
      directory: 'En liste, andre har lavet',
    },
  },
  'check.source': {
    label: 'Hvor eller hvem',
    hint: 'En webadresse, navnet på papiret, eller hvad den, der svarede, laver. Aldrig en persons navn.',
  },
  'check.evidence': {
    label: 'Flere kilder, der siger det samme',
    one: 'kilde',
    hint: 'Én i hver linje. De må ikke skrive af efter hinanden.',
  },
  'check.asked': {
    label: 'Kun disse felter er der spurgt om',
    one: 'felt',
    hint: 'Feltets navn i filen, ét i hver linje. Tomt: hele gruppen.',
  },
  'check.contradicted': {
    label: 'En nyere kilde siger noget andet',
    hint: 'Så tæller oplysningen som svag: Når den er gammel, bliver den ikke vist.',
  },
  'contradicted.on': { label: 'Hvornår den anden kilde er fra', hint: 'For eksempel 2024-03.' },
  'contradicted.source': { label: 'Hvor den siger det', hint: 'En webadresse eller navnet på papiret.' },
  checks: {
    label: 'Felter med deres egen kilde',
    one: 'felt',
    hint: 'Kun hvis ét felt i gruppen kommer et andet sted fra end resten.',
  },
  'checks.key': { label: 'Feltets navn i filen', hint: 'For eksempel cost.' },
} satisfies Record<string, FieldWords>;

const service = {
  'service.name': { label: 'Navn', hint: 'Det officielle navn. Det bliver aldrig oversat.' },
  'service.kind': { label: 'Slags sted', hint: 'Afgør den neutrale titel på siden.' },
  'service.organisation': { label: 'Hvem driver det', hint: 'Organisationen.' },
  'service.audienceIs': {
    label: 'Til hvem',
    options: audiences,
    hint: 'Fagfolk: Stedet står ikke i listerne for læsere.',
  },
  'service.places': { label: 'Adresser', one: 'adresse' },
  'places.visibility': {
    label: 'Hvad må vises',
    hint: 'Hemmeligt: Skriv hverken gade, postnummer eller punkt på kortet, heller ikke i en note.',
    options: { public: 'Gaden må vises', town: 'Kun byen (krisecentre)', secret: 'Hemmeligt: intet må vises' },
  },
  'places.street': { label: 'Gade og nummer', hint: 'Kun når gaden må vises.' },
  'places.postcode': { label: 'Postnummer', hint: 'Fire cifre. Ikke for hemmelige steder.' },
  'places.town': { label: 'By', hint: 'Som den står på et brev.' },
  'places.municipality': { label: 'Kommune', hint: 'Uden ordet »Kommune«: Aarhus.' },
  'places.position': { label: 'Punkt på kortet', hint: 'Kun når gaden må vises.' },
  'position.lat': { label: 'Breddegrad', hint: 'Med punktum: 56.15' },
  'position.lon': { label: 'Længdegrad', hint: 'Med punktum: 10.2' },
  placesCheck: { label: 'Tjek af adresser', hint: 'Kun når ingen ved det, eller der intet sted er.' },
  'service.contacts': {
    label: 'Numre, mails og hjemmesider',
    one: 'nummer, mail eller hjemmeside',
    hint: 'Det vigtigste først.',
  },
  'contacts.type': {
    label: 'Hvad er det',
    options: {
      phone: 'Telefon',
      sms: 'Sms',
      whatsapp: 'WhatsApp',
      email: 'Mail',
      website: 'Hjemmeside',
      chat: 'Chat',
    },
  },
  'contacts.value': {
    label: 'Nummer eller adresse',
    hint: 'Numre med +45 og uden mellemrum: +4570202550. Korte numre, som de er: 116111. Hjemmesider med https://.',
  },
  'contacts.line': { label: 'Hvad linjen er til', hint: 'Tomt: Det er den almindelige linje.' },
  'contacts.areas': { label: 'Kun i disse dele af landet', hint: 'Tomt: overalt, hvor stedet hjælper.' },
  'contacts.free': { options: yesNo },
  'contacts.onBill': { options: yesNo },
  'contacts.languages': { one: 'sprog', hint: 'Sprogets kode, én i hver linje: da, en, th.' },
  'contacts.hours': {
    hint: 'Dage på engelsk med to bogstaver, tider med kolon: Mo-Fr 09:00-15:00. Hele døgnet: 24/7. Efter aftale: by-appointment.',
  },
  contactsCheck: { label: 'Tjek af numre', hint: 'Kun når ingen ved det, eller der ingen er.' },
  'service.hours': { label: 'Åbningstid' },
  'hours.open': {
    hint: 'Dage på engelsk med to bogstaver, tider med kolon: Mo-Fr 09:00-16:00; PH off (lukket på helligdage). Efter aftale: by-appointment.',
  },
  'service.area': { label: 'Område' },
  'area.covers': {
    options: {
      national: 'Hele landet',
      areas: 'Nogle landsdele',
      municipalities: 'Nogle kommuner',
      unknown: 'Ved ikke',
    },
  },
  'area.areas': { label: 'Landsdele', hint: 'Når du har valgt »Nogle landsdele«.' },
  'area.municipalities': {
    label: 'Kommuner',
    one: 'kommune',
    hint: 'Når du har valgt »Nogle kommuner«. Uden ordet »Kommune«, én i hver linje.',
  },
  'service.audience': { label: 'Målgruppe', hint: 'Hvem der kan komme.' },
  'audience.ageFrom': { hint: 'Et tal.' },
  'audience.ageTo': { hint: 'Et tal, eller none: ingen øvre grænse.' },
  'service.needs': { hint: 'Det vigtigste først.' },
  needsCheck: { label: 'Tjek af, hvad man kan få', hint: 'Hvor du ved det fra.' },
  'service.conditions': { label: 'Vilkår', hint: 'Det, der afgør, om man tør komme.' },
  'service.languages': { label: 'Sprog' },
  'languages.spoken': { one: 'sprog', hint: 'Sprogets kode, én i hver linje: da, en, th.' },
  'service.referral': { label: 'Adgang', hint: 'Hvordan man kommer ind.' },
  'referral.through': { label: 'Stedet, der åbner døren', hint: `Hvis man ikke selv kan komme. ${folder}` },
  'service.status': { label: 'Er stedet åbent?', hint: 'Er det lukket, så vælg først »Lukket for en tid«.' },
  'status.is': {
    label: 'Åbent eller lukket',
    hint: 'Et lukket sted forsvinder fra listerne, og intet går tabt.',
    options: {
      open: 'Åbent',
      unconfirmed: 'Ingen har bekræftet det',
      'temporarily-closed': 'Lukket for en tid',
      closed: 'Lukket for altid',
    },
  },
  'status.from': { label: 'Lukket fra', hint: 'Første dag. Ved du det ikke, så lad det stå tomt.' },
  'status.until': { label: 'Lukket til og med', hint: 'Sidste dag. Ved du det ikke, så lad det stå tomt.' },
  'status.reason': { label: 'Hvorfor', hint: 'Med få ord, til redaktører. Læserne ser det ikke.' },
  'service.recheck': { label: 'Hvornår skal der ringes igen?' },
  'recheck.everyDays': { label: 'Antal dage imellem', hint: 'Mindst 7.' },
  'recheck.by': { label: 'Senest den dag', hint: 'Tomt: ingen bestemt dag.' },
  'service.instead': {
    label: 'Linje at henvise til, når der intet nummer er',
    hint: 'Tomt: Det vigtigste behov afgør det. En linje, der kun passer nogenlunde, er værre end ingen.',
    options: { none: 'Ingen linje passer' },
  },
  'service.standsInFor': {
    label: 'Linje, der nævnes i stedet for andre',
    hint: 'Kun for en linje, der står, hvor et andet sted intet nummer har.',
  },
  'standsInFor.subject': { label: 'Hvad linjen er til' },
  'standsInFor.municipalities': {
    label: 'Kun i disse kommuner',
    one: 'kommune',
    hint: 'Uden ordet »Kommune«. Tomt: hele landet.',
  },
} satisfies Record<string, FieldWords>;

const texts = {
  title: { label: 'Overskrift', hint: 'Almindelige, neutrale ord: De kan læses over skulderen.' },
  summary: { label: 'Kort sagt', hint: 'Én sætning, der siger, hvad man får. Højst 120 tegn.' },
  gets: {
    label: 'Hvad man får, i lister',
    hint: 'Højst 60 tegn, anderledes end for alle andre steder: En seng for natten, uden dit navn. Ved du det ikke, så lad det stå tomt.',
  },
  gloss: { label: 'Hvad navnet betyder', hint: 'Kun på andre sprog end navnets eget.' },
  answer: { label: 'Svaret', hint: 'Højst 150 tegn. Det står øverst, før numrene.' },
  body: {
    label: 'Teksten',
    hint: 'Korte sætninger, »du«. Ingen numre: <Phone of="mappens-navn" /> viser nummeret. Oversætter du, så lad alt mellem < og >, {{ord}} og tal stå.',
  },
  'statements.claim': { label: 'Udsagnet', hint: 'Én sætning til listen nederst på siden.' },
  'statements.ask': { label: 'Hvem man kan spørge', hint: 'Skal være der, når udsagnet ikke er bekræftet.' },
  'statements.key': { label: 'Kort navn', hint: 'Det samme som i »Guider: fakta«.' },
  'guide-text.statements': {
    label: 'Udsagn om lov, ret, pligt og tal',
    one: 'udsagn',
    hint: 'Ordene til dem, der står i »Guider: fakta«.',
  },
  origin: {
    label: 'Hvordan er teksten lavet?',
    hint: 'Dansk og engelsk er skrevet på sproget, alt andet er oversat. Vælger du intet i en ny oversættelse, står der bagefter: oversat af et menneske.',
    options: {
      original: 'Skrevet på sproget',
      human: 'Oversat af et menneske',
      machine: 'Oversat af en maskine',
      'machine-reviewed': 'Oversat af en maskine, læst igennem af et menneske',
    },
  },
  reviewedBy: {
    label: 'Læst igennem af',
    hint: 'Hvad personen er, aldrig et navn: sygeplejerske, vokset op med sproget.',
  },
  reviewedOn: {
    label: 'Læst igennem den',
    hint: 'Er det en oversættelse, siger en ny dag, at du har sammenlignet den hele med den danske, som den er nu.',
  },
} satisfies Record<string, FieldWords>;

const guides = {
  'guide.audience': { label: 'Til hvem', options: audiences },
  'guide.risk': {
    label: 'Kan en forkert sætning skade?',
    hint: 'Ja for ret, politi, medicin og sikkerhed.',
    options: { low: 'Nej', high: 'Ja' },
  },
  'guide.order': { label: 'Plads i listen', hint: 'Et tal; det laveste står først.' },
  'guide.needs': { label: 'Behov, den hjælper med' },
  'guide.services': {
    label: 'Steder, der står i den',
    one: 'sted',
    hint: `Hvem man ringer til først, øverst. ${folder}`,
  },
  'guide.statements': {
    label: 'Hvor hvert udsagn kommer fra',
    one: 'udsagn',
    hint: 'Hver sætning om lov, ret, pligt, pris eller tal. Ordene står i »Guider: ord«.',
  },
  'guide.statements.id': { label: 'Kort navn', hint: 'Kun a-z, 0-9 og bindestreg. Ordene står under det samme navn.' },
  'statements.confirmed': {
    label: 'Er det bekræftet?',
    hint: 'Nej: Siden siger det, og teksten siger, hvem man kan spørge.',
    options: { yes: 'Ja', no: 'Nej' },
  },
  'page.sections': {
    label: 'Afsnit, alle sprog skal have',
    one: 'afsnit',
    hint: 'Hvert står som <Section is="…"> i teksten.',
  },
  'page.check': { label: 'Hvornår er rådene gået igennem?' },
} satisfies Record<string, FieldWords>;

const notices = {
  'notice.from': { label: 'Vises fra og med' },
  'notice.until': { label: 'Vises til og med', hint: 'Vælg en nær dag. Beskeden forsvinder selv.' },
  'notice.severity': {
    label: 'Hvor vigtig er den?',
    hint: 'Fare er også lukkede døre.',
    options: { info: 'Godt at vide', warning: 'Fare' },
  },
  'notice.areas': { label: 'Hvor gælder den?', options: { all: 'Hele landet' } },
  'notice.services': { label: 'Kun på disse steders sider', one: 'sted', hint: `Tomt: på alle. ${folder}` },
} satisfies Record<string, FieldWords>;

const organisations = {
  'organisation.name': { label: 'Navn', hint: 'Det officielle navn. Det bliver aldrig oversat.' },
  'organisation.kind': {
    label: 'Hvad er det',
    options: {
      ngo: 'Forening eller organisation',
      state: 'Staten',
      municipality: 'Kommune',
      region: 'Region',
      private: 'Privat',
      unknown: 'Ved ikke',
    },
  },
  'organisation.website': { label: 'Hjemmeside', hint: 'Med https://.' },
  'organisation.office': {
    label: 'Kontoret',
    one: 'nummer eller mail',
    hint: 'Til redaktører, der vil spørge; læserne ser det aldrig. Ikke en linje for folk i nød og ikke nogens eget nummer.',
  },
  'office.type': { label: 'Hvad er det', options: { phone: 'Telefon', email: 'Mail' } },
  'office.value': { label: 'Nummer eller adresse', hint: 'Numre med +45 og uden mellemrum.' },
} satisfies Record<string, FieldWords>;

const words = {
  'strings.all': { label: 'Ordene', hint: 'Til venstre ordets navn, som ikke må rettes; til højre det, læserne ser.' },
  'synonyms.needs': { label: 'Ord for behov', hint: 'Alle ord i en linje skal være i det, nogen skriver.' },
  'synonyms.guides': { label: 'Ord for guider' },
  'synonyms.services': { label: 'Ord for steder', hint: 'Gamle navne, kælenavne og stavefejl.' },
  'synonyms.criteria': { label: 'Ord for det, man kan vælge' },
  'synonyms.languages': { label: 'Ord for sprog', hint: 'For eksempel landets navn.' },
  'synonyms.danger': { label: 'Ord om fare', hint: 'Så står nødnummeret først. now er fare for livet.' },
  'synonyms.ignore': { label: 'Små ord, der ikke siger noget' },
  key: { label: 'Navn i filen' },
  items: { label: 'Linjer' },
} satisfies Record<string, FieldWords>;

const site = {
  'site.name': { label: 'Sidens navn', hint: 'Neutralt: Det står i browserens historik.' },
  'site.operator': { label: 'Hvem driver siden', hint: 'Tomt: ikke bestemt.' },
  'site.host': { label: 'Hvem har filerne liggende', hint: 'En vært kan gemme adresser.' },
  'site.address': { label: 'Sidens adresse', hint: 'Med en skråstreg til sidst.' },
  'site.repository': { label: 'Hvor filerne rettes', hint: 'Adressen på gitværten, til og med den sidste skråstreg.' },
  'site.sourceLanguage': { label: 'Sproget, alt er skrevet på' },
  'site.exit': { label: 'Hvor »Forlad siden« fører hen', hint: 'Efter sprog; default er for resten.' },
  'exit.default': { label: 'For alle andre sprog' },
  'site.exitLookedAt': {
    label: 'Set efter på en telefon den',
    hint: 'Den dag, nogen åbnede dem alle: ingen log-in, intet, der røber, hvor man kom fra.',
  },
  'site.emergency': { label: 'Nødnumre', hint: 'Det vigtigste først: Det står på alle sider.' },
  'emergency.id': { label: 'Kort navn', hint: 'Ordene står under emergency. i knapper og overskrifter.' },
  'emergency.number': { label: 'Nummer' },
  'site.helpLines': { label: 'Linjer på forsiden', hint: folder },
  'site.papersGuide': { label: 'Guide om politiet og papirer', hint: 'Står ved alle nødnumre.' },
  'site.freshness': { label: 'Hvor gammelt må noget være', hint: 'I dage.' },
  'freshness.hotline': { label: 'Telefonlinjer og krisecentre' },
  'freshness.number': { label: 'Andre numre og mails' },
  'freshness.hours': { label: 'Åbningstider' },
  'freshness.address': { label: 'Adresser' },
  'freshness.conditions': { label: 'Vilkår og sprog' },
  'freshness.statements': { label: 'Udsagn i guider' },
  fresh: { label: 'Nyt til og med', hint: 'Dage. Vises, som det er.' },
  ageing: { label: 'Snart gammelt til og med', hint: 'Dage. Vises med et mærke; derefter er det gammelt.' },
  'site.map': { label: 'Kort' },
  'map.pmtiles': { label: 'Fil med gader', hint: 'Tomt: et kort med kyster og byer.' },
  'site.staleBuildDays': { label: 'Dage uden en ny udgave', hint: 'Derefter siger siden, at den kan være forældet.' },
  'site.translations': { label: 'Oversættelser' },
  'translations.unreviewed': { label: 'Tekster fra en maskine, som ingen har læst' },
  'unreviewed.low': { label: 'Om steder', options: { label: 'Vises med et mærke', hide: 'Vises ikke' } },
  'unreviewed.high': {
    label: 'Om ret, politi, medicin og sikkerhed',
    options: { 'label-with-original': 'Vises med den danske tekst', hide: 'Vises ikke' },
  },
  'locales.all': { label: 'Sprogene' },
  'locales.all.tag': { label: 'Kode', hint: 'For eksempel th eller pt-BR.' },
  'locales.all.name': { label: 'Sprogets eget navn' },
  'locales.all.dir': { label: 'Læses fra', options: { ltr: 'Venstre', rtl: 'Højre' } },
  'locales.all.fallback': { label: 'Sprog, der vises i stedet', hint: 'Det første først.' },
  'locales.all.role': {
    label: 'Tekster på sproget er',
    options: { original: 'Skrevet på det', translation: 'Oversat' },
  },
  'locales.all.policy': {
    label: 'Hvem må oversætte',
    hint: 'Tomt: også maskiner, og siden siger det.',
    options: { 'human-only': 'Kun mennesker' },
  },
  'locales.all.recordings': {
    label: 'Indtalte tekster',
    options: { wanted: 'Hjælper: Mange læser lidt', 'not-needed': 'Telefonens stemme er nok' },
  },
} satisfies Record<string, FieldWords>;

const lists = {
  id: { label: 'Kort navn', hint: 'Kun a-z, 0-9 og bindestreg. Giv det aldrig en ny betydning.' },
  icon,
  'vocabulary.needs': { label: 'Behov', hint: 'I den rækkefølge, de står på forsiden.' },
  'needs.tile': { label: 'Stort felt på forsiden', hint: 'true eller false.' },
  'needs.instead': { label: 'Linje at henvise til, når der intet nummer er', options: { none: 'Ingen linje passer' } },
  'needs.say': { label: 'Kort, man viser for at bede om det' },
  'needs.audience': {
    label: 'Kun for',
    hint: 'Tomt: alle læsere.',
    options: { professional: 'Fagfolk', minor: 'Under 18 år', 'asylum-seeker': 'Asylansøgere' },
  },
  'vocabulary.subjects': { label: 'Emner for linjer' },
  'subjects.covers': { label: 'Behov, det dækker' },
  'subjects.only': {
    label: 'Kun for',
    hint: 'Tomt: alle.',
    options: { under18: 'Under 18 år', trafficked: 'Udsatte for menneskehandel', parents: 'Forældre' },
  },
  'subjects.narrow': { label: 'Kun en lille del', hint: 'true, hvis det er sådan.' },
  'vocabulary.kinds': { label: 'Slags steder' },
  'kinds.reached': { label: 'Man', options: { anywhere: 'ringer eller skriver', there: 'kommer eller får besøg' } },
  'kinds.freshness': {
    label: 'Numre bliver gamle som',
    options: { hotline: 'Telefonlinjer og krisecentre', other: 'Andre numre' },
  },
  'kinds.authority': { label: 'Er det en myndighed', hint: 'true, hvis det er staten eller en kommune.' },
  'vocabulary.lines': { label: 'Hvad en linje er til' },
  'vocabulary.areas': { label: 'Landsdele' },
  'areas.municipalities': { label: 'Alle kommuner i den' },
  'vocabulary.situations': { label: 'Hvem fagfolk ringer til', hint: 'Det mest akutte først.' },
  'situations.ring': { label: 'Hvem man ringer til', hint: 'Den, der passer overalt, først.' },
  'ring.is': { label: 'Hvad er det', options: ring },
  'situations.guide': { label: 'Guide for fagfolk' },
  'situations.need': { label: 'Behov, hvis steder står nedenunder' },
  'vocabulary.doors': { label: 'Steder, hvor fagfolk arbejder' },
  'doors.situations': { label: 'Situationer, de møder' },
  'doors.guides': { label: 'Guider for dem', hint: 'Den første at læse først.' },
  'blocklist.words': { label: 'Ord, der ikke må stå i titler', hint: 'Efter sprog. En * til sidst: alle endelser.' },
  'blocklist.terms': { label: 'Ord, man ikke bruger om læsere', hint: 'Efter sprog.' },
  'blocklist.jargon': { label: 'Kontorord', hint: 'Efter sprog. En * til sidst: alle endelser.' },
  'blocklist.promises': { label: 'Løfter, ingen kan holde', hint: 'Efter sprog.' },
  word: { label: 'Ord' },
  instead: { label: 'Skriv i stedet' },
  everywhere: { label: 'Også i tekster for fagfolk', options: { yes: 'Ja' } },
  'blocklist.contacts': { label: 'Numre og adresser, der aldrig må vises' },
  'blocklist.contacts.value': { label: 'Nummer eller adresse' },
  'blocklist.contacts.reason': { label: 'Hvorfor' },
  'phrase-cards.groups': { label: 'Grupper' },
  'phrase-cards.cards': { label: 'Kort', hint: 'Sætningerne står i knapper og overskrifter, phraseCard.' },
  'cards.group': { label: 'Gruppe' },
  'phone-script.foreign': { label: 'Sætninger for den, der taler et andet sprog', hint: 'Et tal.' },
  'phone-script.entries': { label: 'Numrene', hint: 'Det vigtigste først.' },
  'entries.is': { label: 'Hvad er det', options: ring },
  'entries.id': { label: 'Nødnummerets navn eller stedets mappe' },
  'ring.id': { label: 'Nødnummerets navn eller stedets mappe' },
  'entries.sentences': { label: 'Antal sætninger', hint: 'Ordene står i knapper og overskrifter, say.' },
} satisfies Record<string, FieldWords>;

/** All of them, by path. */
export const danishFields: Readonly<Record<string, FieldWords>> = {
  ...checks,
  ...service,
  ...texts,
  ...guides,
  ...notices,
  ...organisations,
  ...words,
  ...site,
  ...lists,
};
