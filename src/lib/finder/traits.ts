/** A service's conditions in few words for a card, in the fixed order of requirement L6. Keys of interface strings. */
import { ageOf, checkOf } from '../freshness/age.ts';
import { showHours, type FreshnessLimits } from '../freshness/present.ts';
import type { Service } from '../../schemas/service.ts';

export interface Trait {
  /** Key of an interface string. */
  key: string;
  age: 'fresh' | 'ageing' | 'old';
  /** Date of the check. */
  on: string;
}

export interface Traits {
  stated: Trait[];
  /** Keys of what nobody knows. */
  missing: string[];
}

type Conditions = Exclude<Service['conditions'], 'unknown'>;
type Field = 'cost' | 'name' | 'papers' | 'telling' | 'interpreter' | 'comesToYou';

/** The most worrying of the three answers decides; only three known and harmless answers are good news. */
const worstTelling = (conditions: Conditions): string | undefined => {
  const tellings = [conditions.police, conditions.immigration, conditions.municipality];
  for (const worst of ['yes', 'if-under-18', 'with-consent'] as const) {
    if (tellings.includes(worst)) return worst;
  }
  return tellings.every((telling) => telling === 'no') ? 'no' : undefined;
};

const keyOf: Record<Field, (conditions: Conditions) => string | undefined> = {
  cost: ({ cost }) => (cost === 'unknown' ? undefined : `card.${cost}`),
  name: ({ name }) => (name === 'unknown' ? undefined : name === 'needed' ? 'card.needsName' : 'card.noName'),
  papers: ({ papers }) =>
    papers === 'unknown' ? undefined : papers === 'needed' ? 'card.needsPapers' : 'card.noPapers',
  telling: (conditions) => {
    const worst = worstTelling(conditions);
    return worst === undefined ? undefined : `card.telling.${worst}`;
  },
  interpreter: ({ interpreter }) =>
    interpreter === 'yes' || interpreter === 'on-request' ? 'card.interpreter' : undefined,
  comesToYou: ({ comesToYou }) => (comesToYou === 'yes' ? 'card.comesToYou' : undefined),
};

/** Where the check of a short trait stands: `telling` sums up three fields. */
const checkFieldOf: Record<Field, string> = {
  cost: 'cost',
  name: 'name',
  papers: 'papers',
  telling: 'police',
  interpreter: 'interpreter',
  comesToYou: 'comesToYou',
};

/** Things a reader must be told are unknown; that nobody comes to her is no surprise worth a line. */
const worthMissing: readonly Field[] = ['cost', 'name', 'papers', 'telling', 'interpreter'];

/** What is stated about a service and what is missing. A value without a check counts as missing. */
export const cardTraits = (service: Service, limits: FreshnessLimits, now: Date): Traits => {
  const traits: Traits = { stated: [], missing: [] };
  // A service one comes to has hours; that nobody knows them is said.
  const hours = showHours(service.hours, limits, now);
  if (service.places !== 'none' && (hours.is === 'unknown' || hours.is === 'not-confirmed')) {
    traits.missing.push('card.short.hours');
  }
  for (const field of Object.keys(keyOf) as Field[]) {
    const conditions = service.conditions;
    const key = conditions === 'unknown' ? undefined : keyOf[field](conditions);
    const check = conditions === 'unknown' ? undefined : checkOf(conditions, checkFieldOf[field]);
    const age = ageOf(check, limits.conditions, now);
    if (key !== undefined && check !== undefined && age !== 'unchecked') traits.stated.push({ key, age, on: check.on });
    else if (worthMissing.includes(field)) traits.missing.push(`card.short.${field}`);
  }
  return traits;
};
