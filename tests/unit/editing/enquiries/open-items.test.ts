import { describe, expect, it } from 'vitest';
import { countOpen, itemsFor, openItems } from '../../../../src/editing/enquiries/open-items.ts';
import type { TextRecord } from '../../../../src/editing/reader/records.ts';
import { openSettings } from '../../../../src/editing/enquiries/settings.ts';
import { unreadTexts } from '../../../../src/editing/enquiries/texts.ts';
import { buildDay, daysAgo } from '../../../builders/days.ts';
import { makeGuide, makeKnownService, makeRecords, makeSite } from '../../../builders/records.ts';
import { makeCheck } from '../../../builders/service.ts';

const settingsOf = (...fields: Parameters<typeof makeSite>): string[][] =>
  openSettings(makeRecords({ site: makeSite(...fields) }), buildDay).map(({ what, why }) => [what, why]);

describe('settings', () => {
  it('that are decided and looked at are not open', () => expect(settingsOf()).toEqual([]));

  it.each([
    ['nobody has decided who runs the site', { operator: 'unknown' }, ['operator', 'unknown']],
    ['nobody has decided where the files are', { host: 'unknown' }, ['host', 'unknown']],
    ['nobody has looked at the exits', { exitLookedAt: undefined }, ['exit', 'not-looked-at']],
    ['they were looked at long ago', { exitLookedAt: '2023' }, ['exit', 'old']],
    [
      'the source of an emergency number is old',
      { emergency: [{ id: 'danger', number: '112', check: makeCheck({ on: daysAgo(366) }) }] },
      ['emergency', 'old'],
    ],
  ] as const)('are open when %s', (_, fields, open) => expect(settingsOf({ ...fields } as never)).toEqual([open]));

  it('hold a page whose advice nobody has gone through for long', () => {
    const pages = [{ id: 'phone', check: makeCheck({ on: daysAgo(731) }) }];
    expect(openSettings(makeRecords({ pages }), buildDay)).toMatchObject([
      { what: 'page', value: 'phone', at: { file: 'pages/phone/page.yml' } },
    ]);
  });
});

describe('texts that nobody has read through', () => {
  const text = (fields: Partial<TextRecord>): TextRecord => ({
    kind: 'guide',
    id: 'a',
    language: 'da',
    origin: 'original',
    risk: 'low',
    file: 'guides/a/text.da.mdx',
    ...fields,
  });
  const why = (...texts: TextRecord[]) => unreadTexts(texts).map((unread) => unread.why);

  it('are those made by a machine', () => expect(why(text({ origin: 'machine' }))).toEqual(['machine']));
  it('are originals about rights, police, health and safety', () =>
    expect(why(text({ risk: 'high' }))).toEqual(['high-risk']));
  it.each([
    ['a text of low risk', text({})],
    ['a text of high risk that somebody has read', text({ risk: 'high', reviewedBy: 'nurse' })],
    [
      'a machine’s text that somebody has read',
      text({ origin: 'machine-reviewed', reviewedBy: 'nurse', risk: 'high' }),
    ],
  ])('are not %s', (_, one) => expect(why(one)).toEqual([]));
  it('begin with the machine’s', () => {
    expect(why(text({ risk: 'high' }), text({ origin: 'machine', file: 'z' }))).toEqual(['machine', 'high-risk']);
  });
});

describe('all that is open', () => {
  it('is nothing when everything was asked, decided and read', () => {
    expect(countOpen(openItems(makeRecords(), buildDay)).all).toBe(0);
  });

  it('grows by time alone', () => {
    const later = new Date('2030-01-01T12:00:00Z');
    const counts = countOpen(openItems(makeRecords(), later));
    expect(counts.questions).toBeGreaterThan(20);
    expect(counts.settings).toBe(3);
  });

  it('for one service is what one call clears: its facts, and the statements for which it is to be asked', () => {
    const statements = [
      { id: 'a', confirmed: 'no' as const, check: makeCheck() },
      { id: 'b', confirmed: 'no' as const, check: makeCheck() },
    ];
    const content = makeRecords({
      site: makeSite({ operator: 'unknown' }),
      services: [
        { id: 'harbour-house', facts: makeKnownService({ contacts: 'unknown' }) },
        { id: 'other', facts: makeKnownService({ contacts: 'unknown', name: 'Noget andet' }) },
      ],
      guides: [
        {
          id: 'law',
          facts: makeGuide({ statements }),
          texts: {
            da: {
              statements: { a: { claim: 'A.', ask: 'Havnehuset eller kommunen' }, b: { claim: 'B.', ask: 'Kommunen' } },
            },
          },
        },
      ],
    });
    const items = itemsFor(openItems(content, buildDay), { id: 'harbour-house', name: 'Havnehuset' });
    expect(items.enquiries.map(({ id }) => id)).toEqual(['harbour-house']);
    expect(items.statements.map(({ id }) => id)).toEqual(['a']);
    expect(countOpen(items)).toMatchObject({ questions: 1, statements: 1, settings: 0, texts: 0, all: 2 });
  });
});
