import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/domain/service/answer.ts';
import { beforeYouCallAnswers } from '../../../../src/domain/service/before-you-call.ts';
import { daysAgo } from '../../../builders/days.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeCheck, makeConditions, makeContact, type makeService } from '../../../builders/service.ts';

type Fields = Parameters<typeof makeService>[0];
type Line = Parameters<typeof makeContact>[0];

const answersOf = (fields: Fields = {}, ...lines: Line[]) => {
  const contacts = lines.length === 0 ? ('unknown' as const) : lines.map((line) => makeContact(line));
  return beforeYouCallAnswers(makePublished({ contacts, ...fields }));
};
const row = (question: string, fields: Fields, ...lines: Line[]) =>
  answersOf(fields, ...lines).rows.find(({ label }) => label === `beforeYouCall.${question}`);
const wordsOf = (answer: Answer): string =>
  [answer.key, answer.languages?.join('+'), answer.numbers?.join('/')].filter(Boolean).join(' ');
const words = (question: string, fields: Fields, ...lines: Line[]) =>
  row(question, fields, ...lines)?.answers.map(wordsOf);
const spoken = (...tags: string[]) => ({ spoken: tags, check: makeCheck() });

const allKnown: [Fields, Line] = [
  {
    conditions: makeConditions({ cost: 'free', name: 'not-needed', interpreter: 'on-request' }),
    languages: spoken('da', 'en'),
  },
  { answeredBy: 'staff', free: 'yes', onBill: 'no' },
];

describe('the four questions before somebody rings', () => {
  it('stand always in the same order, each with its answer', () => {
    expect(answersOf(...allKnown).rows.map(({ label, answers }) => [label, ...answers.map(wordsOf)])).toEqual([
      ['beforeYouCall.who', 'contact.answeredBy.staff'],
      ['beforeYouCall.name', 'condition.name.not-needed'],
      ['beforeYouCall.language', 'da+en', 'condition.interpreter.on-request'],
      ['beforeYouCall.cost', 'condition.cost.free', 'contact.free.yes', 'contact.onBill.no'],
    ]);
  });

  it('leave nothing unknown where all is known', () => {
    expect(answersOf(...allKnown).unknown).toEqual([]);
  });

  it('are all unknown where nobody knows anything about a line', () => {
    expect(answersOf({}, {})).toEqual({
      rows: [],
      unknown: ['ask.who', 'ask.noName', 'ask.spoken', 'ask.interpreter', 'ask.free', 'ask.call', 'ask.bill'],
      notConfirmed: [],
    });
  });

  it('ask nothing about a call where there is no number, but whom one meets', () => {
    const unknown = ['ask.meets', 'ask.noName', 'ask.spoken', 'ask.interpreter', 'ask.free'];
    expect(answersOf().unknown).toEqual(unknown);
    expect(answersOf({}, { type: 'email', value: 'a@b.example' }).unknown).toEqual(unknown);
  });

  it('ask nothing about a phone bill where one can only write through the net', () => {
    expect(answersOf({}, { type: 'whatsapp' }).unknown).toEqual([
      'ask.who',
      'ask.noName',
      'ask.spoken',
      'ask.interpreter',
      'ask.free',
    ]);
  });

  // Every combination of known and unknown: each question has an answer or is asked, never both and never neither.
  const yes = [true, false];
  const states = yes.flatMap((who) =>
    yes.flatMap((name) =>
      yes.flatMap((language) =>
        yes.flatMap((interpreter) =>
          yes.flatMap((cost) =>
            yes.flatMap((free) => yes.map((bill) => ({ who, name, language, interpreter, cost, free, bill }))),
          ),
        ),
      ),
    ),
  );
  it.each(states)('%o: each is answered or named as unknown', (state) => {
    const { rows, unknown } = answersOf(
      {
        conditions: makeConditions({
          ...(state.cost ? { cost: 'paid' } : {}),
          ...(state.name ? { name: 'needed' } : {}),
          ...(state.interpreter ? { interpreter: 'no' } : {}),
        }),
        ...(state.language ? { languages: spoken('th') } : {}),
      },
      {
        ...(state.who ? { answeredBy: 'volunteers' } : { answeredBy: 'unknown' }),
        ...(state.free ? { free: 'no' } : {}),
        ...(state.bill ? { onBill: 'yes' } : {}),
      },
    );
    const said = rows.flatMap(({ answers }) => answers.map(wordsOf));
    const pairs: [boolean, string, string][] = [
      [state.who, 'contact.answeredBy.volunteers', 'ask.who'],
      [state.name, 'condition.name.needed', 'ask.noName'],
      [state.language, 'th', 'ask.spoken'],
      [state.interpreter, 'condition.interpreter.no', 'ask.interpreter'],
      [state.cost, 'condition.cost.paid', 'ask.free'],
      [state.free, 'contact.free.no', 'ask.call'],
      [state.bill, 'contact.onBill.yes', 'ask.bill'],
    ];
    expect(said.sort()).toEqual(pairs.flatMap(([known, answer]) => (known ? [answer] : [])).sort());
    expect(unknown).toEqual(pairs.flatMap(([known, , ask]) => (known ? [] : [ask])));
  });
});

