/** What a professional has to know to refer somebody to a service, in a fixed order, and what nobody knows. */
import { yearsOf, shownOf, type Years } from '../freshness/years.ts';
import { shownValue } from '../freshness/published-fact.ts';
import { passedOn, type PassedOnSentence } from './passed-on.ts';
import type { PublishedContact } from './contacts.ts';
import type { PublishedService } from './published.ts';

export interface ReferralPanel {
  /** Keys of who may come or refer, how, and what is asked for there; each a sentence. */
  rows: readonly { label: 'who' | 'how' | 'bring'; keys: readonly string[] }[];
  /** Whose door it is reached through. */
  through?: PublishedService['referral']['through'];
  /** What it tells the authorities. */
  told: readonly PassedOnSentence[];
  /** Whom to ring for advice: the line for professionals, else the numbers by which they refer. */
  sparring: readonly PublishedContact[];
  /** Keys of what nobody knows, without what nobody knows of any service. */
  unknown: readonly string[];
  years: Years | undefined;
}

/** What no field of the facts holds, because nobody has asked yet: unknown of every service. */
const neverAsked = ['waiting', 'back', 'statute'];
const keyOfUnknown = (what: string): string => `pro.panel.unknown.${what}`;

/** Keys of what nobody knows of any service. */
export const unknownOfAll: readonly string[] = neverAsked.map(keyOfUnknown);

/** Whether somebody knows who may come or how one refers to it. */
export const hasWayIn = ({ rows, through }: Pick<ReferralPanel, 'rows' | 'through'>): boolean =>
  through !== undefined || rows.some(({ label }) => label !== 'bring');

/** @param isAuthority the state or a municipality (vocabulary.yml, kinds) */
export const referralPanel = (service: PublishedService, isAuthority: boolean): ReferralPanel => {
  const { referral, conditions, contactRoute } = service;
  const self = shownValue(referral.self);
  const how = shownValue(referral.professionals);
  const name = shownValue(conditions.name);
  const papers = shownValue(conditions.papers);
  const passed = passedOn(service, isAuthority);
  const told = [...passed.warnings, ...passed.promises];
  const phones = contactRoute.own.filter(({ type }) => type === 'phone');
  const forThem = phones.filter(({ line }) => line === 'professionals');
  const sparring = forThem.length > 0 ? forThem : how === 'call' ? phones : [];
  const row = (label: 'who' | 'how' | 'bring', ...keys: (string | undefined)[]) => ({
    label,
    keys: keys.flatMap((key) => key ?? []),
  });
  const rows = [
    row('who', self && `pro.panel.self.${self}`),
    row('how', how && `pro.panel.how.${how}`),
    row('bring', name && `pro.panel.name.${name}`, papers && `pro.panel.papers.${papers}`),
  ];
  return {
    rows: rows.filter(({ keys }) => keys.length > 0),
    ...(referral.through === undefined ? {} : { through: referral.through }),
    told,
    sparring,
    unknown: [
      ...rows.filter(({ keys }) => keys.length === 0).map(({ label }) => label),
      ...(told.length > 0 ? [] : ['told']),
      ...(sparring.length > 0 ? [] : ['sparring']),
    ].map(keyOfUnknown),
    years: yearsOf([
      ...shownOf([referral.self, referral.professionals, conditions.name, conditions.papers]),
      ...passed.known,
    ]),
  };
};
