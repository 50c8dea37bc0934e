/** The page of the call list from which a volunteer can begin to ring: fits on a screen, says what is most urgent. */
import { formatVagueDate } from '../../../i18n/dates.ts';
import { type Call, callsOf } from '../calls.ts';
import type { Enquiry } from '../enquiries.ts';
import { isAskedItself, isAskedOnLine } from '../informants.ts';
import { countOpen, type OpenItems } from '../open-items.ts';
import type { Records } from '../../reader/records.ts';
import type { Words } from '../words.ts';
import { otherCounts } from './counts.ts';
import { runByWords, waysWords } from './ways.ts';

/** As many lines as fit on a sheet of paper and a screen. */
export const mostLines = 60;

/** @param today the day from which ages were counted, YYYY-MM-DD */
export const firstPage = (
  items: OpenItems,
  content: Pick<Records, 'organisations'>,
  words: Words,
  today: string,
): string => {
  const { t, lang } = words;
  const date = formatVagueDate(today, lang);
  const counts = countOpen(items);
  if (counts.all === 0) return t('editor.list.nothing', { date });
  const calls = callsOf(items.enquiries, content).filter(({ first }) => first > 0);
  const others = otherCounts(counts, words);
  const top = [
    t('editor.list.title', { date }),
    t('editor.first.count', { first: counts.first, rest: counts.questions - counts.firstFacts }),
    t('editor.list.secret'),
    ...(calls.length === 0 ? [] : ['', t('editor.first.ask'), t('editor.first.line'), '', t('editor.first.order')]),
  ];
  const [{ id = '' } = {}] = calls;
  const bottom = [
    '',
    ...(others.length === 0 ? [] : [t('editor.first.others', { parts: others.join(', ') })]),
    ...(id === '' ? [] : [t('editor.first.letter', { id }), t('editor.first.back')]),
    t('editor.first.all'),
  ];
  const room = mostLines - top.length - bottom.length - 1;
  const { lines, left } = asManyAsFit(calls, room, words);
  return [...top, ...lines, ...(left === 0 ? [] : [t('editor.first.more', { count: left })]), ...bottom].join('\n');
};

/** The first page as an issue of a git host: its first line the title, each call a box to tick. */
export const asMarkdown = (page: string): string => {
  const [title = '', ...lines] = page.split('\n');
  const items = lines.map((line) => line.replace(/^( *)\[ \]/, '$1- [ ]'));
  // A line that is no item is a paragraph of its own.
  return [`# ${title}`, '', ...items.flatMap((line) => (/^ *- /.test(line) ? [line] : [line, '']))].join('\n');
};

const asManyAsFit = (calls: readonly Call[], room: number, words: Words): { lines: string[]; left: number } => {
  const lines: string[] = [];
  for (const [index, call] of calls.entries()) {
    const own = callLines(call, words);
    if (lines.length + own.length > room) return { lines, left: calls.length - index };
    lines.push(...own);
  }
  return { lines, left: 0 };
};

/** One line for a call to an office or a single service; below an organisation of several, one for each it is asked about. */
const callLines = ({ name, office, enquiries, first }: Call, words: Words): string[] => {
  const { t } = words;
  const said = (of: string, places: number, questions: number): string =>
    places === 1
      ? `${of}: ${t('editor.list.questions', { count: questions })}`
      : t('editor.first.call', {
          name: of,
          places: t('editor.list.places', { count: places }),
          questions: t('editor.list.questions', { count: questions }),
        });
  const asked = enquiries.filter((enquiry) => enquiry.first.length > 0);
  const [only, ...more] = asked;
  if (only !== undefined && more.length === 0) {
    const runBy = runByWords(only, words);
    return [`[ ] ${said(only.name, 1, first)}. ${reach(only, words)}${runBy === '' ? '' : ` (${runBy})`}`];
  }
  // Those with a number of their own; the rest are asked about in the office's call.
  const own = office.is === 'office' ? [] : asked.filter(isAskedItself);
  const isKnown = office.is !== 'none' || own.length < asked.length;
  const head = `[ ] ${said(name, asked.length, first)}.${isKnown ? ` ${waysWords(office, words)}` : ''}`;
  return [
    head,
    ...own.map((enquiry) => `    [ ] ${said(enquiry.name, 1, enquiry.first.length)}. ${reach(enquiry, words)}`),
  ];
};

const reach = (enquiry: Enquiry, words: Words): string =>
  `${waysWords(enquiry.informant, words)}${isAskedOnLine(enquiry) ? ' (!)' : ''}`;