describe('an answer', () => {
  it.each([
    [365, 'fresh'],
    [366, 'ageing'],
    [731, 'old'],
  ])('about the place says after %i days that it is %s', (days, age) => {
    const check = makeCheck({ on: daysAgo(days) });
    const conditions = makeConditions({ name: 'needed', check });
    expect(row('name', { conditions })?.answers[0]).toMatchObject({ age, on: daysAgo(days) });
    expect(row('language', { languages: { spoken: ['da'], check } })?.answers[0]).toMatchObject({ age });
  });

  it.each([
    [365, 'fresh'],
    [366, 'ageing'],
    [731, 'old'],
  ])('about a line says after %i days that it is %s', (days, age) => {
    const check = makeCheck({ on: daysAgo(days) });
    expect(row('who', {}, { answeredBy: 'staff', check })?.answers[0]).toMatchObject({ age });
  });

  it('that nobody checked counts as unknown', () => {
    const { rows, unknown } = answersOf({ conditions: makeConditions({ name: 'needed', check: null }) });
    expect(rows).toEqual([]);
    expect(unknown).toContain('ask.noName');
  });

  it('that is old and weakly founded is not confirmed, which is not the same as unknown', () => {
    const check = makeCheck({ on: daysAgo(731), how: 'article' });
    const { rows, unknown, notConfirmed } = answersOf(
      { conditions: makeConditions({ name: 'needed', check }), languages: { spoken: ['da'], check } },
      { answeredBy: 'staff', checks: { answeredBy: check } },
    );
    expect(rows).toEqual([]);
    expect(notConfirmed).toEqual(['ask.who', 'ask.noName', 'ask.spoken']);
    expect(unknown).toEqual(['ask.interpreter', 'ask.free', 'ask.call', 'ask.bill']);
  });

  it('about a line too weakly founded to be shown is not given either', () => {
    const check = makeCheck({ on: daysAgo(400), how: 'directory' });
    expect(answersOf({}, { answeredBy: 'staff', check }).rows).toEqual([]);
  });
});

describe('several numbers', () => {
  const [one, other] = ['+46313900600', '+46313900601'];

  it('that agree have one answer, as old as the older check', () => {
    const old = { answeredBy: 'staff', check: makeCheck({ on: daysAgo(800) }) } as const;
    const answers = row('who', {}, { answeredBy: 'staff', value: one }, { ...old, value: other })?.answers;
    expect(answers).toEqual([{ key: 'contact.answeredBy.staff', age: 'old', on: daysAgo(800) }]);
  });

  it('that differ have each their own, with the number', () => {
    const lines: Line[] = [
      { value: one, answeredBy: 'staff' },
      { value: other, answeredBy: 'machine' },
    ];
    expect(words('who', {}, ...lines)).toEqual([
      `contact.answeredBy.staff ${one}`,
      `contact.answeredBy.machine ${other}`,
    ]);
    expect(row('who', {}, ...lines)?.isPartial).toBe(false);
  });

  it('of which only one is known say so, and are not called unknown', () => {
    const lines: Line[] = [{ value: one, answeredBy: 'staff' }, { value: other }];
    expect(words('who', {}, ...lines)).toEqual([`contact.answeredBy.staff ${one}`]);
    expect(row('who', {}, ...lines)?.isPartial).toBe(true);
    expect(answersOf({}, ...lines).unknown).not.toContain('ask.who');
  });

  it('are one where the same number is rung and written to', () => {
    const lines: Line[] = [
      { value: '116111', answeredBy: 'staff' },
      { type: 'sms', value: '116111' },
    ];
    expect(words('who', {}, ...lines)).toEqual(['contact.answeredBy.staff']);
    expect(row('who', {}, ...lines)?.isPartial).toBe(false);
  });

  it('can cost differently', () => {
    expect(words('cost', {}, { value: one, free: 'yes' }, { value: other, free: 'no' })).toEqual([
      `contact.free.yes ${one}`,
      `contact.free.no ${other}`,
    ]);
  });
});

describe('languages', () => {
  it.each<[string, string[] | undefined, string[] | undefined, 'none' | 'unknown', string[]]>([
    ['known only at the place stand alone', undefined, ['da', 'th'], 'unknown', ['da+th']],
    ['the same on the phone and there stand once', ['th', 'da'], ['da', 'th'], 'unknown', ['da+th']],
    [
      'other than there stand with where they are spoken',
      ['da'],
      ['da', 'th'],
      'unknown',
      ['beforeYouCall.onPhone da', 'beforeYouCall.there da+th'],
    ],
    ['known only on the phone of a place say so', ['da'], undefined, 'unknown', ['beforeYouCall.onPhone da']],
    ['of a line without a place need no such words', ['da'], undefined, 'none', ['da']],
  ])('%s', (_, onLine, there, places, expected) => {
    const fields: Fields = { places, ...(there ? { languages: spoken(...there) } : {}) };
    expect(words('language', fields, onLine ? { languages: onLine } : {})).toEqual(expected);
    expect(answersOf(fields, onLine ? { languages: onLine } : {}).unknown).not.toContain('ask.spoken');
  });

  it('that nobody knows are unknown even where there is an interpreter', () => {
    const { rows, unknown } = answersOf({ conditions: makeConditions({ interpreter: 'yes' }) }, {});
    expect(rows.map(({ label }) => label)).toEqual(['beforeYouCall.language']);
    expect(unknown).toContain('ask.spoken');
  });
});
