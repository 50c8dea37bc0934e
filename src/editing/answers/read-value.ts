/** One answer in words, as the value that stands in a file. What could be meant in two ways is refused, never guessed. */
import { osmFromWritten } from '../../domain/hours/written-hours.ts';
import { readHours } from '../../domain/hours/read-hours.ts';
import { languageNameIn } from '../../i18n/language-names.ts';
import type { Vocabulary } from '../../schemas/vocabulary.ts';
import { answerKindOf } from '../enquiries/answer-kinds.ts';
import type { Fact } from '../enquiries/facts.ts';
import { answerWords, type Words } from '../enquiries/words.ts';
import { correctedPhone, correctedWebsite } from '../lint/content/rules/contacts.ts';
import { plainWords, saidOf } from './plain-words.ts';

/** An area is its fields; all else is one value. */
export type Value =
  string | number | readonly string[] | { covers: string; areas?: string[]; municipalities?: string[] };

/** Why a cell is refused: key of the sentence `editor.answers.…`, and what it names. */
export interface Refusal {
  fault: string;
  values?: Readonly<Record<string, string>>;
}

export interface ReadContext {
  vocabulary: Vocabulary;
  /** Languages in which answers may be written; the first is that of the messages. */
  languages: readonly [Words, ...Words[]];
}

/** The subject of an open fact, or of one that is known. */
export type Asked = Pick<Fact, 'field'> & { subject: Fact['subject'] | 'website' };

export const readValue = (cell: string, fact: Asked, context: ReadContext): { value: Value } | Refusal => {
  if (cell.length > 300) return { fault: 'long' };
  const kind = answerKindOf(fact);
  switch (kind.is) {
    case 'choice':
      return readChoice(cell, fact, kind.codes, context.languages);
    case 'phone':
      return readPhone(cell);
    case 'hours':
      return readTimes(cell);
    case 'age':
      return readAge(cell, fact, context.languages);
    case 'languages':
      return readLanguages(cell, context.languages);
    case 'area':
      return readArea(cell, context);
    case 'needs':
      return readNeeds(cell, context);
    case 'web': {
      const value = correctedWebsite(cell.replace(/^http:/i, 'https:'));
      return value === '' ? { fault: 'web' } : { value };
    }
    case 'email':
      return /^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i.test(cell) ? { value: cell } : { fault: 'email' };
    case 'address':
      return { value: cell.replace(/\s+/g, ' ') };
    case 'byHand':
      return { fault: 'byHand' };
  }
};

/** What yes and no mean where the codes are others. */
const yesAndNo: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  status: ['open', 'temporarily-closed'],
  name: ['needed', 'not-needed'],
  papers: ['needed', 'not-needed'],
  stay: ['any', 'lawful'],
};

const readChoice = (
  cell: string,
  { field }: Asked,
  codes: readonly string[],
  languages: ReadContext['languages'],
): { value: Value } | Refusal => {
  const plain = plainWords(cell);
  const said = codes.filter(
    (code) => code === cell.trim() || languages.some((words) => plainWords(answerWords(words, field, code)) === plain),
  );
  const [only, ...more] = new Set(said);
  if (only !== undefined && more.length === 0) return { value: only };
  const [yes, no] = yesAndNo[field] ?? ['yes', 'no'];
  const short = { yes, no, unknown: field === 'status' ? 'unconfirmed' : 'unknown' };
  const meant = saidOf(cell);
  const code = meant === undefined ? undefined : short[meant];
  return code !== undefined && codes.includes(code)
    ? { value: code }
    : {
        fault: 'choice',
        values: { possible: codes.map((each) => answerWords(languages[0], field, each)).join(' / ') },
      };
};

/** A spreadsheet turns long numbers into powers of ten and drops what does not fit. */
const readPhone = (cell: string): { value: string } | Refusal => {
  if (/^\s*\d+([.,]\d+)?\s*e\s*[+-]?\d+\s*$/i.test(cell)) return { fault: 'phoneMangled' };
  const value = correctedPhone(cell.replace(/^00/, '+'));
  return value === undefined ? { fault: 'phone' } : { value };
};

const readTimes = (cell: string): { value: string } | Refusal => {
  const value = [cell.trim(), osmFromWritten(cell)].find(
    (text) => readHours(text).ok && text !== 'unknown' && !/^"/.test(text),
  );
  return value === undefined ? { fault: 'hours' } : { value };
};

