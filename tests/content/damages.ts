/** Damage that a slip of an editor does to the real files, each with the one problem it must give. */

/** The files, by path; a damage changes them and says where its problem must be found. */
export type Files = Map<string, string>;

export interface Damage {
  title: string;
  /** Undefined where the files it could be done to are all damaged already. */
  apply: (files: Files, isFree: (path: string) => boolean) => readonly string[] | undefined;
  name: string;
}

type Change = (text: string) => string;

const put =
  (pattern: RegExp, now: string): Change =>
  (text) =>
    text.replace(pattern, now);
/** Behind the end of a text that has room for more words. */
const add =
  (words: string): Change =>
  (text) => {
    const isGuide = /^(?:statements|answer):/m.test(text);
    const { length } = text.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\s+/);
    return length < (isGuide ? 400 : 70) ? `${text}\n${words}\n` : text;
  };
const where =
  (needed: RegExp, change: Change): Change =>
  (text) =>
    needed.test(text) ? change(text) : text;

/** Damages the first file that the change fits. */
const damage = (title: string, name: string, where: RegExp, change: Change): Damage => ({
  title,
  name,
  apply: (files, isFree) => {
    const path = [...files.keys()].find(
      (each) => where.test(each) && isFree(each) && change(files.get(each) ?? '') !== files.get(each),
    );
    if (path === undefined) return undefined;
    files.set(path, change(files.get(path) ?? ''));
    return [path];
  },
});

/** The same in the Danish text and the English beside it: where only one were changed, they would differ too. */
const damageBoth = (title: string, name: string, where: RegExp, change: Change): Damage => ({
  title,
  name,
  apply: (files, isFree) => {
    const pair = [...files.keys()]
      .filter((path) => where.test(path))
      .map((path) => [path, path.replace(/\bda\b(?=\.\w+$)/, 'en')])
      .find((paths) =>
        paths.every((path) => isFree(path) && change(files.get(path) ?? '') !== files.get(path) && files.has(path)),
      );
    for (const path of pair ?? []) files.set(path, change(files.get(path) ?? ''));
    return pair;
  },
});

/** Anything done to a whole folder: `now` gives the path of the problem. */
const damageFolder = (
  title: string,
  name: string,
  facts: RegExp,
  now: (files: Files, path: string, folder: string) => string,
): Damage => ({
  title,
  name,
  apply: (files, isFree) => {
    const path = [...files.keys()].find(
      (each) =>
        facts.test(each) &&
        [...files.keys()].filter((other) => other.startsWith(folderOf(each))).every((other) => isFree(other)),
    );
    return path === undefined ? undefined : [now(files, path, folderOf(path))];
  },
});
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const service = /^services\/[^/]+\/facts\.yml$/;
const serviceText = /^services\/[^/]+\/text\.da\.mdx$/;
const guide = /^guides\/[^/]+\/guide\.yml$/;
const guideText = /^guides\/[^/]+\/text\.da\.mdx$/;
const anyText = /^(?:guides|services)\/[^/]+\/text\.da\.mdx$/;
const organisation = /^organisations\//;
const danish = /^i18n\/da\.yml$/;
const english = /^i18n\/en\.yml$/;

const phone = /value: "\+45(\d\d)(\d{6})"/;
const hours = /^ {2}open: (?!unknown).*$/m;
const day = /^( +on:) \d{4}-\d\d-\d\d$/m;
/** In a place of which the street may be known. */
const inAarhus = /visibility: public\n(?: .*\n)*? {4}town: Aarhus\n(?: .*\n)*? {4}position: unknown/;
const atPosition = (position: string): Change =>
  where(inAarhus, put(/^( {4}position:) unknown$/m, `$1 ${position}`));

