/** A service's conditions in few words for a card, in the fixed order of requirement L6. Keys of interface strings. */
import type { Dated, PublishedFact } from '../freshness/published-fact.ts';
import type { PublishedService } from './published.ts';

export interface Trait extends Dated {
  /** Key of an interface string. */
  key: string;
}

export interface Traits {
  stated: Trait[];
  /** Keys of what nobody knows. */
  missing: string[];
}

type Conditions = PublishedService['conditions'];
type Field = 'cost' | 'name' | 'papers' | 'telling' | 'interpreter' | 'comesToYou';
type ReportsTo = Conditions['police'];

/** One "yes" is known at once; anything milder only when all three answers are known. As old as the oldest of them. */
const worstReport = ({ police, immigration, municipality }: Conditions): ReportsTo => {
  const reports: ReportsTo[] = [police, immigration, municipality];
  const shown = reports.filter((report) => report.is === 'shown');
  const is = (value: string) => shown.some((report) => report.value === value);
  const [first] = shown.sort((a, b) => (a.on < b.on ? -1 : 1));
  if (first === undefined) return { is: 'hidden', why: 'unknown' };
  if (is('yes')) return { ...first, value: 'yes' };
  if (shown.length < reports.length) return { is: 'hidden', why: 'unknown' };
  return { ...first, value: is('if-under-18') ? 'if-under-18' : is('with-consent') ? 'with-consent' : 'no' };
};

const traitOf = <T>(fact: PublishedFact<T>, keyOf: (value: T) => string | undefined): Trait | undefined => {
  if (fact.is === 'hidden') return undefined;
  const key = keyOf(fact.value);
  return key === undefined ? undefined : { key, age: fact.age, on: fact.on };
};

const traitsOf = (conditions: Conditions): Record<Field, Trait | undefined> => ({
  cost: traitOf(conditions.cost, (cost) => `placeCard.${cost}`),
  name: traitOf(conditions.name, (name) => (name === 'needed' ? 'placeCard.needsName' : 'placeCard.noName')),
  papers: traitOf(conditions.papers, (papers) =>
    papers === 'needed' ? 'placeCard.needsPapers' : 'placeCard.noPapers',
  ),
  telling: traitOf(worstReport(conditions), (worst) => `placeCard.telling.${worst}`),
  interpreter: traitOf(conditions.interpreter, (interpreter) =>
    interpreter === 'no' ? 'placeCard.noInterpreter' : 'placeCard.interpreter',
  ),
  comesToYou: traitOf(conditions.comesToYou, (comes) => (comes === 'yes' ? 'placeCard.comesToYou' : undefined)),
});

/** Things a reader must be told are unknown; that nobody comes to her is no surprise worth a line. */
const worthMissing: readonly Field[] = ['cost', 'name', 'papers', 'telling', 'interpreter'];

/** What is stated about a service and what is missing. */
export const cardTraits = ({ conditions, hasLocation, hours }: PublishedService): Traits => {
  const traits: Traits = { stated: [], missing: [] };
  // A service one comes to has hours; that nobody knows them is said.
  if (hasLocation !== 'no' && hours.is === 'hidden') traits.missing.push('placeCard.short.hours');
  for (const [field, trait] of Object.entries(traitsOf(conditions))) {
    if (trait !== undefined) traits.stated.push(trait);
    else if (worthMissing.some((worth) => worth === field)) traits.missing.push(`placeCard.short.${field}`);
  }
  return traits;
};
