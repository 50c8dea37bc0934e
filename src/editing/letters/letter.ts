/** A letter to an organisation, with the form it sends back; and the sheet for who rings instead. */
import { escapeHTML } from '../../domain/text/escape-html.ts';
import { callTime } from '../enquiries/call-time.ts';
import type { Call } from '../enquiries/calls.ts';
import { isAskedItself, isAskedOnLine } from '../enquiries/informants.ts';
import { waysWords } from '../enquiries/reporters/ways.ts';
import { topics } from '../enquiries/topics.ts';
import { possibleWords, questionOf, saysWords, type Words } from '../enquiries/words.ts';
import { type FormRow, formOf } from './form.ts';
import { paragraph, sheetPage } from './markup.ts';

export interface Sender {
  /** Name of the site. */
  site: string;
  /** Who runs it, or `unknown`. */
  operator: string;
}

/** The letter and, on a page of its own, the form. */
export const letterPage = (call: Call, { site, operator }: Sender, words: Words): string => {
  const { t, lang } = words;
  const of = { site, name: call.name };
  const sender = operator === 'unknown' ? t('editor.letter.noOperator') : t('editor.letter.operator', { operator });
  const letter = [
    `<h1>${escapeHTML(t('editor.letter.title', of))}</h1>`,
    paragraph(t('editor.letter.greeting', of)),
    ...['who', 'why', 'how', 'secret', 'back'].map((part) => paragraph(t(`editor.letter.${part}`, of))),
    paragraph(t('editor.letter.regards')),
    paragraph(sender),
  ];
  const form = byPlace(formOf(call)).map(
    ([place, rows]) => `<section>\n<h2>${escapeHTML(place)}</h2>\n${formParts(rows, words)}\n</section>`,
  );
  const body = [
    ...letter,
    `<h1 class="page">${escapeHTML(t('editor.letter.form', of))}</h1>`,
    whenAndWho(words),
    ...form,
  ].join('\n');
  return sheetPage({ lang, title: t('editor.letter.title', of), body });
};

/** Room to write when it was asked, and who was. */
const whenAndWho = ({ t }: Words): string =>
  `<p>${escapeHTML(t('editor.sheet.date'))} <span class="gap"></span> ${escapeHTML(t('editor.sheet.who'))} <span class="gap"></span></p>`;

const byPlace = (rows: readonly FormRow[]): [place: string, rows: FormRow[]][] =>
  [...Map.groupBy(rows, ({ service }) => service).values()].map((list) => [list[0]?.place ?? '', list]);

const formParts = (rows: readonly FormRow[], words: Words): string => {
  const parts = {
    first: rows.filter(({ topic }) => topic !== undefined),
    rest: rows.filter(({ topic }) => topic === undefined),
  };
  return Object.entries(parts)
    .flatMap(([part, own]) =>
      own.length === 0
        ? []
        : [
            `<table>\n<caption>${escapeHTML(words.t(`editor.topic.${part}`))}</caption>\n${tableHead(words)}\n${own.map((row) => formRow(row, words)).join('\n')}\n</table>`,
          ],
    )
    .join('\n');
};

const tableHead = ({ t }: Words): string => {
  const cells = [
    t('editor.column.number'),
    t('editor.column.question'),
    t('editor.column.saysNow'),
    t('editor.letter.right'),
    t('editor.letter.wrong'),
  ];
  return `<tr>${cells.map((cell) => `<th scope="col">${escapeHTML(cell)}</th>`).join('')}</tr>`;
};

const formRow = ({ number, fact }: FormRow, words: Words): string => {
  const says = saysWords(words, fact);
  const now =
    says === '' ? escapeHTML(words.t('editor.letter.nothing')) : `<span class="now">${escapeHTML(says)}</span>`;
  // What is not known cannot be right.
  const box = says === '' ? '' : '☐';
  return `<tr><td>${number}</td><td>${escapeHTML(questionOf(words, fact))} <span class="may">(${escapeHTML(possibleWords(words, fact))})</span></td><td>${now}</td><td>${box}</td><td></td></tr>`;
};

/**
 * For who rings: whom, what to say first, then the questions in the order of a conversation with room to write.
 *
 * @param hasLater with the questions that can wait; the numbers of the rows are those of the letter either way
 */
export const callSheetPage = (call: Call, { site }: Sender, words: Words, hasLater = false): string => {
  const { t, lang } = words;
  const title = t('editor.sheet.title', { name: call.name });
  const rows = byPlace(formOf(call).filter(({ topic }) => hasLater || topic !== undefined));
  const time = callTime(call.enquiries);
  const left = hasLater ? 0 : call.later;
  // The office is asked about those without a number of their own.
  const own = call.enquiries.filter(isAskedItself);
  const reach = own.map(
    (enquiry) => `<li>${escapeHTML(enquiry.name)}: ${escapeHTML(waysWords(enquiry.informant, words))}</li>`,
  );
  const body = [
    `<h1>${escapeHTML(title)}</h1>`,
    whenAndWho(words),
    ...(time.answers === 0 ? [] : [paragraph(t('editor.sheet.time', { ...time }))]),
    `<h2>${escapeHTML(t('editor.sheet.whom'))}</h2>`,
    ...(call.office.is === 'none' && own.length > 0 ? [] : [paragraph(waysWords(call.office, words))]),
    ...(reach.length === 0 ? [] : [`<ul>\n${reach.join('\n')}\n</ul>`]),
    ...(call.enquiries.some(isAskedOnLine) ? [paragraph(t('editor.sheet.line'))] : []),
    ...['begin', 'right', 'once'].map((part) => paragraph(t(`editor.sheet.${part}`, { site, minutes: time.minutes }))),
    paragraph(t('editor.list.secret')),
    ...rows.map(
      ([place, list]) => `<section>\n<h2>${escapeHTML(place)}</h2>\n${conversation(list, words)}\n</section>`,
    ),
    ...(left === 0 ? [] : [paragraph(t('editor.sheet.left', { count: left, id: call.id }))]),
    paragraph(t('editor.sheet.thanks')),
  ].join('\n');
  return sheetPage({ lang, title, body });
};

const conversation = (rows: readonly FormRow[], words: Words): string => {
  const { t } = words;
  const first = topics.flatMap((topic, index) => {
    const own = rows.filter((row) => row.topic === topic);
    const heading = t(`editor.topic.${topic}`);
    // What one question asks by itself needs no heading; paper has no room for any.
    return own.length < 2
      ? own.map((row) => asked(row, words))
      : [`<h3 class="topic">${index + 1}. ${escapeHTML(heading)}</h3>`, ...own.map((row) => asked(row, words))];
  });
  const later = rows.filter(({ topic }) => topic === undefined);
  return [
    ...first,
    ...(later.length === 0
      ? []
      : [`<h3>${escapeHTML(t('editor.sheet.later'))}</h3>`, ...later.map((row) => asked(row, words))]),
  ].join('\n');
};

const asked = ({ number, fact }: FormRow, words: Words): string => {
  const says = saysWords(words, fact);
  const now = says === '' ? '' : ` <span class="now">${escapeHTML(words.t('editor.list.now', { value: says }))}</span>`;
  return `<div class="ask"><span>${number}) ${escapeHTML(questionOf(words, fact))}${now} <span class="may">(${escapeHTML(possibleWords(words, fact))})</span></span><span class="line">${escapeHTML(words.t('editor.sheet.answer'))}</span></div>`;
};
