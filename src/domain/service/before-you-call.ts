/**
 * The four questions somebody asks before she dares to ring or come: who answers, do they ask my name, which language,
 * what does it cost. Facts only; what nobody knows is said as unknown.
 */
import type { Dated } from '../freshness/published-fact.ts';
import { answerOf, gathered, whyHidden } from './answer.ts';
import type { Answer, AnswerRow, Answers, Missing } from './answer.ts';
import { canBeRung, type PublishedContact } from './contacts.ts';
import type { PublishedService } from './published.ts';

type LineField = 'answeredBy' | 'free' | 'onBill' | 'languages';

/** Numbers at whose other end somebody answers. */
const hasNumber = ({ type }: PublishedContact): boolean => ['phone', 'sms', 'whatsapp'].includes(type);

/**
 * What the lines of a service answer, each answer once, with the numbers it is about where it is not about all of them.
 * Where lines agree, the older check counts.
 */
const perLine = (
  lines: readonly PublishedContact[],
  field: LineField,
  words: (value: string) => Pick<Answer, 'key' | 'languages'>,
): Omit<AnswerRow, 'label'> => {
  const byValue = new Map<string, { numbers: Set<string>; age: Dated }>();
  for (const line of lines) {
    const fact = line[field];
    if (fact.is === 'hidden') continue;
    const value = typeof fact.value === 'string' ? fact.value : fact.value.join(' ');
    const age = { age: fact.age, on: fact.on };
    const known = byValue.get(value) ?? { numbers: new Set(), age };
    known.numbers.add(line.value);
    byValue.set(value, { numbers: known.numbers, age: age.on < known.age.on ? age : known.age });
  }
  // One number may be a line to ring and one to write to.
  const answered = new Set([...byValue.values()].flatMap(({ numbers }) => [...numbers]));
  const isPartial = answered.size > 0 && lines.some(({ value }) => !answered.has(value));
  const isForAll = byValue.size === 1 && !isPartial;
  return {
    answers: [...byValue].map(([value, { numbers, age }]) => ({
      ...words(value),
      ...age,
      ...(isForAll ? {} : { numbers: [...numbers] }),
    })),
    isPartial,
  };
};

/** What is spoken on the phone and at the place: once where both are the same or only one is known. */
const languageAnswers = (
  { languages, hasLocation }: PublishedService,
  lines: readonly PublishedContact[],
): Omit<AnswerRow, 'label'> => {
  const onPhone = perLine(lines, 'languages', (value) => ({ languages: value.split(' ') }));
  const spoken = answerOf(languages, (tags) => ({ languages: tags }));
  const there: Answer[] = spoken === undefined ? [] : [spoken];
  const same = onPhone.answers.length === 1 && sameLanguages(onPhone.answers[0], spoken);
  if (same || onPhone.answers.length === 0) return { answers: there };
  // A line is all there is of a service without a place to come to.
  if (there.length === 0 && hasLocation === 'no') return onPhone;
  return {
    answers: [
      ...onPhone.answers.map((answer) => ({ key: 'beforeYouCall.onPhone', ...answer })),
      ...there.map((answer) => ({ key: 'beforeYouCall.there', ...answer })),
    ],
    isPartial: onPhone.isPartial ?? false,
  };
};

const sameLanguages = (one: Answer | undefined, other: Answer | undefined): boolean =>
  one?.numbers === undefined &&
  [...(one?.languages ?? [])].sort().join() === [...(other?.languages ?? [])].sort().join();

export const beforeYouCallAnswers = (service: PublishedService): Answers => {
  const lines = service.contactRoute.own.filter(hasNumber);
  /** Those that a phone company can charge for and list. */
  const dialled = lines.filter(canBeRung);
  const condition = (field: 'name' | 'interpreter' | 'cost'): Answer[] => {
    const answer = answerOf<string>(service.conditions[field], (value) => ({ key: `condition.${field}.${value}` }));
    return answer === undefined ? [] : [answer];
  };
  const onLine = (of: readonly PublishedContact[], field: LineField) =>
    perLine(of, field, (value) => ({ key: `contact.${field}.${value}` }));
  const [who, call, bill] = [onLine(lines, 'answeredBy'), onLine(dialled, 'free'), onLine(dialled, 'onBill')];
  const [name, interpreter, help] = [condition('name'), condition('interpreter'), condition('cost')];
  const language = languageAnswers(service, lines);
  const rows: AnswerRow[] = [
    { label: 'beforeYouCall.who', ...who },
    { label: 'beforeYouCall.name', answers: name },
    { label: 'beforeYouCall.language', ...language, answers: [...language.answers, ...interpreter] },
    {
      label: 'beforeYouCall.cost',
      answers: [...help, ...call.answers, ...bill.answers],
      isPartial: call.isPartial === true || bill.isPartial === true,
    },
  ];
  const onLines = (of: readonly PublishedContact[], field: LineField) => whyHidden(of.map((line) => line[field]));
  const spoken = whyHidden([service.languages, ...lines.map(({ languages }) => languages)]);
  const { conditions } = service;
  const questions: readonly [key: string, isMissing: boolean, why: Missing['why']][] = [
    [lines.length === 0 ? 'ask.meets' : 'ask.who', who.answers.length === 0, onLines(lines, 'answeredBy')],
    ['ask.noName', name.length === 0, whyHidden([conditions.name])],
    ['ask.spoken', language.answers.length === 0, spoken],
    ['ask.interpreter', interpreter.length === 0, whyHidden([conditions.interpreter])],
    ['ask.free', help.length === 0, whyHidden([conditions.cost])],
    ['ask.call', dialled.length > 0 && call.answers.length === 0, onLines(dialled, 'free')],
    ['ask.bill', dialled.length > 0 && bill.answers.length === 0, onLines(dialled, 'onBill')],
  ];
  return {
    rows: rows.filter(({ answers }) => answers.length > 0),
    ...gathered(questions.flatMap(([key, isMissing, why]) => (isMissing ? [{ key, why }] : []))),
  };
};
