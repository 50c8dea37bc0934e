import { describe, expect, it } from 'vitest';
import { finderServiceOf } from '../../../../src/domain/finder/finder-service.ts';
import { makeAudience, makeCheck, makeConditions, type makeService } from '../../../builders/service.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeVocabulary } from '../../../builders/service.ts';

const vocabulary = makeVocabulary();
const check = makeCheck();
const seen = (fields: Parameters<typeof makeService>[0]) => finderServiceOf(makePublished(fields), vocabulary);

describe('what nobody knows', () => {
  const wholly = seen({});
  const partly = seen({ audience: makeAudience(), conditions: makeConditions() });

  it.each([
    'women',
    'men',
    'trans',
    'under18',
    'trafficked',
    'free',
    'noName',
    'noPapers',
    'doesNotReport',
    'interpreter',
    'comesToYou',
  ] as const)('about "%s" stays unknown and is never a no', (field) => {
    expect([wholly[field], partly[field]]).toEqual(['unknown', 'unknown']);
  });

  it('about languages stays unknown', () => {
    expect(wholly.languages).toBe('unknown');
  });
});

describe('who is received', () => {
  it.each([
    [17, 'yes'],
    [0, 'yes'],
    [18, 'no'],
    ['unknown', 'unknown'],
  ] as const)('from %s years: somebody under 18: %s', (ageFrom, under18) => {
    expect(seen({ audience: makeAudience({ ageFrom }) }).under18).toBe(under18);
  });

  it.each([
    ['only', 'yes'],
    ['welcome', 'yes'],
    ['unknown', 'unknown'],
  ] as const)('trafficked people "%s": %s', (trafficked, expected) => {
    expect(seen({ audience: makeAudience({ trafficked }) }).trafficked).toBe(expected);
  });
});

describe('whom a service may turn away', () => {
  it.each([
    ['men, where men are not received', { men: 'no' }, ['men']],
    ['men, where only women are spoken of', { women: 'yes' }, ['men']],
    ['nobody, where both are received', { women: 'yes', men: 'yes' }, []],
    ['those under 18', { ageFrom: 18 }, ['under18']],
    ['nobody, where it begins at 15', { ageFrom: 15 }, []],
    ['those without papers', { stay: 'lawful' }, ['noPapers']],
    ['women and trans people', { women: 'no', trans: 'no' }, ['women', 'trans']],
  ] as const)('is %s, however weak and old the fact', (_, fields, expected) => {
    const weak = makeCheck({ on: '2010', how: 'directory' });
    expect(seen({ audience: makeAudience({ ...fields, check: weak }) }).mayTurnAway).toEqual(expected);
  });

  it('is nobody where nothing is known', () => expect(seen({}).mayTurnAway).toEqual([]));
});

describe('somebody without papers', () => {
  it.each([
    ['lawful', 'unknown', 'no'],
    ['lawful', 'not-needed', 'no'],
    ['any', 'unknown', 'yes'],
    ['any', 'needed', 'no'],
    ['unknown', 'not-needed', 'yes'],
    ['unknown', 'unknown', 'unknown'],
  ] as const)('where the stay is "%s" and papers are "%s": %s', (stay, papers, expected) => {
    const fields = { audience: makeAudience({ stay }), conditions: makeConditions({ papers }) };
    expect(seen(fields).noPapers).toBe(expected);
  });
});

describe('a line of a subject for some people only', () => {
  it.each([
    ['youth', { only: 'under18', under18: 'yes', trafficked: 'unknown' }],
    ['control', { only: 'trafficked', under18: 'unknown', trafficked: 'yes' }],
    ['company', { only: 'all', under18: 'unknown', trafficked: 'unknown' }],
  ])('"%s" is for them', (subject, expected) => {
    expect(seen({ standsInFor: { subject } })).toMatchObject(expected);
  });
});

describe('people who seek asylum', () => {
  const [first, second] = vocabulary.needs;
  if (first === undefined || second === undefined) throw new Error('The vocabulary has too few needs.');
  const marked = { ...vocabulary, needs: [{ ...first, audience: 'asylum-seeker' as const }, second] };

  it.each([
    ['offers the need that the vocabulary marks as theirs', first.id, 'yes'],
    ['offers another need', second.id, 'unknown'],
  ])('are known to be helped only by a service that %s', (_, need, expected) => {
    expect(finderServiceOf(makePublished({ needs: [need] }), marked).seeksAsylum).toBe(expected);
  });
});

describe('conditions', () => {
  it.each([
    ['free', 'yes'],
    ['municipality-pays', 'yes'],
    ['paid', 'no'],
  ] as const)('a cost of "%s" is free for who comes: %s', (cost, free) => {
    expect(seen({ conditions: makeConditions({ cost }) }).free).toBe(free);
  });

  it.each([
    ['yes', 'yes'],
    ['on-request', 'yes'],
    ['no', 'no'],
  ] as const)('an interpreter "%s" counts as %s', (interpreter, expected) => {
    expect(seen({ conditions: makeConditions({ interpreter }) }).interpreter).toBe(expected);
  });

  it.each([
    ['no', 'no', 'no', 'yes'],
    ['with-consent', 'no', 'with-consent', 'yes'],
    ['no', 'no', 'unknown', 'unknown'],
    ['no', 'no', 'if-under-18', 'unknown'],
    ['yes', 'unknown', 'unknown', 'no'],
    ['no', 'no', 'yes', 'no'],
  ] as const)(
    'telling police %s, immigration %s, municipality %s: tells nobody: %s',
    (police, immigration, municipality, expected) => {
      const conditions = makeConditions({ police, immigration, municipality });
      expect(seen({ conditions }).doesNotReport).toBe(expected);
    },
  );
});

describe('a line of the whole country', () => {
  const area = { covers: 'national', check } as const;

  it.each([
    ['that is rung serves everybody from anywhere', 'phone-line', true],
    ['that one goes to does not', 'drop-in', false],
  ])('%s', (_, kind, fromAnywhere) => {
    expect(seen({ kind, area })).toMatchObject({ national: true, fromAnywhere });
  });

  it('that one can only ring is remote', () => {
    expect([seen({ places: 'none' }).remote, seen({ places: 'unknown' }).remote]).toEqual([true, false]);
  });
});

describe('a place', () => {
  it.each([
    ['open', true],
    ['unconfirmed', false],
    ['temporarily-closed', true],
  ] as const)('that is "%s" counts as confirmed: %s', (is, confirmed) => {
    expect(seen({ status: { is, check } }).confirmed).toBe(confirmed);
  });
});
