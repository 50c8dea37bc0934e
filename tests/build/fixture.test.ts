/** The invented country covers everything, so that tests on it mean something. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isForTranslators } from '../../src/domain/translation/string-units.ts';
import { lintFolder } from '../../src/editing/lint/content/lint-folder.ts';
import { reportForTerminal } from '../../src/editing/lint/reporters/terminal.ts';
import type { Service } from '../../src/schemas/service.ts';
import { stringsSchema } from '../../src/schemas/strings.ts';
import { services, stringsOf, textsOf, vocabulary } from '../builders/fixture-site.ts';
import { fixtureContent, projectRoot } from '../support/build-site.ts';

const all = [...services.values()];
const realStrings = stringsSchema.parse(parse(readFileSync(join(projectRoot, 'content/i18n/da.yml'), 'utf8')));
/** The invented country has its own parts, numbers and fewer cards, so the names of the real ones are left out. */
const isShared = (key: string): boolean =>
  !/^(area\.(?!national$|unknown$)|phraseCard\.|phraseCardGroup\.|say\.)/.test(key);

describe('the invented country', () => {
  it('has nothing that must be corrected', () => {
    const found = lintFolder(fixtureContent, 'content', { today: '2026-11-22' }).problems;
    const errors = found.filter(({ severity }) => severity === 'error');
    expect(errors.length === 0 ? '' : reportForTerminal(errors, 'en')).toBe('');
  });

  it('has the same interface strings as the real content; those missing are to be copied from there', () => {
    const keys = Object.keys(stringsOf('da')).filter(isShared);
    const wanted = Object.keys(realStrings).filter(isShared);
    expect({
      missing: wanted.filter((key) => !keys.includes(key)),
      tooMany: keys.filter((key) => !wanted.includes(key)),
    }).toEqual({ missing: [], tooMany: [] });
  });

  it.each(['ar', 'th'])('has at least 60 %% of its strings in "%s", and not all', (lang) => {
    // Words for professionals, for editors and of open data are Danish and English.
    const countIn = (tag: string): number => Object.keys(stringsOf(tag)).filter(isForTranslators).length;
    const share = countIn(lang) / countIn('da');
    expect(share).toBeGreaterThanOrEqual(0.6);
    expect(share).toBeLessThan(0.95);
  });

  it('has texts in all four languages, in two and in one', () => {
    const counts = [...services.keys()].map((id) => Object.keys(textsOf(`services/${id}`)).length);
    expect(counts).toEqual(expect.arrayContaining([1, 2, 4]));
  });

  it('has texts of every origin', () => {
    const folders = ['services', 'guides', 'pages', 'notices'].flatMap((folder) =>
      readdirSync(join(fixtureContent, folder)).map((id) => `${folder}/${id}`),
    );
    const origins = folders.flatMap((folder) => Object.values(textsOf(folder)).map(({ origin }) => origin));
    expect([...new Set(origins)].sort()).toEqual(['human', 'machine', 'machine-reviewed', 'original']);
  });
});

const fieldsOf = <K extends keyof Service>(group: K): Exclude<Service[K], string>[] =>
  all.flatMap((service) => (typeof service[group] === 'string' ? [] : [service[group] as Exclude<Service[K], string>]));
const places = all.flatMap((service) => (Array.isArray(service.places) ? service.places : []));
const contacts = all.flatMap((service) => (Array.isArray(service.contacts) ? service.contacts : []));
const conditions = fieldsOf('conditions');
const audiences = fieldsOf('audience');
const yesNo = ['yes', 'no', 'unknown'];
const telling = ['no', 'with-consent', 'if-under-18', 'yes', 'unknown'];

