/**
 * Every problem the content check can report, with its words. Names are permanent: help pages, issues and habits
 * refer to them. Each has a page content/help/<name>.md.
 *
 * Words: full sentences, plain, no blame. `message` says what is wrong, `hint` what to do.
 */
interface ProblemDefinition {
  title: string;
  message: (args: never) => string;
  hint: (args: never) => string;
  /** An error stops the build; a warning does not. */
  severity: 'error' | 'warning';
}

export type ProblemName = keyof typeof problems;
type ArgOf<F> = F extends (args: infer A) => string ? (unknown extends A ? object : A) : object;
export type ArgsOf<N extends ProblemName> = ArgOf<(typeof problems)[N]['message']> &
  ArgOf<(typeof problems)[N]['hint']>;

type Value = { value: string };
type Nearest = { nearest: string };

/** A hint that offers the nearest known word only when there is one. */
const didYouMean = (nearest: string, otherwise: string): string =>
  nearest ? `Did you mean "${nearest}"? ${otherwise}` : otherwise;

export const problems = {
  // Files
  'content-folder-missing': {
    title: 'The content folder is not there',
    message: ({ value }: Value) => `There is no folder "${value}".`,
    hint: () => 'Give the path of a folder with site.yml in it.',
    severity: 'error',
  },
  'file-missing': {
    title: 'A file is missing',
    message: ({ value }: Value) => `The file ${value} is missing.`,
    hint: ({ like }: { like: string }) => `Create it; ${like}.`,
    severity: 'error',
  },
  'file-unexpected': {
    title: 'A file is in a place where nobody reads it',
    message: ({ value }: Value) => `Nothing on the site reads the file "${value}" here.`,
    hint: ({ expected }: { expected: string }) => `Rename, move or delete it. ${expected}`,
    severity: 'error',
  },
  'file-unreadable': {
    title: 'A file cannot be opened',
    message: () => 'This file cannot be opened.',
    hint: () => 'Delete it and save it again; a link to another file does not work here.',
    severity: 'error',
  },
  'file-not-text': {
    title: 'A file is not text',
    message: () => 'This file is not plain text in UTF-8.',
    hint: () =>
      'Open it in a text editor, choose the encoding UTF-8 and save; a Word or PDF file must be copied in as text.',
    severity: 'error',
  },
  'file-empty': {
    title: 'A file is empty',
    message: () => 'This file is empty.',
    hint: () => 'Fill it in, or delete it.',
    severity: 'error',
  },
  'folder-name': {
    title: 'A folder or file name has other characters than a-z, 0-9 and hyphens',
    message: ({ value }: Value) => `The name "${value}" has characters that do not work in a web address.`,
    hint: ({ corrected }: { corrected: string }) => `Rename it to "${corrected}".`,
    severity: 'error',
  },
  'recording-form': {
    title: 'A recording is in a form that phones do not play here',
    message: ({ value, reason }: Value & { reason: string }) => `The recording "${value}" cannot be used: ${reason}.`,
    hint: ({ advice }: { advice: string }) => advice,
    severity: 'error',
  },
  'recording-big': {
    title: 'A recording is too big for a thin net',
    message: ({ value, size, most }: Value & { size: string; most: string }) =>
      `The recording "${value}" takes ${size}; ${most} is the most.`,
    hint: () => 'Save it anew as Opus for speech, mono, 16 kbit/s: a minute then takes about 120 kB.',
    severity: 'error',
  },
  'recording-tags': {
    title: 'A recording holds notes that would be published with it',
    message: ({ value, names }: Value & { names: string }) =>
      `Inside "${value}" there are notes beside the sound: ${names}.`,
    hint: () =>
      'Empty the fields for title, artist, comment and all others in the sound program, and export it again: they may name who read the text, or her phone.',
    severity: 'error',
  },
  'recording-without-text': {
    title: 'A recording has no text',
    message: ({ value }: Value) => `There is a recording in "${value}", but no text in this language.`,
    hint: ({ file }: { file: string }) =>
      `Write ${file} with the same words: who cannot hear must be able to read them. Or move the recording to the folder of its own language.`,
    severity: 'error',
  },
  'recording-twice': {
    title: 'A text has more than one recording in a language',
    message: ({ value, other }: Value & { other: string }) =>
      `Besides "${other}" there is the recording "${value}" in the same language; only one is played.`,
    hint: () => 'Delete the older one. An .opus and an .mp3 of the same recording have the same name before the dot.',
    severity: 'error',
  },
  'language-unlisted': {
    title: 'A text is in a language that is not in the list',
    message: ({ value }: Value) => `The language "${value}" in the file name is not in locales.yml.`,
    hint: ({ nearest }: Nearest) => didYouMean(nearest, 'Rename the file, or add the language to locales.yml.'),
    severity: 'error',
  },
  'yaml-syntax': {
    title: 'The form of a YAML file is broken',
    message: ({ reason }: { reason: string }) => `The lines here cannot be read: ${reason}.`,
    hint: ({ advice }: { advice: string }) => advice,
    severity: 'error',
  },
  'mdx-syntax': {
    title: 'The form of a text is broken',
    message: ({ reason }: { reason: string }) => `The text cannot be read from here: ${reason}.`,
    hint: ({ advice }: { advice: string }) => advice,
    severity: 'error',
  },
  'front-matter-missing': {
    title: 'A text has no lines at the top',
    message: () => 'The text does not begin with a block of settings between two lines of ---.',
    hint: () => 'Put at the very top: a line ---, then summary: and origin:, then a line ---.',
    severity: 'error',
  },
  'rule-failed': {
    title: 'One of the checks itself broke down',
    message: ({ value }: Value) => `The check "${value}" could not be finished, so it may have missed something.`,
    hint: ({ reason }: { reason: string }) =>
      `This is a fault in the program, not in your text. Please report it with these words: ${reason}.`,
    severity: 'error',
  },

  // Fields
  'field-unknown': {
    title: 'A field has a name that does not exist',
    message: ({ value }: Value) => `There is no field "${value}" here.`,
    hint: ({ nearest, allowed }: Nearest & { allowed: string }) => didYouMean(nearest, `The fields are: ${allowed}.`),
    severity: 'error',
  },
  'field-missing': {
    title: 'A field is missing',
    message: ({ value }: Value) => `The field "${value}" is missing.`,
    hint: ({ advice }: { advice: string }) => advice,
    severity: 'error',
  },
  'field-empty': {
    title: 'A field is empty',
    message: ({ value }: Value) => `Nothing stands after "${value}:".`,
    hint: ({ advice }: { advice: string }) => advice,
    severity: 'error',
  },
  'value-kind': {
    title: 'A field has the wrong sort of value',
    message: ({ value, expected }: Value & { expected: string }) =>
      `"${value}" does not fit here; ${expected} is expected.`,
    hint: ({ advice }: { advice: string }) => advice,
    severity: 'error',
  },
  'value-not-in-list': {
    title: 'A value is not one of the allowed words',
    message: ({ value }: Value) => `"${value}" is not one of the words allowed here.`,
    hint: ({ nearest, allowed }: Nearest & { allowed: string }) => didYouMean(nearest, `Allowed: ${allowed}.`),
    severity: 'error',
  },
  'value-form': {
    title: 'A value is written in another form than expected',
    message: ({ value, rule }: Value & { rule: string }) => `"${value}" is not in the expected form: ${rule}.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected ? `Write ${corrected}.` : 'See the example on the help page.',
    severity: 'error',
  },
  'number-range': {
    title: 'A number is too small or too large',
    message: ({ value, rule }: Value & { rule: string }) => `${value} cannot be right: it must be ${rule}.`,
    hint: () => 'Correct the number, or write unknown if that is allowed.',
    severity: 'error',
  },
  'quotes-missing': {
    title: 'A number needs quotation marks',
    message: ({ value }: Value) =>
      `Without quotation marks ${value} is read as a sum, and plus signs and zeros in front are lost.`,
    hint: ({ corrected }: { corrected: string }) => `Write "${corrected}", with the quotation marks.`,
    severity: 'error',
  },
  'date-invalid': {
    title: 'A date does not exist or is written in another way',
    message: ({ value }: Value) => `"${value}" is not a date that can be read.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected
        ? `Write ${corrected}.`
        : 'Write year-month-day, like 2026-11-22, and check that the day exists in that month.',
    severity: 'error',
  },
  'dates-reversed': {
    title: 'The last day is before the first',
    message: ({ from, until }: { from: string; until: string }) =>
      `The last day (${until}) is before the first day (${from}).`,
    hint: () => 'Change one of the two.',
    severity: 'error',
  },
  'detail-missing': {
    title: 'One answer needs another beside it',
    message: ({ value, needs }: Value & { needs: string }) => `"${value}" needs "${needs}" beside it.`,
    hint: ({ needs, example }: { needs: string; example: string }) => `Add ${needs}: ${example}`,
    severity: 'error',
  },

  // References
  'reference-unknown': {
    title: 'Something is named that does not exist',
    message: ({ what, value, where }: Value & { what: string; where: string }) =>
      `There is no ${what} "${value}" in ${where}.`,
    hint: ({ nearest, where }: Nearest & { where: string }) =>
      didYouMean(
        nearest,
        nearest ? 'Otherwise correct the word here.' : `Correct the word here, or add it in ${where}.`,
      ),
    severity: 'error',
  },
  'reference-closed': {
    title: 'Readers are sent to a place that is closed',
    message: ({ value }: Value) =>
      `"${value}" is named here, but content/services/${value}/facts.yml says that it is closed.`,
    hint: () => 'Name a place that is open, or take it out. If it has opened again, correct its status.',
    severity: 'error',
  },
  'phone-target-missing': {
    title: 'A text points to a phone number that is not there',
    message: ({ value }: Value) =>
      `The phone number of "${value}" is shown here, but content/services/${value}/facts.yml has no phone number.`,
    hint: ({ value }: Value) =>
      `Name another service here, or add a contact of type phone in content/services/${value}/facts.yml.`,
    severity: 'error',
  },
  'fallback-without-number': {
    title: 'A place to ring instead has no number itself',
    message: ({ value }: Value) =>
      `"${value}" is shown when another place cannot be reached, but it has no phone number itself.`,
    hint: ({ value }: Value) =>
      `Name a service that has a number, or add a contact of type phone in content/services/${value}/facts.yml.`,
    severity: 'warning',
  },
  'duplicate-code': {
    title: 'Two things would get the same address on the site',
    message: ({ value, other }: Value & { other: string }) =>
      `"${value}" and "${other}" would get the same address on the site.`,
    hint: () => 'Rename the folder of the newer one.',
    severity: 'error',
  },
  'locale-twice': {
    title: 'A language stands twice in the list',
    message: ({ value }: Value) => `The language "${value}" stands more than once in locales.yml.`,
    hint: () => 'Delete one of the two.',
    severity: 'error',
  },
  'locale-fallback-self': {
    title: 'A language stands in for itself',
    message: ({ value }: Value) => `The language "${value}" stands in its own list of languages to show instead.`,
    hint: ({ value }: Value) => `Take "${value}" out of the list after fallback.`,
    severity: 'error',
  },
  'locale-no-way-to-source': {
    title: 'A language has no way back to a text that exists',
    message: ({ value, source }: Value & { source: string }) =>
      `Where a text in "${value}" is missing, the languages after fallback never lead to "${source}", the language every text exists in.`,
    hint: ({ source }: { source: string }) => `Add ${source} at the end of the list after fallback.`,
    severity: 'error',
  },

  // Contacts and places
  'phone-format': {
    title: 'A phone number is written in another form than the site needs',
    message: ({ value }: Value) =>
      `The phone number "${value}" is not written with its country code and without spaces.`,
    hint: ({ corrected }: { corrected: string }) => `Write "${corrected}".`,
    severity: 'error',
  },
  'phone-invalid': {
    title: 'A phone number cannot be rung',
    message: ({ value }: Value) => `"${value}" is not a phone number that can be rung from Denmark.`,
    hint: () =>
      'Look the number up again. A Danish number has +45 and eight digits; short numbers are 112, 114, 116 with three more digits, and 18 with two more.',
    severity: 'error',
  },
  'email-format': {
    title: 'An e-mail address is not complete',
    message: ({ value }: Value) => `"${value}" is not an e-mail address.`,
    hint: () => 'Write it like kontakt@example.org, without spaces and without mailto.',
    severity: 'error',
  },
  'website-format': {
    title: 'A web address is not complete',
    message: ({ value }: Value) => `"${value}" is not a web address.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected ? `Write ${corrected}.` : 'Write it like https://example.org.',
    severity: 'error',
  },
  'website-http': {
    title: 'A web address is not encrypted',
    message: ({ value }: Value) =>
      `The web address ${value} begins with http://, so others on the network can read along.`,
    hint: ({ corrected }: { corrected: string }) => `Try ${corrected} in a browser, and write that.`,
    severity: 'error',
  },
  'hours-unreadable': {
    title: 'Opening hours cannot be read',
    message: ({ value }: Value) => `The opening hours "${value}" cannot be read.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected
        ? `Write "${corrected}".`
        : 'Write days in English with two letters and times with a colon, like Mo-Fr 09:00-16:00, or by-appointment, or unknown.',
    severity: 'error',
  },
  'hours-loose': {
    title: 'Opening hours can be read in more than one way',
    message: ({ value, reason }: Value & { reason: string }) =>
      `The opening hours "${value}" can be read in more than one way: ${reason}.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected
        ? `If this is what you mean, write "${corrected}".`
        : 'Write days and times out, like Mo-Fr 09:00-16:00.',
    severity: 'warning',
  },
  'place-secret-shown': {
    title: 'A secret place has an address',
    message: ({ value }: Value) =>
      `This place is secret, but its ${value} is written here, where everybody can read it.`,
    hint: ({ value }: Value) => `Delete the line ${value}. If it has been published, tell the shelter at once.`,
    severity: 'error',
  },
  'place-town-shown': {
    title: 'A place of which only the town is public has an address',
    message: ({ value }: Value) => `Only the town of this place may be known, but its ${value} is written here.`,
    hint: ({ value }: Value) => `Delete the line ${value}. If it has been published, tell the place at once.`,
    severity: 'error',
  },
  'place-town-missing': {
    title: 'A public place has no town',
    message: () => 'This place is public, but nothing says in which town it is.',
    hint: () => 'Add town: and its name as written on a letter, or unknown.',
    severity: 'error',
  },
  'contact-blocked': {
    title: 'A number or address that may never be shown is used',
    message: ({ value, reason }: Value & { reason: string }) =>
      `"${value}" may not stand anywhere on the site: ${reason}.`,
    hint: ({ instead }: { instead: string }) => (instead ? `Write ${instead} instead.` : 'Delete it.'),
    severity: 'error',
  },

  // Checks
  'check-missing': {
    title: 'Nobody is named who checked a fact',
    message: ({ value }: Value) => `Nothing says who checked this: ${value}.`,
    hint: () => 'Add check: with on, how and source. If nobody has checked, write unknown instead of the value.',
    severity: 'error',
  },
  'check-in-future': {
    title: 'A check has a date that has not come yet',
    message: ({ value }: Value) => `The date of this check, ${value}, has not come yet.`,
    hint: () => 'Write the day on which somebody really looked.',
    severity: 'error',
  },
  'check-source-empty': {
    title: 'A check does not say where the fact comes from',
    message: () => 'The source of this check is empty.',
    hint: () => 'Write the web address, or the name of the page, paper or person’s function.',
    severity: 'error',
  },
  'check-field-unknown': {
    title: 'A check belongs to a field that is not there',
    message: ({ value }: Value) => `There is a check for the field "${value}", but this group has no such field.`,
    hint: ({ nearest, allowed }: Nearest & { allowed: string }) =>
      didYouMean(nearest, `The fields here are: ${allowed}.`),
    severity: 'error',
  },

  // What may stand in a text
  'phone-in-text': {
    title: 'A phone number stands in a text',
    message: ({ value }: Value) =>
      `The text contains "${value}", which looks like a phone number. A number in a text is not corrected when the number changes.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected ? `Write ${corrected} instead.` : 'Leave the number out; the site shows it beside these words.',
    severity: 'error',
  },
  'street-in-text': {
    title: 'A text contains a street with a house number',
    message: ({ value }: Value) =>
      `The text contains the address "${value}". In a text nothing hides it when it grows old.`,
    hint: () =>
      'Take it out, and link to the place with <Place id="…" />; streets belong to the places in facts.yml, with their check.',
    severity: 'error',
  },
  'link-in-site': {
    title: 'A link to a page of this site is written out',
    message: ({ value }: Value) =>
      `The link "${value}" leads to a page of this site by its address. It breaks in other languages and when the address changes.`,
    hint: () => 'Write <Place id="…" /> for a place or <Guide id="…" /> for a guide, with the name of its folder.',
    severity: 'error',
  },
  'link-in-text': {
    title: 'A web or e-mail address stands in a text',
    message: ({ value }: Value) => `The text contains the address "${value}".`,
    hint: () => 'Take it out. Addresses belong to the contacts in facts.yml, and sources to a check.',
    severity: 'error',
  },
  'html-in-text': {
    title: 'HTML stands in a text',
    message: ({ value }: Value) =>
      `The text contains ${value}. Only plain text and the site’s own building blocks are allowed.`,
    hint: () =>
      'Take it out. Pictures, scripts and styles never stand in texts; for bold write **word**, for a list begin lines with a hyphen.',
    severity: 'error',
  },
  'picture-in-text': {
    title: 'A picture stands in a text',
    message: ({ value }: Value) => `The text contains a picture${value ? ` (${value})` : ''}.`,
    hint: () =>
      'Take it out and say in words what it shows. Texts have no pictures: they load slowly, and one from another site tells that site who reads here.',
    severity: 'error',
  },
  'link-runs-code': {
    title: 'A link runs a program',
    message: ({ value }: Value) => `The link "${value}" would run a program on the reader’s phone.`,
    hint: () => 'Take the link out and keep its words. Ask where the text came from before you publish anything of it.',
    severity: 'error',
  },
  'code-in-text': {
    title: 'Program code stands in a text',
    message: ({ value }: Value) => `The text contains program code: ${value}.`,
    hint: () => 'Take it out. If you want to show a curly bracket, use a round one instead.',
    severity: 'error',
  },
  'component-unknown': {
    title: 'A building block does not exist',
    message: ({ value }: Value) => `There is no building block <${value}>.`,
    hint: ({ nearest, allowed }: Nearest & { allowed: string }) =>
      didYouMean(nearest ? `<${nearest}>` : '', `The building blocks are: ${allowed}.`),
    severity: 'error',
  },
  'component-attribute': {
    title: 'A building block is not filled in right',
    message: ({ value, reason }: Value & { reason: string }) => `<${value}> ${reason}.`,
    hint: ({ example }: { example: string }) => `Write ${example}.`,
    severity: 'error',
  },
  'word-telling': {
    title: 'A telling word stands where others may see it',
    message: ({ value, word }: Value & { word: string }) =>
      `"${value}" contains "${word}". Titles stay in the history of a phone, where somebody else may read them.`,
    hint: () => 'Choose a neutral word that says what one gets: a place to sleep, a talk, a doctor.',
    severity: 'error',
  },
  'card-telling': {
    title: 'A card tells its topic before it is chosen',
    message: ({ value, word }: Value & { word: string }) =>
      `"${value}" contains "${word}" and stands in the list of cards, where somebody else may read it.`,
    hint: ({ label }: { label: string }) => `Write neutral words for the list: ${label}.`,
    severity: 'error',
  },
  'word-for-readers': {
    title: 'A word is not one the reader should be called',
    message: ({ value }: Value) => `The text says "${value}".`,
    hint: ({ instead }: { instead: string }) => `Write "${instead}" instead.`,
    severity: 'error',
  },
  'promise-in-text': {
    title: 'A text promises what nobody can keep',
    message: ({ value }: Value) => `"${value}" is a promise that a web page cannot keep.`,
    hint: () => 'Say what really happens: who sees what, and who does not.',
    severity: 'error',
  },

  // Languages and reading ease
  'original-missing': {
    title: 'A text does not exist in the language every text must exist in',
    message: ({ value, source }: Value & { source: string }) => `The text of "${value}" in "${source}" is missing.`,
    hint: ({ file }: { file: string }) => `Create ${file}.`,
    severity: 'error',
  },
  'translation-source-missing': {
    title: 'A translation does not say what it was made from',
    message: () => 'This text is a translation, but nothing says which version of the original it was made from.',
    hint: () =>
      'The tools write the line source: for you; run npm run report:translations, or write origin: original if it is not a translation.',
    severity: 'error',
  },
  'title-missing': {
    title: 'A guide, page or notice has no title',
    message: () => 'The text has no title.',
    hint: () => 'Add title: and a few plain words at the top, between the lines of ---.',
    severity: 'error',
  },
  'summary-long': {
    title: 'A summary is too long',
    message: ({ count }: { count: number }) => `The summary has ${count} characters; 120 is the most.`,
    hint: () => 'Say only what one gets.',
    severity: 'error',
  },
  'text-length': {
    title: 'A text is too short or too long',
    message: ({ count, least, most }: { count: number; least: number; most: number }) =>
      `The text has ${count} words; ${least} to ${most} are wanted.`,
    hint: ({ count, least }: { count: number; least: number }) =>
      count < least
        ? 'Say what happens when one comes or rings, and what one can get.'
        : 'Take out what somebody in need does not have to know first.',
    severity: 'error',
  },
  jargon: {
    title: 'A word of offices',
    message: ({ value }: Value) => `The text says "${value}", a word that offices use and few people speak.`,
    hint: ({ instead }: { instead: string }) => `Write it in plain words, for example: "${instead}".`,
    severity: 'warning',
  },
  'passive-often': {
    title: 'Too many sentences do not say who does it',
    message: ({ count, sentences, most }: { count: number; sentences: number; most: string }) =>
      `${count} of ${sentences} sentences are passive: they do not say who does it. At most ${most} is wanted.`,
    hint: ({ first, second }: { first: string; second: string }) =>
      `Say who does what. The first two are ${first} and ${second}.`,
    severity: 'warning',
  },
  'lix-high': {
    title: 'A text is harder to read than wanted',
    message: ({ count, most }: { count: number; most: number }) =>
      `The reading difficulty (LIX) is ${count}; at most ${most} is wanted.`,
    hint: () => 'Split long sentences and use shorter words.',
    severity: 'warning',
  },
  'lix-too-high': {
    title: 'A text is too hard to read',
    message: ({ count, most }: { count: number; most: number }) =>
      `The reading difficulty (LIX) is ${count}; ${most} is the limit.`,
    hint: () => 'Split long sentences and use words of at most six letters where you can.',
    severity: 'error',
  },
  'sentence-long': {
    title: 'A sentence is too long',
    message: ({ count, most, value }: Value & { count: number; most: number }) =>
      `The sentence "${value}" has ${count} words; ${most} is the limit.`,
    hint: () => 'Make two sentences of it.',
    severity: 'error',
  },
  'sentence-long-pro': {
    title: 'A sentence for professionals is too long',
    message: ({ count, most, value }: Value & { count: number; most: number }) =>
      `The sentence "${value}" has ${count} words; at most ${most} is wanted.`,
    hint: () => 'Make two sentences of it.',
    severity: 'warning',
  },
  'sentences-long': {
    title: 'Most sentences are long',
    message: ({ count, most }: { count: number; most: number }) =>
      `Half of the sentences have ${count} words or more; at most ${most} is wanted.`,
    hint: () => 'Split some of the sentences.',
    severity: 'warning',
  },
  'paragraph-long': {
    title: 'A paragraph is too long',
    message: ({ count, most }: { count: number; most: number }) =>
      `This paragraph has ${count} sentences; at most ${most} are wanted.`,
    hint: () => 'Put an empty line in the middle, or make a list.',
    severity: 'warning',
  },
  'part-missing': {
    title: 'A part of a page is missing',
    message: ({ value }: Value) => `The part "${value}" named in page.yml is not in this text.`,
    hint: ({ value }: Value) => `Add <Part is="${value}"> before its text and </Part> after it.`,
    severity: 'error',
  },
  'statement-unsaid': {
    title: 'A text does not have the words of a statement',
    message: ({ value }: Value) => `guide.yml has the statement "${value}", but this text has no words for it.`,
    hint: ({ value }: Value) => `Add under statements: ${value}: { claim: "The statement in one sentence." }`,
    severity: 'error',
  },
  'statement-unknown': {
    title: 'A text has the words of a statement that the guide does not know',
    message: ({ value }: Value) => `The statement "${value}" is not in guide.yml.`,
    hint: ({ nearest }: Nearest) =>
      didYouMean(nearest, 'Otherwise take it out here, or add it to statements in guide.yml with its source.'),
    severity: 'error',
  },
  'statement-twice': {
    title: 'Two statements of a guide have the same name',
    message: ({ value }: Value) => `There are two statements with the id "${value}".`,
    hint: () => 'Give one of them another id, here and in the texts.',
    severity: 'error',
  },
  'section-without-statement': {
    title: 'A text names a section of a law that no statement has',
    message: ({ value }: Value) => `The text names § ${value}, but no statement of this guide does.`,
    hint: () => 'Add a statement with its source to guide.yml, name the section in its claim, or take the number out.',
    severity: 'warning',
  },
  'part-unknown': {
    title: 'A text has a part that the page does not know',
    message: ({ value }: Value) => `The part "${value}" is not named in page.yml.`,
    hint: ({ nearest }: Nearest) => didYouMean(nearest, 'Otherwise take it out here, or add it to parts in page.yml.'),
    severity: 'error',
  },
  'part-twice': {
    title: 'A part stands twice in a text',
    message: ({ value }: Value) => `The part "${value}" stands more than once in this text.`,
    hint: () => 'Put the text of both into one.',
    severity: 'error',
  },
  'string-missing': {
    title: 'A label is missing',
    message: ({ value, what }: Value & { what: string }) =>
      `The key "${value}" is missing; it is the label of ${what}.`,
    hint: ({ value }: Value) => `Add a line ${value}: with the words to show.`,
    severity: 'error',
  },
  'string-unknown': {
    title: 'A translated label belongs to nothing',
    message: ({ value, source }: Value & { source: string }) =>
      `The key "${value}" does not exist in ${source}, so nobody will see these words.`,
    hint: ({ nearest }: Nearest) => didYouMean(nearest, 'Otherwise delete the line.'),
    severity: 'error',
  },
  'string-untranslated': {
    title: 'A label is the same in two languages',
    message: ({ value, source }: Value & { source: string }) => `The words "${value}" are the same as in "${source}".`,
    hint: () => 'Translate them, or delete the line: the site then shows another language and says so.',
    severity: 'warning',
  },

  'call-sentence-missing': {
    title: 'A sentence to say on the phone is missing',
    message: ({ value }: Value) => `calls.yml counts the sentence "${value}", but it has no words in this language.`,
    hint: ({ value }: Value) => `Add a line ${value}: with the sentence, or count one less in calls.yml.`,
    severity: 'error',
  },
  'call-ear-missing': {
    title: 'Nothing says how a sentence on the phone sounds',
    message: ({ value }: Value) =>
      `The sentence "${value}" has its meaning here, but nothing says how it sounds, so a reader cannot say it.`,
    hint: ({ ear }: { ear: string }) =>
      `Add a line ${ear}: with the sounds as a reader of this language would write them.`,
    severity: 'error',
  },
  'call-sentence-unknown': {
    title: 'A sentence to say on the phone belongs to no number',
    message: ({ value }: Value) => `The words "${value}" are not counted in calls.yml, so nobody will see them.`,
    hint: ({ nearest }: Nearest) => didYouMean(nearest, 'Otherwise count one more in calls.yml, or delete the line.'),
    severity: 'error',
  },

  // The finished site
  'dist-contact-blocked': {
    title: 'The finished site contains a number or address that may never be shown',
    message: ({ value, reason }: Value & { reason: string }) => `The finished page contains "${value}": ${reason}.`,
    hint: () => 'Do not publish. Find where it comes from in content/ and take it out.',
    severity: 'error',
  },
  'dist-secret-address': {
    title: 'The finished site contains the address of a place that is not public',
    message: ({ value }: Value) => `The finished page contains "${value}", the address of a place that is not public.`,
    hint: () => 'Do not publish. Take the address out of content/; if it has been published, tell the place at once.',
    severity: 'error',
  },
  'dist-link-absolute': {
    title: 'A link works only at one address',
    message: ({ value }: Value) =>
      `The link "${value}" begins at the root of a web address, so it breaks when the site stands in a folder.`,
    hint: () => 'Build links with the site’s own link function, which makes them relative.',
    severity: 'error',
  },
  'dist-third-party': {
    title: 'A page loads something from another site',
    message: ({ value }: Value) => `The page loads ${value} from another site, which then learns who reads the page.`,
    hint: () => 'Put the file into this site, or do without.',
    severity: 'error',
  },
  'dist-early-loading': {
    title: 'A page prepares other pages in advance',
    message: ({ value }: Value) =>
      `The page has a link of the sort "${value}", which makes the browser contact or remember more than the reader chose.`,
    hint: () => 'Remove it from the layout.',
    severity: 'error',
  },
  'dist-inline-code': {
    title: 'A page has code or style inside an element',
    message: ({ value }: Value) => `The page contains ${value}, which the safety policy of the site forbids.`,
    hint: () => 'Move it into a script or style file of the site.',
    severity: 'error',
  },
  'dist-word-telling': {
    title: 'A telling word stands where others may see it',
    message: ({ value, word, place }: Value & { word: string; place: string }) =>
      `The ${place} "${value}" contains "${word}", which others may see in the history of a phone.`,
    hint: () => 'Use a neutral word or a code.',
    severity: 'error',
  },
  'dist-referrer-missing': {
    title: 'A page tells other sites where the reader came from',
    message: () => 'The page does not forbid the browser to say where the reader came from.',
    hint: () => 'Add <meta name="referrer" content="no-referrer"> to the layout.',
    severity: 'error',
  },
  'dist-policy-missing': {
    title: 'A page has no safety policy',
    message: () => 'The page has no safety policy (Content-Security-Policy).',
    hint: () => 'Build the page with the site’s layout, which writes it.',
    severity: 'error',
  },
  'dist-policy-late': {
    title: 'The safety policy comes too late in the page',
    message: ({ value }: Value) => `The safety policy comes after <${value}>, which is therefore not covered by it.`,
    hint: () => 'Move the policy to the top of the head, after the character set.',
    severity: 'error',
  },
  'dist-policy-weak': {
    title: 'The safety policy allows too much',
    message: ({ reason }: { reason: string }) => `The safety policy ${reason}.`,
    hint: () => "Write default-src 'none', name what is allowed, and never use unsafe-inline or unsafe-eval.",
    severity: 'error',
  },
  'dist-link-referrer': {
    title: 'A link to another site tells where the reader came from',
    message: ({ value }: Value) => `The link to ${value} may tell the other site where the reader came from.`,
    hint: () => 'Add rel="noreferrer" to the link.',
    severity: 'error',
  },
  'dist-tracking': {
    title: 'A link carries a tracking mark',
    message: ({ value }: Value) => `The address ${value} carries a mark by which readers are counted or followed.`,
    hint: () => 'Take away the part of the address from utm_ or fbclid on.',
    severity: 'error',
  },
} as const satisfies Record<string, ProblemDefinition>;
