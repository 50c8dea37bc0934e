import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/cli/explain.ts';
import { publishServices, type PublishedService } from '../../../../src/domain/service/published.ts';
import { explainService, type Explanation } from '../../../../src/editing/explain/explain.ts';
import { explanationForTerminal } from '../../../../src/editing/explain/explain-words.ts';
import { readRecords } from '../../../../src/editing/reader/read-records.ts';
import type { Records } from '../../../../src/editing/reader/records.ts';
import { fixtureContent } from '../../../support/build-site.ts';
import { buildDay, daysAgo, limits } from '../../../builders/days.ts';
import { makeRecords } from '../../../builders/records.ts';
import { makeCheck, makeConditions, makeContact, makeLocation, makeService } from '../../../builders/service.ts';

const recordsWith = (fields: Parameters<typeof makeService>[0]): Records =>
  makeRecords({ services: [{ id: 'house', facts: makeService(fields) }] });

const explained = (fields: Parameters<typeof makeService>[0]): Explanation[] => {
  const found = explainService('house', recordsWith(fields), buildDay);
  if (found === undefined) throw new Error('This service is there.');
  return found;
};
const at = (fields: Parameters<typeof makeService>[0], path: string): Explanation | undefined =>
  explained(fields).find((explanation) => explanation.path.join('.') === path);

const check = (days: number, fields: Parameters<typeof makeCheck>[0] = {}) =>
  makeCheck({ on: daysAgo(days), how: 'article', ...fields });

describe('a fact is explained', () => {
  it.each([
    ['fresh', check(10), true, 'fresh', 'weak'],
    ['ageing', check(200), true, 'ageing', 'weak'],
    ['old and strong', check(400, { how: 'authority' }), true, 'old', 'strong'],
    ['old and weak', check(400), false, 'too-old', 'weak'],
    [
      'old, strong and contradicted',
      check(400, { how: 'called', contradicted: { on: daysAgo(100), source: 'a paper' } }),
      false,
      'too-old',
      'contradicted',
    ],
  ] as const)('with age, evidence and what is done with it: %s', (_, found, shown, verdict, evidence) => {
    expect(at({ contacts: [makeContact({ check: found })] }, 'contacts.0.value')).toMatchObject({
      value: '+46313900600',
      shown,
      verdict,
      row: 'number',
      evidence,
    });
  });

  it.each([
    [
      'a street of a place of which only the town is public',
      makeLocation({ visibility: 'town' }),
      'street',
      'town-only',
    ],
    ['the town of a secret place', makeLocation({ visibility: 'secret' }), 'town', 'secret'],
    ['a postcode whose street is too old', makeLocation({ check: check(2000) }), 'postcode', 'without-street'],
    ['a postcode', makeLocation({ check: check(10) }), 'postcode', 'with-street'],
    ['a town, however old', makeLocation({ check: check(9000) }), 'town', 'always'],
    ['what nobody knows', makeLocation({ street: 'unknown' }), 'street', 'unknown'],
    ['what nobody checked', makeLocation({ check: null }), 'street', 'unchecked'],
  ] as const)('by its rule: %s', (_, place, field, verdict) => {
    expect(at({ places: [place] }, `places.0.${field}`)?.verdict).toBe(verdict);
  });

  it.each([
    [
      'details of a number that is not shown',
      { contacts: [makeContact({ free: 'yes', check: check(400) })] },
      'contacts.0.free',
      'without-number',
    ],
    [
      'numbers of a service that is closed',
      { contacts: [makeContact()], status: { is: 'closed', check: makeCheck() } },
      'contacts.0.value',
      'closed',
    ],
    ['hours nobody can read', { hours: { open: 'sometimes', check: makeCheck() } }, 'hours.open', 'unreadable'],
    [
      'old hours of single dates',
      { hours: { open: 'We[1] 10:00-14:00', check: check(400, { how: 'called' }) } },
      'hours.open',
      'only-dates',
    ],
    ['a group that is unknown', {}, 'conditions', 'unknown'],
  ] as [string, Parameters<typeof makeService>[0], string, string][])('by its rule: %s', (_, fields, path, verdict) => {
    expect(at(fields, path)?.verdict).toBe(verdict);
  });

  it('not at all where there is no such service', () => {
    expect(explainService('elsewhere', recordsWith({}), buildDay)).toBeUndefined();
  });
});