const readAge = (cell: string, { field }: Asked, languages: ReadContext['languages']): { value: Value } | Refusal => {
  const number = /^(\d{1,3})\s*(år|years?)?\.?$/i.exec(cell.trim())?.[1];
  if (number !== undefined && Number(number) <= 120) return { value: Number(number) };
  const none = field === 'ageTo' && [
    'none',
    'ingen',
    ...languages.map((words) => plainWords(answerWords(words, field, 'none'))),
  ];
  return none && none.includes(plainWords(cell)) ? { value: 'none' } : { fault: 'age' };
};

/** Parts of a list, as people divide them. */
const partsOf = (cell: string): string[] =>
  cell
    .split(/[,;/\n+&]|\s+og\s+|\s+and\s+/iu)
    .map(plainWords)
    .filter((part) => part !== '');

/** Languages that services of the country speak; names of others are rarer than slips of the pen. */
const knownLanguages =
  'da en sv no nb nn fi is fo kl de nl fr es pt it pl cs sk hu ro bg el ru uk be lt lv et sr hr bs sl mk sq tr ku ckb ar fa ps prs ur hi pa bn ne ta th vi zh ja ko tl id ms my km lo mn so am ti om sw yo ig ha tw ak wo ff ln rn rw kmr he hy ka az kk uz ky'.split(
    ' ',
  );

const readLanguages = (cell: string, languages: ReadContext['languages']): { value: Value } | Refusal => {
  const names = new Map(
    knownLanguages.flatMap((tag) => [
      [tag, tag] as const,
      ...languages.map(({ lang }) => [plainWords(languageNameIn(tag, lang)), tag] as const),
    ]),
  );
  names.set('thailandsk', 'th').set('dari', 'prs').set('tagalog', 'tl').set('persisk', 'fa').set('farsi', 'fa');
  return listOf(partsOf(cell), (part) => names.get(part), 'languages');
};

const readNeeds = (cell: string, { vocabulary, languages }: ReadContext): { value: Value } | Refusal => {
  const ids = vocabulary.needs.map(({ id }) => id);
  const names = new Map(
    ids.flatMap((id) => [
      [id, id] as const,
      ...languages.filter(({ has }) => has(`need.${id}`)).map(({ t }) => [plainWords(t(`need.${id}`)), id] as const),
    ]),
  );
  const read = listOf(
    cell
      .split(/[,;\n]/)
      .map(plainWords)
      .filter(Boolean),
    (part) => names.get(part),
    'needs',
  );
  return 'fault' in read ? { ...read, values: { possible: possibleNeeds(ids, languages[0]) } } : read;
};

const possibleNeeds = (ids: readonly string[], { t, has }: Words): string =>
  ids.map((id) => (has(`need.${id}`) ? t(`need.${id}`) : id)).join(', ');

const readArea = (cell: string, { vocabulary, languages }: ReadContext): { value: Value } | Refusal => {
  const whole = ['national', 'hele danmark', ...languages.map(({ t }) => plainWords(t('editor.answer.national')))];
  if (whole.includes(plainWords(cell))) return { value: { covers: 'national' } };
  const parts = cell
    .split(/[,;\n]|\s+og\s+|\s+and\s+/iu)
    .map((part) => plainWords(part).replace(/ kommune$/, ''))
    .filter(Boolean);
  const areas = new Map(
    vocabulary.areas.flatMap(({ id }) => [
      [id, id] as const,
      ...languages.filter(({ has }) => has(`area.${id}`)).map(({ t }) => [plainWords(t(`area.${id}`)), id] as const),
    ]),
  );
  const municipalities = new Map(
    vocabulary.areas.flatMap((area) => area.municipalities.map((name) => [plainWords(name), name] as const)),
  );
  // A municipality and a part of the country may share a name (Bornholm): the wider is what covers both.
  const inAreas = listOf(parts, (part) => areas.get(part), 'area');
  if ('value' in inAreas) return { value: { covers: 'areas', areas: [...inAreas.value] } };
  const inTowns = listOf(parts, (part) => municipalities.get(part), 'area');
  return 'value' in inTowns ? { value: { covers: 'municipalities', municipalities: [...inTowns.value] } } : inTowns;
};

/** Every part must be known: half a list would say that the rest is not so. */
const listOf = (
  parts: readonly string[],
  find: (part: string) => string | undefined,
  fault: string,
): { value: readonly string[] } | Refusal => {
  const found = parts.map(find);
  const known = found.filter((each) => each !== undefined);
  return parts.length === 0 || known.length < found.length ? { fault } : { value: [...new Set(known)] };
};