describe('in the invented country there is', () => {
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['kind', all.map(({ kind }) => kind), vocabulary.kinds.map(({ id }) => id)],
    ['need', all.flatMap(({ needs }) => needs), vocabulary.needs.map(({ id }) => id)],
    ['line', contacts.map(({ line }) => line), vocabulary.lines],
    ['status', all.map(({ status }) => status.is), ['open', 'unconfirmed', 'temporarily-closed', 'closed']],
    ['visibility', places.map(({ visibility }) => visibility), ['public', 'town', 'secret']],
    ['answer about steps', places.map(({ stepFree }) => stepFree), yesNo],
    ['sort of contact', contacts.map(({ type }) => type), ['phone', 'sms', 'whatsapp', 'email', 'website', 'chat']],
    ['answer about the price of a call', contacts.map(({ free }) => free), yesNo],
    ['answer about the phone bill', contacts.map(({ onBill }) => onBill), yesNo],
    [
      'sort of person who answers',
      contacts.map(({ answeredBy }) => answeredBy),
      ['staff', 'volunteers', 'health-staff', 'police', 'machine', 'unknown'],
    ],
    [
      'answer about places',
      all.map((service) => (Array.isArray(service.places) ? service.places.length : service.places)),
      ['none', 'unknown', 1, 3],
    ],
    [
      'answer about contacts',
      all.map((service) => (Array.isArray(service.contacts) ? 'some' : service.contacts)),
      ['none', 'unknown', 'some'],
    ],
    ['sort of area', fieldsOf('area').map(({ covers }) => covers), ['national', 'areas', 'municipalities']],
    ['cost', conditions.map(({ cost }) => cost), ['free', 'paid', 'municipality-pays', 'unknown']],
    ['answer about names', conditions.map(({ name }) => name), ['not-needed', 'needed', 'unknown']],
    ['answer about papers', conditions.map(({ papers }) => papers), ['not-needed', 'needed', 'unknown']],
    ['answer about the police', conditions.map(({ police }) => police), telling],
    ['answer about immigration', conditions.map(({ immigration }) => immigration), telling],
    ['answer about the municipality', conditions.map(({ municipality }) => municipality), telling],
    [
      'answer about interpreters',
      conditions.map(({ interpreter }) => interpreter),
      ['yes', 'on-request', 'no', 'unknown'],
    ],
    ['answer about visits', conditions.map(({ comesToYou }) => comesToYou), yesNo],
    ['answer about women', audiences.map(({ women }) => women), ['yes', 'unknown']],
    ['answer about men', audiences.map(({ men }) => men), yesNo],
    ['answer about trans people', audiences.map(({ trans }) => trans), yesNo],
    ['answer about stay', audiences.map(({ stay }) => stay), ['any', 'lawful', 'unknown']],
    ['answer about trafficking', audiences.map(({ trafficked }) => trafficked), ['only', 'welcome', 'unknown']],
    ['highest age', audiences.map(({ ageTo }) => ageTo), ['none', 'unknown', 29]],
    ['answer about coming oneself', fieldsOf('referral').map(({ self }) => self), yesNo],
    [
      'way for professionals',
      fieldsOf('referral').map(({ professionals }) => professionals),
      ['call', 'write', 'through', 'unknown'],
    ],
    ['answer about ringing first', fieldsOf('hours').map(({ ringFirst }) => ringFirst), yesNo],
    ['way of checking', contacts.map(({ check }) => check?.how), ['called', 'organisation', 'authority', 'directory']],
    ['audience', all.map(({ audienceIs }) => audienceIs), ['reader', 'professional']],
  ])('every %s', (_, found, wanted) => {
    expect(wanted.filter((each) => !found.includes(each))).toEqual([]);
  });

  it('a service of which every group is unknown', () => {
    const groups = ['places', 'contacts', 'hours', 'area', 'audience', 'conditions', 'languages', 'referral'] as const;
    expect(all.filter((service) => groups.every((group) => service[group] === 'unknown'))).toHaveLength(1);
  });

  it('a name longer than 90 letters', () => {
    expect(Math.max(...all.map(({ name }) => name.length))).toBeGreaterThan(90);
  });
});
