/**
 * The four questions somebody asks before she dares to ring or come: who answers, do they ask my name, which language,
 * what does it cost. Facts only; what nobody knows is said as unknown.
 */
import { checkOf } from '../freshness/age.ts';
import type { FreshnessLimits, ShownContact } from '../freshness/present.ts';
import type { Contact, Service } from '../../schemas/service.ts';
import { ageBehind, answerOf, type Answer, type AnswerRow, type Answers } from './answer.ts';

type LineField = 'answeredBy' | 'free' | 'onBill' | 'languages';

/** Numbers at whose other end somebody answers. */
const hasNumber = (type: Contact['type']): boolean => ['phone', 'sms', 'whatsapp'].includes(type);
/** Those that a phone company can charge for and list. */
const isDialled = (type: Contact['type']): boolean => type === 'phone' || type === 'sms';

const textOf = (value: Contact[LineField]): string | undefined => {
  const text = Array.isArray(value) ? value.join(' ') : value;
  return text === 'unknown' ? undefined : text;
};

/**
 * What the lines of a service answer, each answer once, with the numbers it is about where it is not about all of them.
 * Where lines agree, the older check counts.
 */
const perLine = (
  lines: readonly Contact[],
  field: LineField,
  words: (value: string) => Pick<Answer, 'key' | 'languages'>,
  limits: FreshnessLimits,
  now: Date,
): Omit<AnswerRow, 'label'> => {
  const byValue = new Map<string, { numbers: Set<string>; age: Pick<Answer, 'age' | 'on'> }>();
  for (const line of lines) {
    const value = textOf(line[field]);
    const age = ageBehind(checkOf(line, field), limits, now);
    if (value === undefined || age === undefined) continue;
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
  service: Service,
  lines: readonly Contact[],
  limits: FreshnessLimits,
  now: Date,
): Omit<AnswerRow, 'label'> => {
  const onPhone = perLine(lines, 'languages', (value) => ({ languages: value.split(' ') }), limits, now);
  const group = service.languages === 'unknown' ? undefined : service.languages;
  const age = group && ageBehind(checkOf(group, 'spoken'), limits, now);
  const there: Answer[] = group && age ? [{ languages: group.spoken, ...age }] : [];
  const same = onPhone.answers.length === 1 && sameLanguages(onPhone.answers[0], there[0]);
  if (same || onPhone.answers.length === 0) return { answers: there };
  // A line is all there is of a service without a place to come to.
  if (there.length === 0 && service.places === 'none') return onPhone;
  return {
    answers: [
      ...onPhone.answers.map((answer) => ({ key: 'calling.onPhone', ...answer })),
      ...there.map((answer) => ({ key: 'calling.there', ...answer })),
    ],
    isPartial: onPhone.isPartial ?? false,
  };
};

const sameLanguages = (one: Answer | undefined, other: Answer | undefined): boolean =>
  one?.numbers === undefined &&
  [...(one?.languages ?? [])].sort().join() === [...(other?.languages ?? [])].sort().join();

/**
 * @param own the service's own contacts that may be shown (domain/service/contact-route.ts)
 * @param now the build's day
 */
export const callingAnswers = (
  service: Service,
  own: readonly ShownContact[],
  limits: FreshnessLimits,
  now: Date,
): Answers => {
  const lines = own.map(({ contact }) => contact).filter(({ type }) => hasNumber(type));
  const dialled = lines.filter(({ type }) => isDialled(type));
  const condition = (field: 'name' | 'interpreter' | 'cost'): Answer[] => {
    const answer = answerOf(service.conditions, field, (value) => `condition.${field}.${value}`, limits, now);
    return answer === undefined ? [] : [answer];
  };
  const onLine = (of: readonly Contact[], field: LineField) =>
    perLine(of, field, (value) => ({ key: `contact.${field}.${value}` }), limits, now);
  const [who, call, bill] = [onLine(lines, 'answeredBy'), onLine(dialled, 'free'), onLine(dialled, 'onBill')];
  const [name, interpreter, help] = [condition('name'), condition('interpreter'), condition('cost')];
  const language = languageAnswers(service, lines, limits, now);
  const rows: AnswerRow[] = [
    { label: 'calling.who', ...who },
    { label: 'calling.name', answers: name },
    { label: 'calling.language', ...language, answers: [...language.answers, ...interpreter] },
    {
      label: 'calling.cost',
      answers: [...help, ...call.answers, ...bill.answers],
      isPartial: call.isPartial === true || bill.isPartial === true,
    },
  ];
  const isUnknown: readonly [key: string, unknown: boolean][] = [
    [lines.length === 0 ? 'ask.meets' : 'ask.who', who.answers.length === 0],
    ['ask.noName', name.length === 0],
    ['ask.spoken', language.answers.length === 0],
    ['ask.interpreter', interpreter.length === 0],
    ['ask.free', help.length === 0],
    ['ask.call', dialled.length > 0 && call.answers.length === 0],
    ['ask.bill', dialled.length > 0 && bill.answers.length === 0],
  ];
  return {
    rows: rows.filter(({ answers }) => answers.length > 0),
    unknown: isUnknown.flatMap(([key, unknown]) => (unknown ? [key] : [])),
  };
};
