/** A service's conditions in few words for a card, in the fixed order of requirement L6. Keys of interface strings. */
import { ageOf, checkOf } from '../freshness/age.ts';
import { showHours, type FreshnessLimits } from '../freshness/present.ts';
import type { Service } from '../../schemas/service.ts';
import type { Check } from '../../schemas/shared.ts';

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

const tellingFields = ['police', 'immigration', 'municipality'] as const;

/** One "yes" is known at once; anything milder only when all three answers are known. */
const worstTelling = (conditions: Conditions): string | undefined => {
  const tellings = tellingFields.map((field) => conditions[field]);
  if (tellings.includes('yes')) return 'yes';
  if (tellings.includes('unknown')) return undefined;
  return tellings.find((telling) => telling === 'if-under-18') ?? tellings.find((telling) => telling !== 'no') ?? 'no';
};

const keyOf: Record<Field, (conditions: Conditions) => string | undefined> = {
  cost: ({ cost }) => (cost === 'unknown' ? undefined : `placeCard.${cost}`),
  name: ({ name }) => (name === 'unknown' ? undefined : name === 'needed' ? 'placeCard.needsName' : 'placeCard.noName'),
  papers: ({ papers }) =>
    papers === 'unknown' ? undefined : papers === 'needed' ? 'placeCard.needsPapers' : 'placeCard.noPapers',
  telling: (conditions) => {
    const worst = worstTelling(conditions);
    return worst === undefined ? undefined : `placeCard.telling.${worst}`;
  },
  interpreter: ({ interpreter }) =>
    interpreter === 'unknown' ? undefined : interpreter === 'no' ? 'placeCard.noInterpreter' : 'placeCard.interpreter',
  comesToYou: ({ comesToYou }) => (comesToYou === 'yes' ? 'placeCard.comesToYou' : undefined),
};

/** The check behind a trait; `telling` sums up three fields and is as old as the oldest. */
const checkBehind = (conditions: Conditions, field: Field): Check | undefined => {
  if (field !== 'telling') return checkOf(conditions, field);
  const checks = tellingFields.flatMap((telling) => checkOf(conditions, telling) ?? []);
  return checks.sort((a, b) => (a.on < b.on ? -1 : 1))[0];
};

/** Things a reader must be told are unknown; that nobody comes to her is no surprise worth a line. */
const worthMissing: readonly Field[] = ['cost', 'name', 'papers', 'telling', 'interpreter'];

/** What is stated about a service and what is missing. A value without a check counts as missing. */
export const cardTraits = (service: Service, limits: FreshnessLimits, now: Date): Traits => {
  const traits: Traits = { stated: [], missing: [] };
  // A service one comes to has hours; that nobody knows them is said.
  const hours = showHours(service.hours, limits, now);
  if (service.places !== 'none' && (hours.is === 'unknown' || hours.is === 'not-confirmed')) {
    traits.missing.push('placeCard.short.hours');
  }
  for (const field of Object.keys(keyOf) as Field[]) {
    const conditions = service.conditions;
    const key = conditions === 'unknown' ? undefined : keyOf[field](conditions);
    const check = conditions === 'unknown' ? undefined : checkBehind(conditions, field);
    const age = ageOf(check, limits.conditions, now);
    if (key !== undefined && check !== undefined && age !== 'unchecked') traits.stated.push({ key, age, on: check.on });
    else if (worthMissing.includes(field)) traits.missing.push(`placeCard.short.${field}`);
  }
  return traits;
};
