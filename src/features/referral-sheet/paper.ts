/** The sheet as it is printed: elements made of what the build wrote, in the person's language. No link in it: it is paper. */
import type { SheetChoice } from '../../domain/finder/sheet-link.ts';
import { danish as danishTag } from '../../i18n/danish.ts';
import {
  discreetNumbers,
  numbersIn,
  type SheetFile,
  type SheetSentence,
  type SheetService,
  type SheetWords,
} from '../../domain/service/sheet-file.ts';

/** Cards on a sheet of A4. */
const cardsOnPaper = 8;

/** Numbers on a card that have room for their hours; of more, no number may be cut off. */
const mostWithHours = 3;

/** What fits on a card in large letters: letters of a line, and lines. */
const lettersOfLine = 32;
const mostLargeLines = 12;

/** A drawing of the code for an address. */
export type DrawCode = (address: string) => Element;

const make = (name: string, className: string, ...inside: (Node | string)[]): HTMLElement => {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...inside);
  return element;
};

/** Words that came out in another language than the sheet say so. */
const inWords = ({ text, lang }: SheetWords, { lang: own }: SheetFile): HTMLElement => {
  const span = make('span', '', text);
  if (lang !== own) span.lang = lang;
  return span;
};

/** Danish keeps its direction in any text. */
const inDanish = (text: string): HTMLElement => {
  const words = make('bdi', '', text);
  words.lang = danishTag;
  return words;
};

const number = (text: string): HTMLElement => {
  const words = make('bdi', 'number', text);
  words.dir = 'ltr';
  return words;
};

const year = (text: string | undefined): (Node | string)[] =>
  text === undefined ? [] : [' ', make('span', 'year referral-sheet-small', text)];

const asked = ({ danish, own }: NonNullable<SheetService['ask']>, file: SheetFile): HTMLElement => {
  const isSame = own.lang === danishTag;
  return make(
    'p',
    '',
    inWords(file.words.ask, file),
    ' ',
    make('strong', '', inDanish(danish)),
    ...(isSame ? [] : [' (', inWords(own, file), ')']),
  );
};

const said = ({ danish, own, sounds }: SheetSentence, file: SheetFile): HTMLElement =>
  make(
    'p',
    '',
    inWords(file.words.say, file),
    ' ',
    make('strong', '', inDanish(`»${danish}«`)),
    ...(sounds === undefined ? [] : [make('br', ''), sounds]),
    make('br', ''),
    inWords(own, file),
  );

const line = (words: SheetWords | undefined, file: SheetFile): HTMLElement[] =>
  words === undefined ? [] : [make('p', '', inWords(words, file))];

/** One place. A discreet one has a neutral word in place of its name, and neither what a line is for nor whom to ask for. */
const placed = (service: SheetService, file: SheetFile, { version, area, form }: SheetChoice): HTMLElement[] => {
  const isDiscreet = version === 'discreet';
  const here = numbersIn(service.numbers, area);
  const numbers = isDiscreet ? discreetNumbers(here) : here;
  const hasRoom = form === 'a4' || numbers.length <= mostWithHours;
  return [
    make('h3', '', isDiscreet ? inWords(service.label, file) : inDanish(service.name)),
    ...numbers.flatMap((one) => [
      make(
        'p',
        'referral-sheet-number',
        number(one.number),
        ...year(one.year),
        ...(one.areas === undefined ? [] : [' ', inWords(one.areas, file)]),
        ...(one.line === undefined || isDiscreet ? [] : [' ', inWords(one.line, file)]),
      ),
      ...(hasRoom ? line(one.hours, file) : []),
    ]),
    ...line(service.answers, file),
    ...service.addresses.map((address) => make('p', '', inDanish(address))),
    ...line(service.open, file),
    ...(isDiscreet || service.ask === undefined ? [] : [asked(service.ask, file)]),
  ];
};

/** What one says there. Asking for an interpreter stands once above all places, but on every card, which is cut off. */
const sentenceOf = (service: SheetService, file: SheetFile, { version, form }: SheetChoice): HTMLElement[] => {
  const say = (version === 'plain' ? service.say : undefined) ?? (form === 'cards' ? file.interpreter : undefined);
  return say === undefined ? [] : [said(say, file)];
};

/**
 * What is printed of a choice.
 *
 * @param root of the site, for the addresses in the codes
 */
export const paperOf = (choice: SheetChoice, file: SheetFile, root: URL, draw: DrawCode): HTMLElement[] => {
  const isDiscreet = choice.version === 'discreet';
  const services = choice.places.flatMap((code) => file.services[code] ?? []);
  const codeOf = (service: SheetService): HTMLElement =>
    make('span', 'referral-sheet-code', draw(new URL(service.path, root).href));
  const blocks = services.map((service) =>
    make(
      'section',
      'referral-sheet-place',
      make('div', '', ...placed(service, file, choice), ...sentenceOf(service, file, choice)),
      codeOf(service),
    ),
  );
  if (choice.form === 'cards') return cardsOf(blocks);
  const head = make('h2', '', inWords(isDiscreet ? file.words.discreet : file.words.plain, file));
  const danger =
    isDiscreet || file.danger === undefined
      ? []
      : [make('p', '', inWords(file.danger.words, file), ': ', make('strong', '', number(file.danger.number)))];
  const isAsked = isDiscreet || services.some(({ say }) => say === undefined);
  const interpreter = isAsked && file.interpreter !== undefined ? [said(file.interpreter, file)] : [];
  const foot = make(
    'p',
    'year-note referral-sheet-small',
    inWords(file.words.ring, file),
    ' ',
    inWords(file.words.made, file),
  );
  return [head, ...danger, ...interpreter, ...blocks, foot];
};

/** As many lines as its words take in large letters, each paragraph from a new one. */
const linesOf = (block: HTMLElement): number =>
  [...block.querySelectorAll('h3, p')].reduce(
    (sum, { textContent, children }) =>
      sum +
      Math.ceil(textContent.length / lettersOfLine) +
      [...children].filter(({ tagName }) => tagName === 'BR').length,
    0,
  );

/** As many cards as fit a sheet: the places in turn. Few words stand in large letters. */
const cardsOf = (blocks: readonly HTMLElement[]): HTMLElement[] => {
  for (const block of blocks) if (linesOf(block) <= mostLargeLines) block.dataset['size'] = 'large';
  const most = Math.max(blocks.length, cardsOnPaper);
  return Array.from({ length: blocks.length === 0 ? 0 : most }, (_, index) => {
    const block = blocks[index % blocks.length] ?? make('section', '');
    return index < blocks.length ? block : (block.cloneNode(true) as HTMLElement);
  });
};