describe('what is explained as shown', () => {
  /** Whether the gate lets a fact through. */
  const isPublished = ({ path: [group = '', key = 0, field = ''], value }: Explanation, service: PublishedService) => {
    if (group === 'contacts' && field === 'value') return service.contactRoute.own.some((own) => own.value === value);
    if (group === 'places' && field === 'street') return service.locations[Number(key)]?.address.is === 'shown';
    if (group === 'hours') return service.hours.is === 'shown';
    if (group === 'languages') return service.languages.is === 'shown';
    if (group !== 'conditions' && group !== 'audience' && group !== 'referral') return undefined;
    const facts: Readonly<Record<string, unknown>> = service[group];
    const fact = facts[String(key)];
    return fact === undefined ? undefined : (fact as { is: string }).is === 'shown';
  };

  it.each([
    ['the invented country', fixtureContent, '2026-11-22'],
    ['the real content', 'content', '2026-11-27'],
  ])('is what the gate lets through, in all services of %s', (_, folder, today) => {
    const records = readRecords(folder, folder, today)?.content;
    if (records === undefined) throw new Error('The content cannot be read.');
    const now = new Date(`${today}T12:00:00Z`);
    const published = publishServices({
      services: new Map(records.services.map(({ id, facts }) => [id, facts])),
      organisations: records.organisations,
      vocabulary: records.vocabulary,
      limits: records.site.freshness,
      now,
    });
    let compared = 0;
    for (const [id, service] of published) {
      for (const explanation of explainService(id, records, now) ?? []) {
        const expected = isPublished(explanation, service);
        if (expected === undefined) continue;
        compared += 1;
        expect([id, explanation.path.join('.'), explanation.shown]).toEqual([id, explanation.path.join('.'), expected]);
      }
    }
    expect(compared).toBeGreaterThan(published.size * 5);
  });
});

describe('the explanation as text', () => {
  const words = explanationForTerminal(
    { id: 'house', name: 'Havnehuset', today: '2026-11-22' },
    explained({
      contacts: [makeContact({ check: check(400, { evidence: ['a list', 'a poster'] }) })],
      hours: { open: '24/7', check: check(400, { how: 'called', contradicted: { on: '2026', source: 'a paper' } }) },
      conditions: makeConditions({ cost: 'free', check: check(800) }),
    }),
    limits,
    ({ path }) => ({ file: 'content/services/house/facts.yml', line: path.length }),
  );

  it.each([
    'Havnehuset, on 2026-11-22: content/services/house/facts.yml',
    'line 3, contacts.0.value: +46313900600\n    shown with its year; 2025-10-18, an article, 400 days old; numbers, and addresses on the net, are old after 365 days; strong evidence: 3 independent sources.',
    'line 2, hours.open: 24/7\n    not shown; 2025-10-18, by phone, 400 days old; hours are old after 365 days; weak evidence: a newer source says something else (2026, a paper); to show it, ring and write how: called, or name a second source as evidence.',
    'line 2, conditions.cost: free\n    not shown; 2024-09-13, an article, 800 days old; conditions, audience, languages and the way in are old after 730 days; weak evidence: one article or one list, and nothing beside it; to show it,',
    'Said as unknown: places, area, audience, conditions.name,',
  ])('says: %s', (line) => {
    expect(words).toContain(line);
  });
});

describe('the command', () => {
  const run = (...args: string[]) => {
    let output = '';
    const code = explain(args, (text) => (output += text), { CONTENT_DIR: fixtureContent }, '2026-11-22');
    return { code, output };
  };

  it('explains a service', () => {
    const { code, output } = run('kystgaarden');
    expect(code).toBe(0);
    expect(output).toMatch(/contacts\.0\.value: \+46313900605\n {4}shown with its year; .*strong evidence/);
  });

  it('gives the same as data', () => {
    const data = JSON.parse(run('kystgaarden', '--json').output) as { id: string; facts: Explanation[] };
    expect(data.id).toBe('kystgaarden');
    expect(data.facts.find(({ path }) => path.join('.') === 'contacts.0.value')?.verdict).toBe('old');
  });

  it.each([
    [['kystgarden'], 2, 'There is no service "kystgarden". Did you mean "kystgaarden"?'],
    [[], 2, 'Which service? Name one of: '],
    [['a', 'b'], 2, 'Give one service, not several.'],
    [['--help'], 0, 'npm run explain SERVICE'],
  ])('called with %j ends with %i and says what to do', (args, code, words) => {
    const result = run(...args);
    expect(result.code).toBe(code);
    expect(result.output).toContain(words);
  });
});