export const damages: readonly Damage[] = [
  // The form of a file.
  damage('marks of two versions', 'merge-marks', service, (text) => `<<<<<<< HEAD\n${text}`),
  damage('a tab in front', 'yaml-syntax', service, put(/^ {4}street:/m, '\tstreet:')),
  damage('no-break spaces in front', 'yaml-syntax', service, put(/^ {4}town:/m, '\u00A0\u00A0\u00A0\u00A0town:')),
  damage('a field twice', 'yaml-syntax', service, put(/^kind: .*$/m, '$&\n$&')),
  damage('a quotation mark that is not closed', 'yaml-syntax', organisation, put(/^name: (.*)$/m, 'name: "$1')),
  damage('a colon in a name', 'yaml-syntax', service, put(/^name: .*$/m, '$&: mad og seng')),
  damage('a colon left out', 'yaml-syntax', service, put(/^kind: /m, 'kind ')),
  damage('spaces left out', 'yaml-syntax', guide, put(/^ {4}check:\n {6}on/m, '    check:\n   on')),
  damage('a star in front of a value', 'yaml-syntax', organisation, put(/^kind: /m, 'kind: *')),
  damage('a bracket that is not closed', 'yaml-syntax', service, put(/^(needs: \[.*)\]$/m, '$1')),
  damage('a name with a #', 'value-cut', service, put(/^name: .*$/m, '$& #4')),
  damage('quotation marks of a text program', 'quotes-typographic', service, put(phone, 'value: “+45$1$2”')),
  damage('quotation marks around a name', 'quotes-typographic', organisation, put(/^name: ([^"'\n]*)$/m, 'name: »$1«')),
  damage('a sign that nobody sees', 'sign-invisible', service, put(/^(name: ..)/m, '$1\u00AD')),
  damage('no text at all', 'file-empty', /^services\/[^/]+\/text\.en\.mdx$/, () => ''),
  damage('a picture under the name of a text', 'file-not-text', /^guides\/[^/]+\/text\.en\.mdx$/, () => 'PNG\0'),
  damageFolder('the facts deleted', 'file-missing', service, (files, path) => {
    files.delete(path);
    return path;
  }),
  damageFolder('the Danish text deleted', 'original-missing', service, (files, path, folder) => {
    files.delete(`${folder}text.da.mdx`);
    return path;
  }),
  damageFolder('a letter beside the facts', 'file-unexpected', service, (files, _, folder) => {
    files.set(`${folder}letter.docx`, 'Kære alle');
    return `${folder}letter.docx`;
  }),
  damageFolder('a text under the code of a country', 'language-unlisted', service, (files, _, folder) => {
    files.set(`${folder}text.dk.mdx`, files.get(`${folder}text.da.mdx`) ?? '');
    return `${folder}text.dk.mdx`;
  }),
  damageFolder('a file with a capital and a space', 'folder-name', organisation, (files, path, folder) => {
    files.set(`${folder}Nyt Hus.yml`, files.get(path) ?? '');
    return `${folder}Nyt Hus.yml`;
  }),
  {
    title: 'a folder copied and not changed',
    name: 'service-twice',
    apply: (files, isFree) => {
      const path = [...files.keys()].find(
        (each) => service.test(each) && isFree(each) && phone.test(files.get(each) ?? ''),
      );
      if (path === undefined) return undefined;
      files.set('services/zz-copy/facts.yml', files.get(path) ?? '');
      files.set('services/zz-copy/text.da.mdx', files.get(`${folderOf(path)}text.da.mdx`) ?? '');
      return ['services/zz-copy/facts.yml'];
    },
  },
  // Contacts.
  damage('a number without quotation marks', 'quotes-missing', service, put(phone, 'value: +45$1$2')),
  damage('a number with spaces', 'phone-format', service, put(phone, 'value: "+45 $1 $2"')),
  damage('a number without its country', 'phone-format', service, put(phone, 'value: "$1$2"')),
  damage('a number with a digit too few', 'phone-invalid', service, put(phone, 'value: "+45$2"')),
  damage('a number with a letter', 'phone-invalid', service, put(phone, 'value: "+45$1$2x"')),
  damage('no @ in a mail', 'email-format', service, put(/(type: email\n +value: \S+)@/, '$1(at)')),
  damage('the mail of a person', 'email-personal', service, put(/(type: email\n +value: )\S+@/, '$1mette.hansen@')),
  damage('a website without https', 'website-format', service, put(/(type: website\n +value: )https:\/\//, '$1')),
  damage('a website that is not encrypted', 'website-http', organisation, put(/^website: https:/m, 'website: http:')),
  damage('Danish for phone', 'value-not-in-list', service, put(/type: phone/, 'type: telefon')),
  damage('Danish for website', 'value-not-in-list', service, put(/type: website/, 'type: hjemmeside')),
  damage('a number that may never be shown', 'contact-blocked', organisation, put(/$/, '# 33 91 48 10\n')),
  // What is named.
  damage('a kind that does not exist', 'reference-unknown', service, put(/^kind: .*$/m, '$&x')),
  damage('an organisation misspelt', 'reference-unknown', service, put(/^organisation: (?!unknown).*$/m, '$&x')),
  damage('a need misspelt', 'reference-unknown', service, put(/^needs: \[([a-z-]+)/m, 'needs: [$1x')),
  damage('a municipality misspelt', 'reference-unknown', service, put(/^( {4}municipality: (?!unknown)\S+)$/m, '$1x')),
  damage('a place misspelt in a guide', 'reference-unknown', guide, put(/^services:\n {2}- (.*)$/m, 'services:\n  - $1x')),
  damage('a group of cards misspelt', 'reference-unknown', /^phrase-cards\.yml$/, put(/group: first/, 'group: frist')),
  damage('a place misspelt among the phone numbers', 'reference-unknown', /^phone-script\.yml$/, put(/(is: service, id: [a-z0-9-]+)/, '$1x')),
  damage('an icon that does not exist', 'icon-unknown', guide, put(/^icon: .*$/m, 'icon: door-opened')),
  damage('an icon of a need that does not exist', 'icon-unknown', /^vocabulary\.yml$/, put(/icon: [a-z-]+/, 'icon: bedd')),
  // Fields.
  damage('no need at all', 'field-empty', service, put(/^needs: \[.*\]$/m, 'needs: []')),
  damage('nothing after a field', 'field-empty', service, put(/^languages: unknown$/m, 'languages:')),
  damage('a field left out', 'field-missing', service, put(/^referral: unknown\n/m, '')),
  damage('an organisation without its kind', 'field-missing', organisation, put(/^kind: .*\n/m, '')),
  damage('a check that does not say how', 'field-missing', service, put(/^ +how: article\n/m, '')),
  damage('a field misspelt', 'field-unknown', service, put(/^ {4}street:/m, '    adress:')),
  damage('a field of one’s own', 'field-unknown', guide, put(/^order:/m, 'colour: red\norder:')),
  damage('a word for a group', 'value-kind', service, put(/^area: unknown$/m, 'area: Fyn')),
  damage('a word for a number', 'value-kind', guide, put(/^order: .*$/m, 'order: ti')),
  damage('true for yes', 'value-not-in-list', service, put(/^( {4}stepFree:) (?:yes|no)$/m, '$1 true')),
  damage('Danish for yes', 'value-not-in-list', service, put(/^( {2}women:) yes$/m, '$1 ja')),
  damage('Danish for closed', 'value-not-in-list', service, put(/^( {2}is:) open$/m, '$1 lukket')),
  damage('Danish for called', 'value-not-in-list', service, put(/^( +how:) .*$/m, '$1 ringet')),
  damage('Danish for reader', 'value-not-in-list', guide, put(/^audience: reader$/m, 'audience: læser')),
  damage('a number that is too small', 'number-range', service, put(/everyDays: \d+/, 'everyDays: 3')),
  // Days and checks.
  damage('the 30th of February', 'date-invalid', service, put(day, '$1 2026-02-30')),
  damage('a Danish date', 'date-invalid', service, put(day, '$1 31.12.2025')),
  damage('a day that has not come', 'check-in-future', service, put(day, '$1 2999-01-01')),
  damage('a year long before', 'check-too-old', service, put(day, '$1 1925-01-01')),
  damage('a source that says nothing', 'check-source-empty', service, put(/^( {4}source:) .*$/m, '$1 " "')),
  damage('a status that nobody checked', 'check-missing', service, put(/(\nstatus:\n {2}is: open\n) {2}check:\n(?: {4}.*\n)+/, '$1')),
  damage('a check of a field that is not there', 'check-field-unknown', service, put(/( {4}checks:\n {6})street:/, '$1stret:')),
  damage('a person in a source', 'person-named', service, put(/^( {4}source:) .*$/m, '$1 talte med Mette Hansen')),
  // Hours.
  damage('hours in Danish', 'hours-unreadable', service, put(hours, '  open: hverdage 9-16')),
  damage('hours with dots', 'hours-unreadable', service, put(hours, '  open: Mo-Fr 09.00-16.00')),
  damage('holidays in small letters', 'hours-unreadable', service, put(hours, '  open: Mo-Fr 09:00-16:00; ph off')),
  damage('a semicolon that takes the morning away', 'hours-overwritten', service, put(hours, '  open: Mo-Fr 08:00-12:00; Mo 14:00-18:00')),
  damage('a day twice', 'hours-day-twice', service, put(hours, '  open: Tu,Tu 10:00-14:00')),
  damage('26 hours', 'hours-past-midnight', service, put(hours, '  open: Fr 20:00-26:00')),
  damage('hours the wrong way round', 'hours-swapped', service, where(/^kind: drop-in$/m, put(hours, '  open: Mo-Fr 16:00-09:00'))),
  // Places.
  damage('a postcode of three digits', 'postcode-form', service, put(/postcode: \d{4}/, 'postcode: 500')),
  damage('a postcode that nobody has', 'postcode-unknown', service, put(/postcode: \d{4}/, 'postcode: 5001')),
  damage('a postcode of the other end of the country', 'postcode-elsewhere', service, put(/postcode: (?!9)\d{4}/, 'postcode: 9990')),
  damage('a town misspelt', 'town-unknown', service, put(/^( {4}town:) Aarhus$/m, '$1 Aahrus')),
  damage('a town in another municipality', 'town-elsewhere', service, put(/^( {4}town: Aarhus\n {4}municipality:) Aarhus$/m, '$1 Odense')),
  damage('degrees the wrong way round', 'position-swapped', service, atPosition('{ lat: 10.20, lon: 56.15 }')),
  damage('degrees with commas', 'decimal-comma', service, atPosition('{ lat: 56,15, lon: 10,20 }')),
  damage('a point on Bornholm', 'position-far', service, atPosition('{ lat: 55.10, lon: 14.70 }')),
  damage('the street of a secret place', 'place-secret-shown', service, put(/^( +-) visibility: secret$/m, '$1 visibility: secret\n    street: Eksempelgade 12')),
  damage('the street of a hidden place in a comment', 'secret-written', service, where(/visibility: (?:secret|town)/, put(/$/, '# Eksempelgade 12\n'))),
  // Texts.
  damage('settings that are not closed', 'front-matter-open', serviceText, put(/\n---\n/, '\n')),
  damage('no settings', 'front-matter-missing', serviceText, put(/^---\n[\s\S]*?\n---\n/, '')),
  damage('no summary', 'field-missing', serviceText, put(/^summary: .*\n/m, '')),
  damage('a long summary', 'summary-long', serviceText, put(/^summary: .*$/m, `summary: ${'Du kan komme og spise, og du kan sove. '.repeat(4).trim()}`)),
  damage('no title', 'title-missing', guideText, put(/^title: .*\n/m, '')),
  damage('a building block that is not closed', 'mdx-syntax', guideText, put(/<Place id="([^"]+)" \/>/, '<Place id="$1">')),
  damage('a sign for less than', 'mdx-syntax', anyText, add('Det er <mange dage.')),
  damage('a note of HTML', 'mdx-syntax', anyText, add('<!-- husk det -->')),
  damage('a curly bracket that is not closed', 'mdx-syntax', anyText, add('Det er {rigtigt.')),
  damage('program code', 'code-in-text', anyText, add('{dage}')),
  damageBoth('a building block that does not exist', 'component-unknown', guideText, put(/<Place id/, '<Plase id')),
  damageBoth('a building block of a place that does not exist', 'reference-unknown', guideText, put(/<Place id="([^"]+)"/, '<Place id="$1x"')),
  damageBoth('a building block without its place', 'component-attribute', guideText, put(/<Place id="[^"]+"/, '<Place id=""')),
  damageBoth('HTML', 'html-in-text', anyText, add('<b>Se</b>')),
  damageBoth('a picture', 'picture-in-text', anyText, add('![Se](https://example.org/hus.jpg)')),
  damageBoth('a web address', 'link-in-text', anyText, add('[Se](https://example.org)')),
  damageBoth('a mail', 'link-in-text', anyText, add('kontakt@example.org')),
  damageBoth('the address of a page', 'link-in-site', anyText, add('[Se](/da/g/x7k2q/)')),
  damageBoth('a link that runs a program', 'link-runs-code', anyText, add('[Se](javascript:alert)')),
  damageBoth('a phone number', 'phone-in-text', anyText, add('70 20 25 50')),
  damageBoth('a street', 'street-in-text', anyText, add('Nørregade 12')),
  damage('a promise', 'promise-in-text', anyText, add('Du er helt anonym.')),
  damage('a word not used to readers', 'word-for-readers', anyText, add('Vi hjælper prostituerede.')),
  damage('a paragraph of four sentences', 'paragraph-long', anyText, add('Kom ind. Spis med. Sov godt. Gå igen.')),
  damageBoth('a statement left out', 'statement-unsaid', guideText, put(/^ {2}[a-z-]+: \{ claim: .*\n/m, '')),
  // Words of the pages.
  damage('a key misspelt', 'string-unknown', english, put(/^skip:/m, 'skipp:')),
  damage('a name in braces misspelt', 'string-placeholder', english, put(/^([\w.]+: .*?\{\{[a-z]+)\}\}/m, '$1x}}')),
{
    title: 'words left Danish',
    name: 'string-untranslated',
    apply: (files, isFree) => {
      const [path, from] = ['i18n/en.yml', 'i18n/da.yml'];
      const danishLine = /^safetyLine: .*$/m.exec(files.get(from) ?? '')?.[0];
      if (!isFree(path) || danishLine === undefined) return undefined;
      files.set(path, (files.get(path) ?? '').replace(/^safetyLine: .*$/m, danishLine));
      return [path];
    },
  },
  damage('a tile with many words', 'label-long', danish, put(/^need\.sleep: .*$/m, 'need.sleep: Et godt sted, hvor du kan sove i nat')),
  damage('a title that tells', 'word-sensitive', danish, put(/^(title\.kind\.[a-z-]+:) .*$/m, '$1 Hos politiet')),
  damage('a phone number on a button', 'phone-in-text', danish, put(/^(skip:) .*$/m, '$1 Ring 70 20 25 50')),
  damage('a language in the wrong direction', 'locale-direction', /^locales\.yml$/, put(/dir: ltr/, 'dir: rtl')),
  damage('a language that stands in for itself', 'locale-fallback-self', /^locales\.yml$/, put(/fallback: \[en\]/, 'fallback: [da, en]')),
  damage('a line for the front page misspelt', 'reference-unknown', /^site\.yml$/, put(/(helpLines:\s*(?:\n\s+- |\[))([a-z0-9-]+)/, '$1$2x')),
];
